/** Figures of a post of Threads: beside its icons, in their order. Without a number they are hidden or none, which the page does not tell apart. */
import type { Figures } from '../../model/sighting.ts';
import { figuresOf, figureText } from '../shared/figures.ts';
import { textOf } from '../shared/text.ts';
import { buttonsOf } from './post.ts';

export function figures(box: Element): Figures | null {
  const [heart, bubble, arrows] = buttonsOf(box).map((button) => figureText(textOf(button)));
  return figuresOf({ reactions: heart ?? null, comments: bubble ?? null, shares: arrows ?? null });
}
