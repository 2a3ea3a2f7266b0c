/** Plan entries and channels made up for tests. */
import type { Channel } from '../../../lib/model/channel.ts';
import { PlanEntry } from '../../../lib/model/plan.ts';
import { blankEntry } from '../../../lib/rules/plan/entry.ts';
import { channel as plain } from '../channels/fresh.ts';

export const NOW = Date.parse('2026-03-02T09:00:00Z');

export const entry = (change: Partial<PlanEntry> = {}): PlanEntry =>
  PlanEntry.parse({ ...blankEntry({ id: 'e1', now: NOW }), topic: 'Neue Heckenschere', ...change });

export const channel = (change: Partial<Channel> = {}): Channel =>
  plain({
    name: 'X der Firma',
    url: 'https://x.com/firma',
    key: 'x|firma',
    rhythm: { posts: 1, per: 'week' },
    createdAt: Date.parse('2026-01-05T08:00:00Z'),
    ...change,
  });
