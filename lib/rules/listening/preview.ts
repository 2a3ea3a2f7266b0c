/** What a term would find, and no longer find, among what is kept: shown before it is saved. Pure. */
import type { Mention, WatchedTerm } from '../../model/listening.ts';
import { engineOf } from './engine.ts';

/** Something kept that a term is tried on: a mention, or an item of the queue. */
export interface Past {
  /** As `Mention.id`; items by their first comment. */
  id: string;
  text: string;
  /** Ids of the terms that found it. */
  terms: readonly string[];
}

export const pastOf = ({ id, title, excerpt, hits, notUs }: Mention): Past => ({
  id,
  text: `${title} ${excerpt}`.trim(),
  terms: notUs ? [] : hits.map(({ term }) => term),
});

export interface Preview {
  /** Tried on so many. */
  n: number;
  /** Found, though this term did not find it before. */
  found: Past[];
  /** Found before, and no longer. */
  lost: Past[];
  /** Found before and still. */
  kept: number;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((word) => b.includes(word));

/**
 * `term` tried on what is kept. Of a text only the excerpt is kept: what was found because of a required word further down counts as found
 * still, as long as the required words are those of the `saved` term.
 */
export function previewOf(term: WatchedTerm, saved: WatchedTerm | null, past: readonly Past[]): Preview {
  const engine = engineOf([term]);
  const lenient = saved && same(saved.required, term.required) ? engineOf([{ ...term, required: [] }]) : engine;
  const preview: Preview = { n: past.length, found: [], lost: [], kept: 0 };
  for (const one of past) {
    const before = one.terms.includes(term.id);
    const now = (before ? lenient : engine).find(one.text).length > 0;
    if (now && before) preview.kept++;
    else if (now) preview.found.push(one);
    else if (before) preview.lost.push(one);
  }
  return preview;
}
