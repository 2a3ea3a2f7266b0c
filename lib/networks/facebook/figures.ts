/** Figures of a post on Facebook: the total beside the row of reactions, comments and shares by their words. */
import type { Figures } from '../../model/sighting.ts';
import { all, attr, find } from '../shared/find.ts';
import { figuresIn, figuresOf, figureText } from '../shared/figures.ts';
import { type PostBox, inPost } from './box.ts';

/** Steps from the row of reactions to the box that holds its total. */
const NEAR = 4;

/** "All reactions: 369": the number for the eye, beside the row of faces; the faces' own ("Love: 181 people") are parts of it. */
function reactionsOf(post: PostBox): number | null {
  const faces = inPost(post, '[role="toolbar"]', (row) => find(row, '[aria-label] img,[aria-label] svg,[aria-label] i'));
  for (let up = faces?.parentElement, step = 0; up && up !== post.box && step < NEAR; up = up.parentElement, step++) {
    const total = all(up, '[aria-hidden="true"]').find((el) => !faces?.contains(el) && /\p{Nd}/u.test(el.textContent?.slice(0, 40) ?? ''));
    if (total) return figureText(total.textContent?.slice(0, 40));
  }
  return null;
}

export function figures(post: PostBox): Figures | null {
  const lines: string[] = [];
  // Looks at all of them: none passes. What was written is no button.
  inPost(post, '[role="button"],a[role="link"]', (el) => {
    const line = attr(el, 'aria-label') || el.textContent?.slice(0, 61).trim();
    if (line && lines.length < 60) lines.push(line);
    return false;
  });
  const { comments, shares, views } = figuresIn(lines);
  return figuresOf({ reactions: reactionsOf(post), comments: comments ?? null, shares: shares ?? null, views: views ?? null });
}
