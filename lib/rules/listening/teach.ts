/** "Not us" teaches: which word beside the find could be excluded, and what else would go by it. Pure. */
import type { Mention, WatchedTerm } from '../../model/listening.ts';
import { SMALL_WORDS } from '../tone/words.ts';
import { engineOf } from './engine.ts';
import { lower, normal } from './normal.ts';

export interface Exclusion {
  /** As it stands in the excerpt. */
  word: string;
  /** Other finds of this term that would go, newest first as given. */
  goes: Mention[];
  /** Of those said not to be us before, how many hold it. */
  before: number;
}

/** Words offered at most. */
const MOST = 12;
const WORD = /[\p{L}][\p{L}\p{N}]{2,}/gu;

/** Words beside the find that could tell it apart: no small words, none of the term's own. The best guess first. */
function wordsBeside({ excerpt }: Mention, term: WatchedTerm): string[] {
  const own = new Set([...term.words, ...term.required, ...term.excluded].flatMap((word) => lower(normal(word)).split(' ')));
  const found = new Map<string, string>();
  for (const [word] of excerpt.replace(/https?:\/\/\S+/g, ' ').matchAll(WORD)) {
    const key = lower(normal(word));
    if (!own.has(key) && !own.has(key.replace(/s$/, '')) && !SMALL_WORDS.has(word.toLowerCase()) && !found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}

/**
 * What could be excluded from `term`, by the words around this find. First what others said not to be us have in common with it, then what
 * takes the fewest other finds along.
 */
export function exclusionsFor(mention: Mention, term: WatchedTerm, mentions: readonly Mention[]): Exclusion[] {
  const mine = mentions.filter(({ id, hits }) => id !== mention.id && hits.length > 0 && hits.every((hit) => hit.term === term.id));
  return wordsBeside(mention, term)
    .map((word): Exclusion => {
      const holds = engineOf([{ ...term, words: [word], required: [], excluded: [], exact: false }]);
      const holding = mine.filter(({ excerpt, title }) => holds.find(`${title} ${excerpt}`).length > 0);
      return { word, goes: holding.filter(({ notUs }) => !notUs), before: holding.filter(({ notUs }) => notUs).length };
    })
    .sort((a, b) => b.before - a.before || a.goes.length - b.goes.length || b.word.length - a.word.length)
    .slice(0, MOST);
}
