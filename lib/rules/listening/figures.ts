/** Observed share of voice and net tone (METRICS.md section 2). Pure. */
import { netSentiment, shareOfVoice } from '../kpi/voice.ts';
import type { Mention, Tone } from '../../model/listening.ts';
import { counts, type Terms, toneSaid, voicesOf } from './voices.ts';

export interface Observed {
  /** Mentions counted. */
  n: number;
  /** That name us, and that name a competitor, by the competitor's name, most first. One that names both counts for each. */
  us: number;
  competitors: { name: string; n: number }[];
  /** Own mentions ÷ (own + competitors'), 0 to 1; null where nobody was named. */
  share: number | null;
  /** Of those that name us. */
  tone: Record<Tone, number>;
  /** (positive − negative) ÷ all of them, -1 to 1; null where nobody named us. */
  net: number | null;
}

/** What the mentions add up to; "not us" and finds of terms nobody watches any more count nowhere. */
export function observed(mentions: readonly Mention[], terms: Terms): Observed {
  const tone = { positive: 0, neutral: 0, negative: 0 };
  const others = new Map<string, number>();
  let [n, us] = [0, 0];
  for (const mention of mentions) {
    if (!counts(mention, terms)) continue;
    n++;
    const { own, competitors } = voicesOf(mention, terms);
    if (own) {
      us++;
      tone[toneSaid(mention)]++;
    }
    for (const name of competitors) others.set(name, (others.get(name) ?? 0) + 1);
  }
  const competitors = [...others].map(([name, count]) => ({ name, n: count })).sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const all = us + competitors.reduce((sum, one) => sum + one.n, 0);
  return { n, us, competitors, share: shareOfVoice(us, all - us), tone, net: netSentiment(tone) };
}

export interface Speaker {
  /** Names them: 'network|key', or their name where the page gives no key. */
  key: string;
  mention: Mention;
  n: number;
  tone: Record<Tone, number>;
}

const gather = (mentions: readonly Mention[], keyOf: (mention: Mention) => string): Speaker[] => {
  const found = new Map<string, Speaker>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = found.get(key) ?? { key, mention, n: 0, tone: { positive: 0, neutral: 0, negative: 0 } };
    known.n++;
    known.tone[toneSaid(mention)]++;
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
};

/** Who speaks, most first; one author with several keys is one by the first of them. */
export const speakers = (mentions: readonly Mention[]): Speaker[] =>
  gather(mentions, ({ keys, network, account }) => keys[0] ?? `${network}|${account.name}`);

/** Where it is spoken, most first. */
export const places = (mentions: readonly Mention[]): Speaker[] =>
  gather(mentions, ({ network, kind }) => (kind === 'report' ? 'report' : network));
