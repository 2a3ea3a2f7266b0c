/** Invented watched terms and mentions. */
import type { Mention, WatchedTerm } from '../../../lib/model/listening.ts';

export const term = (change: Partial<WatchedTerm> = {}): WatchedTerm => ({
  id: 't',
  name: 'Muster',
  kind: 'brand',
  words: ['Muster'],
  required: [],
  excluded: [],
  exact: false,
  ...change,
});

/** A name of ours. */
export const ours = (name: string): WatchedTerm => term({ id: `own ${name}`, name, words: [name] });
/** A name of a competitor's. */
export const theirs = (name: string, words = [name]): WatchedTerm => term({ id: `theirs ${words[0]}`, name, kind: 'competitor', words });

/** Monday 2 March 2026, 10:00 in Berlin. */
export const NOW = Date.parse('2026-03-02T09:00:00Z');
export const DAY = 86_400_000;

let count = 0;
export const mention = (change: Partial<Mention> = {}): Mention => ({
  id: `x|${++count}`,
  network: 'x',
  kind: 'post',
  account: { name: 'Anna Test', url: 'https://x.com/anna_t', handle: 'anna_t' },
  keys: ['x|anna_t'],
  url: 'https://x.com/anna_t/status/1',
  excerpt: 'Muster ist da',
  time: { from: NOW - DAY, to: NOW - DAY },
  day: '2026-03-01',
  seenAt: NOW,
  hits: [{ term: 'own Muster', word: 'Muster' }],
  tone: { guess: 'neutral', said: null },
  item: null,
  notUs: false,
  title: '',
  ...change,
});
