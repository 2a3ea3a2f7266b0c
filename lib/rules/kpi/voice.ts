/** Shares of voice and tone. What staff did not open was not seen: these are observed shares (METRICS.md section 2). Pure. */
import type { Tone } from '../../model/listening.ts';
import { share } from './rates.ts';

/** Own mentions ÷ (own + listed competitors' mentions), 0 … 1 (Mention, Awario). */
export const shareOfVoice = (own: number, competitors: number): number | null => share(own, own + competitors);

/** (pos − neg) ÷ (pos + neg + neu), −1 … 1. */
export function netSentiment({ positive, neutral, negative }: Record<Tone, number>): number | null {
  const all = positive + neutral + negative;
  return all > 0 ? (positive - negative) / all : null;
}
