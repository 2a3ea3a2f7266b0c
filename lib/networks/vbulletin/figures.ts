/** Replies and views of a thread in vBulletin's lists: 4 prints them in this order, 5 names their cells. */
import type { Figures } from '../../model/sighting.ts';
import { all, find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

export function figures(row: Element): Figures | null {
  const [replies, views] = all(row, '.threadstats > li').map((line) => figureText(line.textContent));
  return figuresOf({
    comments: replies ?? figureText(find(row, '.posts-count')?.textContent),
    views: views ?? figureText(find(row, '.views-count')?.textContent),
  });
}
