/** One tone for several. Pure. */
import type { Tone } from '../../model/listening.ts';

const RANKED = ['negative', 'positive', 'neutral'] as const;

/** What must not be missed goes first; undefined of none. */
export const strongest = (tones: readonly Tone[]): Tone | undefined => RANKED.find((tone) => tones.includes(tone));
