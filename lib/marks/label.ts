/** What a mark says: visible words, and the whole sentence for screen readers and as tooltip. */
import type { Mark } from '../messages.ts';
import { ageText, type AgeWords } from '../rules/age.ts';
import { fill, type Words } from './dom.ts';

/** Sign beside the colour. States that need nothing done now are a sign alone: seen, and out of the way. */
const SIGNS: Record<Mark['state'], string> = { open: '•', due: '◔', overdue: '!', answered: '✓', unknown: '?', waiting: '…', snoozed: 'z', done: '✓' };

export interface Label {
  sign: string;
  /** '' where the sign is all. */
  text: string;
  /** 'Überfällig, 2 T 4 Std. offen. Karte öffnen' */
  full: string;
}

/** Age since the mark's `since`, with "ca." where only an interval is known; '' where nothing is known. */
export function ageOf(mark: Pick<Mark, 'since' | 'exact'>, words: Words, now: number): string {
  if (mark.since === null) return '';
  const age = ageText(now - mark.since, words as unknown as AgeWords);
  return mark.exact ? age : fill(words.about, age);
}

/** The state in words ('Überfällig'). */
export const stateText = (state: Mark['state'], words: Words): string => words[`state${state.charAt(0).toUpperCase()}${state.slice(1)}`] ?? state;

export function labelOf(mark: Mark, words: Words, now: number): Label {
  const waiting = mark.state === 'open' || mark.state === 'due' || mark.state === 'overdue';
  const age = waiting ? ageOf(mark, words, now) : '';
  const text = waiting ? (age ? fill(words.open, age) : (words.openOnly ?? '')) : '';
  const state = stateText(mark.state, words);
  return { sign: SIGNS[mark.state], text, full: fill(words.markLabel, text && text !== state ? `${state}, ${text}` : state) };
}
