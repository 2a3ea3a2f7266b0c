/** Replies and views of a topic in Discourse's lists; the tooltip is exact where the number shown is rounded. */
import type { Figures } from '../../model/sighting.ts';
import { attr, find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

export function figures(row: Element): Figures | null {
  if (!row.matches('.topic-list-item')) return null;
  const views = find(row, '.views .number');
  return figuresOf({
    comments: figureText(find(row, '.posts .number,.posts-map .number')?.textContent),
    views: figureText(attr(views, 'title')) ?? figureText(views?.textContent),
  });
}
