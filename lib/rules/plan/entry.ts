/** Plan entries made anew: blank, from a template, as a copy. Pure; ids and clock are given. */
import type { PlanEntry } from '../../model/plan.ts';
import { NO_UTM } from './utm.ts';

interface Made {
  id: string;
  /** Epoch ms. */
  now: number;
}

/** What an entry has that nothing happened to yet. */
const untouched = (now: number) => ({
  signoffs: { sales: null, marketing: null },
  repeat: null,
  series: null,
  template: false,
  publishedAt: null,
  checks: [],
  evaluation: '',
  createdAt: now,
  changedAt: now,
});

/** Published or evaluated: nothing is left to publish, and what is done to its series leaves it alone. */
export const isOut = ({ state }: Pick<PlanEntry, 'state'>): boolean => state === 'published' || state === 'evaluated';

export const blankEntry = ({ id, now }: Made): PlanEntry => ({
  ...untouched(now),
  id,
  topic: '',
  kind: 'news',
  channels: [],
  day: null,
  time: null,
  author: null,
  teasers: {},
  url: '',
  utm: NO_UTM,
  assets: [],
  hashtag: '',
  audience: '',
  campaign: null,
  state: 'idea',
  notes: '',
});

/**
 * The same content as an entry of its own: nothing that happened to the other one comes along (sign-offs, publishing, check-backs,
 * evaluation, series). `change`: what is otherwise different.
 */
export const copyOf = (entry: PlanEntry, { id, now }: Made, change: Partial<PlanEntry> = {}): PlanEntry => ({
  ...entry,
  ...untouched(now),
  id,
  state: entry.state === 'idea' ? 'idea' : 'draft',
  ...change,
});

/** Where an entry stands: in the calendar, among the ideas, among the templates. */
export const placeOf = ({ template, day }: Pick<PlanEntry, 'template' | 'day'>): 'calendar' | 'idea' | 'template' =>
  template ? 'template' : day === null ? 'idea' : 'calendar';

/** By day, then time (whole days first), then topic. */
export const inOrder = (a: PlanEntry, b: PlanEntry): number =>
  (a.day ?? '').localeCompare(b.day ?? '') || (a.time ?? '').localeCompare(b.time ?? '') || a.topic.localeCompare(b.topic);
