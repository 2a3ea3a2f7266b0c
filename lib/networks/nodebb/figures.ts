/** Replies and views of a topic in NodeBB's lists. The count of posts holds the first one, which is the topic itself. */
import type { Figures } from '../../model/sighting.ts';
import { attr, find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

/** Exact in the tooltip, which scripts may have moved away. */
function told(row: Element, cell: string): number | null {
  const el = find(row, `${cell} [title],${cell} .human-readable-number`) ?? find(row, cell);
  return figureText(attr(el, 'title')) ?? figureText(el?.textContent);
}

export function figures(row: Element): Figures | null {
  const posts = told(row, '.stats-postcount') ?? figureText(find(row, '[component="topic/post-count"]')?.textContent);
  return figuresOf({ comments: posts && posts - 1, views: told(row, '.stats-viewcount') });
}
