/** Figures of a post of Reddit, all in attributes. The score is votes for less votes against; below zero it is no count. */
import type { Figures } from '../../model/sighting.ts';
import { attr } from '../shared/find.ts';
import { figuresOf } from '../shared/figures.ts';

const whole = (text: string): number | null => (/^\d{1,12}$/.test(text) ? Number(text) : null);

/** Today's pages. */
export const figures = (el: Element): Figures | null =>
  figuresOf({ reactions: whole(attr(el, 'score')), comments: whole(attr(el, 'comment-count')) });

/** old.reddit.com. */
export const oldFigures = (el: Element): Figures | null =>
  figuresOf({ reactions: whole(attr(el, 'data-score')), comments: whole(attr(el, 'data-comments-count')) });
