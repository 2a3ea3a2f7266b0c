/** Replies and views of a thread in a board's list: columns of their own (3, 4), or pairs in this order (Suite). */
import type { Figures } from '../../model/sighting.ts';
import { all, find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

export function figures(row: Element): Figures | null {
  const [replies, views] = all(row, '.columnStats dl.statsDataList dd').map((line) => figureText(line.textContent));
  return figuresOf({
    comments: replies ?? figureText(find(row, '.columnReplies')?.textContent),
    views: views ?? figureText(find(row, '.columnViews')?.textContent),
  });
}
