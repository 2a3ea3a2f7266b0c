/** What a mark says: visible words, and the whole sentence for screen readers and as tooltip. */
import type { Mark } from '../messages.ts';
import { ageText, type AgeWords } from '../rules/age.ts';
import { fill, type Words } from './dom.ts';

/** Sign beside the colour. States that need nothing done now are a sign alone: seen, and out of the way. */
const SIGNS: Record<Mark['state'], string> = {
  open: '•',
  due: '◔',
  overdue: '!',
  answered: '✓',
  unknown: '?',
  waiting: '…',
  snoozed: 'z',
  done: '✓',
};

type Timed = Pick<Mark, 'state' | 'since' | 'exact'>;

/** '2 T 4 Std. offen', 'ca. 3 T offen', 'offen' where nothing is known; '' for a state in which nothing is awaited. */
export function openFor({ state, since, exact }: Timed, words: Words, now: number): string {
  if (state !== 'open' && state !== 'due' && state !== 'overdue') return '';
  if (since === null) return words.openOnly ?? '';
  const age = ageText(now - since, words as unknown as AgeWords);
  return fill(words.openFor, exact ? age : fill(words.about, age));
}

/** `short` stands on the page ('! 2 T 4 Std. offen'), `full` is read out ('Überfällig, 2 T 4 Std. offen. Karte öffnen'). */
export function labelOf(mark: Timed, words: Words, now: number): { short: string; full: string } {
  const open = openFor(mark, words, now);
  return {
    short: `${SIGNS[mark.state]} ${open}`.trim(),
    full: fill(words.markLabel, [words[mark.state], open].filter(Boolean).join(', ')),
  };
}
