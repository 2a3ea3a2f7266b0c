/** The piece of a text that is kept of a mention: with the words that made it one. Pure. */
import { EXCERPT } from '../../model/records.ts';
import { excerptOf } from '../excerpt.ts';
import type { Engine } from './engine.ts';

/** Steps in which the window moves on, in characters. */
const STEP = EXCERPT / 4;

/** EXCERPT characters at most: the beginning where it holds one of `terms`, else the first piece that does. */
export function excerptAround(text: string, engine: Engine, terms: ReadonlySet<string>): string {
  const holds = (piece: string): boolean => engine.spelled(piece).some(({ term }) => terms.has(term));
  const start = excerptOf(text);
  const even = text.replace(/\s+/g, ' ').trim();
  if (even.length <= EXCERPT || holds(start)) return start;
  for (let from = STEP; from < even.length; from += STEP) {
    const blank = even.indexOf(' ', from);
    const piece = even.slice(blank < 0 || blank > from + STEP ? from : blank + 1);
    if (holds(piece.slice(0, EXCERPT - 2))) return excerptOf(`…${piece}`);
  }
  return start;
}
