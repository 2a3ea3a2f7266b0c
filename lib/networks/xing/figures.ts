/** Figures of a post on XING, by the words beside them: no page of it could be looked at, so nothing else is believed. */
import type { Figures } from '../../model/sighting.ts';
import { figuresIn, figuresOf } from '../shared/figures.ts';
import { attr } from '../shared/find.ts';
import { own } from './box.ts';

export const figures = (box: Element): Figures | null =>
  figuresOf(
    figuresIn(own(box, 'button,a,span').map((el) => attr(el, 'aria-label') || (el.firstElementChild ? '' : el.textContent?.trim()))),
  );
