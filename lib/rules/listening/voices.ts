/** Who a mention speaks of, and how. Pure. */
import type { Mention, Tone, WatchedTerm } from '../../model/listening.ts';
import { isOurs } from './terms.ts';

export type Terms = ReadonlyMap<string, WatchedTerm>;

export const termsById = (watch: readonly WatchedTerm[]): Terms => new Map(watch.map((term) => [term.id, term]));

/** How it speaks: what a person said, else the guess. */
export const toneSaid = ({ tone }: Pick<Mention, 'tone'>): Tone => tone.said ?? tone.guess;

/** Names us. A report somebody added is about us unless it names a competitor alone. */
export function isAboutUs({ hits, kind }: Pick<Mention, 'hits' | 'kind'>, terms: Terms): boolean {
  const known = hits.flatMap(({ term }) => terms.get(term) ?? []);
  return known.some(isOurs) || (kind === 'report' && !known.length);
}

/** Competitors it names, each once by its name. */
export const competitorsIn = ({ hits }: Pick<Mention, 'hits'>, terms: Terms): string[] => [
  ...new Set(
    hits.flatMap(({ term }) => {
      const found = terms.get(term);
      return found && !isOurs(found) ? [found.name] : [];
    }),
  ),
];

/** Counts: a person did not say "not us", and the term that found it is still watched. */
export const counts = (mention: Mention, terms: Terms): boolean =>
  !mention.notUs && (mention.kind === 'report' || mention.hits.some(({ term }) => terms.has(term)));

/** A dissatisfied customer of a competitor: speaks badly of one, and not of us. */
export const isOpportunity = (mention: Mention, terms: Terms): boolean =>
  counts(mention, terms) &&
  mention.kind !== 'report' &&
  toneSaid(mention) === 'negative' &&
  competitorsIn(mention, terms).length > 0 &&
  !isAboutUs(mention, terms);
