/** Plan entries and channels made up for tests. */
import type { Channel } from '../../../lib/model/channel.ts';
import { PlanEntry } from '../../../lib/model/plan.ts';
import { blankEntry } from '../../../lib/rules/plan/entry.ts';

export const NOW = Date.parse('2026-03-02T09:00:00Z');

export const entry = (change: Partial<PlanEntry> = {}): PlanEntry =>
  PlanEntry.parse({ ...blankEntry({ id: 'e1', now: NOW }), topic: 'Neue Heckenschere', ...change });

export const channel = (change: Partial<Channel> = {}): Channel => ({
  id: 'c1',
  name: 'X der Firma',
  kind: 'microblog',
  url: 'https://x.com/firma',
  network: 'x',
  key: 'x|firma',
  responsible: null,
  purpose: '',
  language: 'de',
  guideline: '',
  state: 'active',
  staked: { name: true, basics: true, links: true },
  offers: [],
  rhythm: { posts: 1, per: 'week' },
  createdAt: Date.parse('2026-01-05T08:00:00Z'),
  ...change,
});
