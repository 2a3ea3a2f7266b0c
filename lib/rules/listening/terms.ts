/** The watched terms as a whole: which of them name us, and a search for them that is made once. Pure. */
import type { WatchedTerm } from '../../model/listening.ts';
import { type Engine, engineOf } from './engine.ts';

/** Names us: a brand, a product or somebody of ours. */
export const isOurs = ({ kind }: Pick<WatchedTerm, 'kind'>): boolean => kind !== 'competitor';

interface Searches {
  all: Engine;
  /** Of our own terms alone. */
  ours: Engine;
}

let made: { terms: readonly WatchedTerm[]; key: string; searches: Searches } | null = null;

/** The searches for these terms; settings are read anew with each write, so equal terms share one. */
export function searchesFor(terms: readonly WatchedTerm[]): Searches {
  if (made?.terms === terms) return made.searches;
  const key = JSON.stringify(terms);
  const searches = made?.key === key ? made.searches : { all: engineOf(terms), ours: engineOf(terms.filter(isOurs)) };
  made = { terms, key, searches };
  return searches;
}
