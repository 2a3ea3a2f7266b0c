/** Invented posts, entries and channels. */
import type { Channel } from '../../../lib/model/channel.ts';
import type { OwnPost, PlanEntry } from '../../../lib/model/plan.ts';
import { blankEntry } from '../../../lib/rules/plan/entry.ts';
import { channel as plain } from '../channels/fresh.ts';

/** Monday 2 March 2026, 10:00 in Berlin. */
export const NOW = Date.parse('2026-03-02T09:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const ZONE = 'Europe/Berlin';

export const ownPost = (change: Partial<OwnPost> = {}): OwnPost => ({
  id: 'x|500',
  network: 'x',
  actor: 'x|firma',
  url: 'https://x.com/firma/status/500',
  excerpt: 'Unser Prüfbericht zur Heckenschere ist da: leiser als gedacht.',
  at: NOW,
  day: '2026-03-02',
  seenAt: NOW,
  figures: [],
  entry: null,
  notEntries: [],
  ...change,
});

export const entry = (change: Partial<PlanEntry> = {}): PlanEntry => ({
  ...blankEntry({ id: 'e1', now: NOW - DAY }),
  topic: 'Prüfbericht Heckenschere',
  kind: 'test-report',
  channels: ['ch-x'],
  day: '2026-03-02',
  time: '10:30',
  state: 'ready',
  ...change,
});

export const channel = (change: Partial<Channel> = {}): Channel =>
  plain({ id: 'ch-x', name: 'Firma auf X', url: 'https://x.com/firma', key: 'x|firma', createdAt: NOW - DAY, ...change });
