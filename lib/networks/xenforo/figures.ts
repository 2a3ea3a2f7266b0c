/** Replies and views of a thread in XenForo 2's lists: the second pair of the row's cell for figures is the views, in every language. */
import type { Figures } from '../../model/sighting.ts';
import { find } from '../shared/find.ts';
import { figuresOf, figureText } from '../shared/figures.ts';

const CELL = '.structItem-cell--meta';

export const figures = (row: Element): Figures | null =>
  figuresOf({
    comments: figureText(find(row, `${CELL} dl:first-of-type dd`)?.textContent),
    views: figureText(find(row, `${CELL} dl.structItem-minor:nth-of-type(2) dd`)?.textContent),
  });
