/**
 * Watched terms in a text: all of them in one walk over its words. A spelling is looked up by its first word, so that the cost grows
 * with the text and hardly with the number of terms. Pure.
 *
 * A find stands between word boundaries (any script), may carry the German genitive ("Muster AGs", "Hans’"), be part of a compound with
 * hyphen ("Muster-Kunde") and be written with or without umlauts.
 */
import type { Mention, WatchedTerm } from '../../model/listening.ts';
import { lower, normal } from './normal.ts';

export type Hit = Mention['hits'][number];

export interface Engine {
  /** Terms the text holds with what they require and exclude, each once by its first spelling found, in the order of the terms. */
  find: (text: string) => Hit[];
  /** Spellings the text holds, whatever stands beside them. */
  spelled: (text: string) => Hit[];
}

/** A spelling, or a word required or excluded: what stands in the text, and for which terms. */
interface Entry {
  text: string;
  /** Case kept, where upper and lower case must be as written. */
  exact: string | null;
  /** Characters before its first word: '@', '#', '.'. */
  lead: number;
  uses: { term: number; as: 'word' | 'required' | 'excluded'; word: string }[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** The ways a spelling may stand in a normalised text. */
const forms = (word: string): string[] => [...new Set([normal(word), normal(word, false)])];

function addTo(index: Map<string, Entry[]>, cased: string, exact: boolean, use: Entry['uses'][number]): void {
  const text = lower(cased);
  const first = text.match(WORD)?.[0];
  if (first === undefined) return;
  const entries = index.get(first) ?? [];
  if (!entries.length) index.set(first, entries);
  const wanted = exact ? cased : null;
  const known = entries.find((entry) => entry.text === text && entry.exact === wanted);
  if (known) known.uses.push(use);
  else entries.push({ text, exact: wanted, lead: text.search(LETTER), uses: [use] });
}

function indexOf(terms: readonly WatchedTerm[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  terms.forEach(({ words, required, excluded, exact }, term) => {
    for (const [as, list] of [
      ['word', words],
      ['required', required],
      ['excluded', excluded],
    ] as const)
      for (const word of list) for (const form of forms(word)) addTo(index, form, exact && as === 'word', { term, as, word });
  });
  return index;
}

const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);

/** Does the word end here, after a genitive at most? */
function ends(text: string, at: number): boolean {
  const [next, after] = [text[at], text[at + 1]];
  if (!isLetter(text[at - 1])) return true;
  return !isLetter(next) || (next === 's' && !isLetter(after));
}

function stands(entry: Entry, low: string, cased: string, at: number): boolean {
  const from = at - entry.lead;
  if (from < 0 || !low.startsWith(entry.text, from)) return false;
  if (entry.exact !== null && !cased.startsWith(entry.exact, from)) return false;
  return ends(low, from + entry.text.length);
}

/** A search for these terms; made once for many texts. A spelling without any letter or digit finds nothing. */
export function engineOf(terms: readonly WatchedTerm[]): Engine {
  const index = indexOf(terms);
  const scan = (text: string): { words: Map<number, string>; required: Set<number>; excluded: Set<number> } => {
    const found = { words: new Map<number, string>(), required: new Set<number>(), excluded: new Set<number>() };
    if (!index.size) return found;
    const cased = normal(text);
    const low = lower(cased);
    for (const { 0: word, index: at } of low.matchAll(WORD)) {
      // A first word may carry the genitive itself ("Musters").
      for (const key of word.endsWith('s') ? [word, word.slice(0, -1)] : [word]) {
        for (const entry of index.get(key) ?? []) {
          if (!stands(entry, low, cased, at)) continue;
          for (const { term, as, word } of entry.uses) {
            if (as !== 'word') found[as].add(term);
            else if (!found.words.has(term)) found.words.set(term, word);
          }
        }
      }
    }
    return found;
  };
  const hits = (words: ReadonlyMap<number, string>, fits: (term: number) => boolean): Hit[] =>
    terms.flatMap(({ id }, term) => {
      const word = words.get(term);
      return word !== undefined && fits(term) ? [{ term: id, word }] : [];
    });
  return {
    spelled: (text) => hits(scan(text).words, () => true),
    find: (text) => {
      const { words, required, excluded } = scan(text);
      if (!words.size) return [];
      return hits(words, (term) => (!terms[term]?.required.length || required.has(term)) && !excluded.has(term));
    },
  };
}
