/** Who a mention speaks of, and how. Pure. */
import type { Mention, Tone, WatchedTerm } from '../../model/listening.ts';
import { isOurs } from './terms.ts';

export type Terms = ReadonlyMap<string, WatchedTerm>;

/** What of a term says whom it speaks of. */
type Named = Pick<WatchedTerm, 'id' | 'kind' | 'name'>;

export const termsById = <Term extends Named>(watch: readonly Term[]): ReadonlyMap<string, Term> =>
  new Map(watch.map((term) => [term.id, term]));

/** How it speaks: what a person said, else the guess. */
export const toneSaid = ({ tone }: Pick<Mention, 'tone'>): Tone => tone.said ?? tone.guess;

/** Whom a mention counts for: us, and competitors by name, each once however many of their terms were found. */
export interface Voices {
  own: boolean;
  competitors: string[];
}

/**
 * By the terms as they are watched now; a term that is not watched any more speaks for nobody. A report somebody added is about us
 * unless it names a competitor alone.
 */
export function voicesOf({ hits, kind }: Pick<Mention, 'hits' | 'kind'>, terms: ReadonlyMap<string, Named>): Voices {
  const known = hits.flatMap(({ term }) => terms.get(term) ?? []);
  return {
    own: known.some(isOurs) || (kind === 'report' && !known.length),
    competitors: [...new Set(known.filter((term) => !isOurs(term)).map(({ name }) => name))],
  };
}

/** Counts: a person did not say "not us", and the term that found it is still watched. */
export const counts = (mention: Mention, terms: Terms): boolean =>
  !mention.notUs && (mention.kind === 'report' || mention.hits.some(({ term }) => terms.has(term)));

/** A dissatisfied customer of a competitor: speaks badly of one, and not of us. */
export function isOpportunity(mention: Mention, terms: Terms): boolean {
  const { own, competitors } = voicesOf(mention, terms);
  return counts(mention, terms) && mention.kind !== 'report' && toneSaid(mention) === 'negative' && competitors.length > 0 && !own;
}
