/** Where the company is present, and what was counted there over time. Days are 'YYYY-MM-DD' in the settings' zone. */
import { z } from 'zod';
import { Assignee } from './records.ts';

/** An address of ours on a network or site. `id` 'channel key' where it stands for an own account or site, else random. */
export const CHANNEL_KINDS = ['page', 'blog', 'wiki', 'forum', 'network', 'staff', 'microblog', 'video', 'group'] as const;
export const ChannelKind = z.enum(CHANNEL_KINDS);
export type ChannelKind = z.infer<typeof ChannelKind>;

/** Name taken and nothing more; spoken in; silent for long; given up. */
export const CHANNEL_STATES = ['staked', 'active', 'sleeping', 'closed'] as const;
export const ChannelState = z.enum(CHANNEL_STATES);
export type ChannelState = z.infer<typeof ChannelState>;

/** What a company page offers. */
export const CHANNEL_OFFERS = ['videos', 'webcasts', 'studies', 'user-stories', 'test-reports'] as const;

/** How often we want to be heard: `posts` own posts a week or month. */
export const Rhythm = z.object({ posts: z.number().int().min(1).max(100), per: z.enum(['week', 'month']) });
export type Rhythm = z.infer<typeof Rhythm>;

export const Channel = z.object({
  id: z.string(),
  name: z.string().min(1).max(200),
  kind: ChannelKind,
  url: z.string().max(2000),
  /** Network id; null where it is none we read. */
  network: z.string().nullable(),
  /** As `Item.channel` and, for accounts, `Interaction.actor`: by it items and deeds find their channel. Null where nothing tells. */
  key: z.string().nullable(),
  responsible: Assignee.nullable(),
  purpose: z.string().max(1000),
  /** BCP 47 ('de', 'en'); '' for several or unknown. */
  language: z.string().max(20),
  /** Link to the guideline; '' for none. */
  guideline: z.string().max(2000),
  state: ChannelState,
  /** Staking out: name taken, basic information, links to our other offers. */
  staked: z.object({ name: z.boolean(), basics: z.boolean(), links: z.boolean() }),
  offers: z.array(z.enum(CHANNEL_OFFERS)),
  rhythm: Rhythm.nullable(),
  createdAt: z.number(),
});
export type Channel = z.infer<typeof Channel>;

/** What is counted of a channel or for a criterion. Visits are per day, the others are levels. */
export const METRICS = ['followers', 'fans', 'members', 'subscribers', 'visits', 'count'] as const;
export const Metric = z.enum(METRICS);
export type Metric = z.infer<typeof Metric>;

/** One value of one day. A day without a record is a gap, never zero. */
export const Measurement = z.object({
  /** 'subject|metric|day': the last value of a day counts. */
  id: z.string(),
  /** 'channel ID' or 'criterion ID'. */
  subject: z.string(),
  metric: Metric,
  day: z.string(),
  at: z.number(),
  value: z.number(),
  source: z.enum(['page', 'hand', 'csv']),
  /** Page it stood on; null where none. */
  url: z.string().nullable(),
});
export type Measurement = z.infer<typeof Measurement>;

export const measurementId = (subject: string, metric: Metric, day: string): string => `${subject}|${metric}|${day}`;
