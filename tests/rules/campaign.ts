/** Invented campaigns and entries. */
import type { Campaign, Return } from '../../lib/model/plan.ts';

export const campaign = (change: Partial<Campaign> = {}): Campaign => ({
  id: 'c',
  name: 'Schönster Serverraum',
  aim: '',
  kind: 'contest',
  from: '2026-03-01',
  to: '2026-03-31',
  hashtag: 'Serverraum',
  term: '',
  posts: [],
  conditions: '',
  goal: null,
  closedAt: null,
  draws: [],
  createdAt: 0,
  ...change,
});

/** An entry by `who`; the number is its id and its time. */
export const entry = (number: number, who: string, change: Partial<Return> = {}): Return => ({
  id: `c|x|${number}`,
  campaign: 'c',
  network: 'x',
  account: { name: who, url: `https://x.com/${who}`, handle: who },
  keys: [`x|${who}`],
  url: `https://x.com/${who}/status/${number}`,
  excerpt: '#Serverraum',
  at: number,
  day: '2026-03-02',
  by: 'hashtag',
  out: null,
  kind: 'comment',
  ...change,
});
