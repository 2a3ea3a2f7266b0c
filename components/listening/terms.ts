/** Making and checking watched terms. */
import type { WatchedTerm } from '../../lib/model/listening.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { fold } from '../../lib/networks/shared/text.ts';
import { lower, normal } from '../../lib/rules/listening/normal.ts';

/** Longest name and spelling, and most spellings, required and excluded words of a term (lib/model/listening.ts). */
export const WORD = 100;
export const WORDS = 50;
export const EXCLUDED = 200;
/** Terms there can be (lib/model/settings.ts). */
export const TERMS = 500;

export const emptyTerm = (name = ''): WatchedTerm => ({
  id: crypto.randomUUID(),
  name,
  kind: 'brand',
  words: name ? [name] : [],
  required: [],
  excluded: [],
  exact: false,
});

/** A selected text as one spelling: on one line, not too long, never half an emoji. */
export const termWord = (text: string): string =>
  fold(text, WORD)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();

/** The term that already looks for this word, if any. */
export const termOf = (word: string, watch: readonly WatchedTerm[]): WatchedTerm | undefined =>
  watch.find(({ words }) => words.some((one) => lower(normal(one)) === lower(normal(word))));

/** As typed, tidied: no blanks around, nothing twice, nothing too long. */
export const tidy = (words: readonly string[]): string[] => [...new Set(words.map((word) => word.trim().slice(0, WORD)).filter(Boolean))];

/** The term as it would be kept: its name stands for the spelling where none was given. */
export function tidyTerm(term: WatchedTerm): WatchedTerm {
  const name = term.name.trim().slice(0, WORD);
  const words = tidy(term.words).slice(0, WORDS);
  return {
    ...term,
    name: name || (words[0] ?? ''),
    words: words.length || !name ? words : [name],
    required: tidy(term.required).slice(0, WORDS),
    excluded: tidy(term.excluded).slice(0, EXCLUDED),
  };
}

/** True where a tidied term can be kept: something to be found in a text. */
export const isWhole = ({ name, words }: WatchedTerm): boolean => Boolean(name) && words.some((word) => /[\p{L}\p{N}]/u.test(word));

/** A spelling so short that it will stand in many texts that mean something else. */
export const isShort = ({ words, exact, required }: WatchedTerm): boolean =>
  !exact && !required.length && words.some((word) => (word.match(/[\p{L}\p{N}]/gu) ?? []).length < 4);

/** What people write as a name: not an address, not a number. */
const isName = (name: string): boolean => name.length > 2 && /\p{L}{2}/u.test(name) && !/[/.@]|\d{4}/.test(name);

/** Names of own accounts no term holds yet. */
export function suggestions({ own, watch }: Pick<Settings, 'own' | 'watch'>): string[] {
  const known = new Set(watch.flatMap(({ words }) => words.map((word) => lower(normal(word)))));
  return [...new Set(own.map(({ name }) => name.trim()).filter((name) => isName(name) && !known.has(lower(normal(name)))))].slice(0, 8);
}
