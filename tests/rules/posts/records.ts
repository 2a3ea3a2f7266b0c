/** Invented posts, entries and channels. */
import type { Channel } from '../../../lib/model/channel.ts';
import type { OwnPost, PlanEntry } from '../../../lib/model/plan.ts';

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
  id: 'e1',
  topic: 'Prüfbericht Heckenschere',
  kind: 'test-report',
  channels: ['ch-x'],
  day: '2026-03-02',
  time: '10:30',
  author: null,
  teasers: {},
  url: '',
  utm: { source: '', medium: '', campaign: '', content: '', term: '' },
  assets: [],
  hashtag: '',
  audience: '',
  campaign: null,
  signoffs: { sales: null, marketing: null },
  state: 'ready',
  repeat: null,
  series: null,
  template: false,
  publishedAt: null,
  checks: [],
  evaluation: '',
  notes: '',
  createdAt: NOW - DAY,
  changedAt: NOW - DAY,
  ...change,
});

export const channel = (change: Partial<Channel> = {}): Channel => ({
  id: 'ch-x',
  name: 'Firma auf X',
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
  rhythm: null,
  createdAt: NOW - DAY,
  ...change,
});
