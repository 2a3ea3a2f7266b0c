/** Who is spoken of, and how. What staff did not open was not seen: these are observed shares (METRICS.md section 2). Pure. */
import type { Mention, Tone, WatchedTerm } from '../../model/listening.ts';
import { share } from './rates.ts';

/** Whom a mention counts for: us, and competitors by name, each once however many of their terms were found. */
export interface Voices {
  own: boolean;
  competitors: string[];
}

/** By the terms as they are watched now; a term that is not watched any more speaks for nobody. */
export function voicesOf({ hits }: Pick<Mention, 'hits'>, watch: readonly Pick<WatchedTerm, 'id' | 'kind' | 'name'>[]): Voices {
  const terms = hits.flatMap(({ term }) => watch.find(({ id }) => id === term) ?? []);
  return {
    own: terms.some(({ kind }) => kind !== 'competitor'),
    competitors: [...new Set(terms.filter(({ kind }) => kind === 'competitor').map(({ name }) => name))].sort(),
  };
}

/** A person's word wins over the guess. */
export const toneOf = ({ tone }: Pick<Mention, 'tone'>): Tone => tone.said ?? tone.guess;

/** Own mentions ÷ (own + listed competitors' mentions), 0 … 1 (Mention, Awario). */
export const shareOfVoice = (own: number, competitors: number): number | null => share(own, own + competitors);

/** (pos − neg) ÷ (pos + neg + neu), −1 … 1. */
export function netSentiment({ positive, neutral, negative }: Record<Tone, number>): number | null {
  const all = positive + neutral + negative;
  return all > 0 ? (positive - negative) / all : null;
}
