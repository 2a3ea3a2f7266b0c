/** Looking up what a word or a few words say, by language. */
import { ENGLISH, ENGLISH_PHRASES } from './en.ts';
import { GERMAN, GERMAN_PHRASES } from './de.ts';
import type { Language } from './words.ts';

/** One spelling for lookups: lower case, umlauts spelled out. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter);

const whole = new Map<string, number>();
const stems = new Map<string, number>();
for (const [weight, words] of GERMAN) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) stems.set(folded(word.slice(0, -1)), weight);
    else whole.set(folded(word), weight);
  }
}
/** Shortest stem there is; shorter beginnings need not be tried. */
const SHORTEST = Math.min(...[...stems.keys()].map(({ length }) => length));

function german(word: string): number {
  const known = whole.get(word);
  if (known !== undefined) return known;
  for (let end = word.length; end >= SHORTEST; end--) {
    const stem = stems.get(word.slice(0, end));
    if (stem !== undefined) return stem;
  }
  return 0;
}

/** Strength of a word (as `folded` gives it) from -5 to 5. Language unknown: of either, the German first. */
export function wordWeight(word: string, language: Language | null): number {
  if (language === 'en') return ENGLISH.get(word) ?? 0;
  return german(word) || (language === null ? (ENGLISH.get(word) ?? 0) : 0);
}

/** Phrases by their first word, longest first. */
const PHRASES = Map.groupBy(
  Object.entries({ ...GERMAN_PHRASES, ...ENGLISH_PHRASES })
    .map(([text, weight]) => ({ words: folded(text).replaceAll(',', '').split(' '), weight }))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] as string,
);

/** The phrase that begins at this word, with how many words it takes; null where none does. */
export function phraseAt(words: readonly string[], at: number): { weight: number; length: number } | null {
  for (const { words: wanted, weight } of PHRASES.get(words[at] as string) ?? [])
    if (wanted.every((word, offset) => words[at + offset] === word)) return { weight, length: wanted.length };
  return null;
}
