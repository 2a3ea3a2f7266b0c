/** Figures of a post on Instagram: the numbers beside its icons, and the line of who likes it. Hidden ones are unknown, not none. */
import type { Figures } from '../../model/sighting.ts';
import { all, attr, find } from '../shared/find.ts';
import { figureText, figuresIn, figuresOf } from '../shared/figures.ts';
import { scopeOf } from './post.ts';
import { COMMENT, LIKE, LIKED, REPOST } from './words.ts';

type Kind = 'reactions' | 'comments' | 'shares';

function kindOf(icon: Element): Kind | null {
  const label = attr(icon, 'aria-label').toLowerCase();
  if (LIKE.test(label) || LIKED.test(label)) return 'reactions';
  return COMMENT.test(label) ? 'comments' : REPOST.test(label) ? 'shares' : null;
}

/** The post's own row of icons: the first that holds a heart and a speech bubble (a comment has a heart alone). */
function rowOf(scope: Element): Element | undefined {
  const bubble = all(scope, 'svg[aria-label]').find((icon) => kindOf(icon) === 'comments');
  let row = bubble?.parentElement;
  while (row && row !== scope && !all(row, 'svg[aria-label]').some((icon) => kindOf(icon) === 'reactions')) row = row.parentElement;
  return row ?? undefined;
}

/** Numbers in the row, each told by the last icon before it. */
function beside(row: Element): Partial<Figures> {
  const found: Partial<Figures> = {};
  let kind: Kind | null = null;
  for (const el of all(row, 'svg[aria-label],span,div,a')) {
    if (el.tagName.toLowerCase() === 'svg') kind = kindOf(el);
    else if (kind && !el.firstElementChild && /\d/.test(el.textContent?.slice(0, 20) ?? '')) found[kind] ??= figureText(el.textContent);
  }
  return found;
}

/** `at`: an element inside the post. A tile of a grid tells nothing until it is pointed at. */
export function figures(at: Element): Figures | null {
  const scope = scopeOf(at);
  const row = scope && rowOf(scope);
  if (!scope || !row) return null;
  const counted = beside(row);
  const likers = find(scope, 'a[href$="/liked_by/"]');
  const said = figuresIn([likers?.textContent?.trim()]);
  return figuresOf({ ...counted, reactions: counted.reactions ?? said.reactions ?? null });
}
