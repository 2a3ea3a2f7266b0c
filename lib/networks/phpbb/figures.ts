/** Replies and views of a topic in phpBB's lists since 3.0: each in a cell of its own, named by its class. */
import type { Figures } from '../../model/sighting.ts';
import { find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

export const figures = (row: Element): Figures | null =>
  figuresOf({ comments: figureText(find(row, 'dd.posts')?.textContent), views: figureText(find(row, 'dd.views')?.textContent) });
