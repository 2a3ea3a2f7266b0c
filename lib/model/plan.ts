/** What is to be published, with which aim, and what came of it. Days 'YYYY-MM-DD' and clock times 'HH:MM' in the settings' zone. */
import { z } from 'zod';
import { EXCERPT } from './records.ts';
import { Account, Figures } from './sighting.ts';

const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
/** Longest address of a record. */
export const LINK = 2000;
const Link = z.string().max(LINK);
/** Longest title of a day of the agenda. */
export const AGENDA_TITLE = 300;

export const CONTENT_KINDS = [
  'news',
  'test-report',
  'study',
  'whitepaper',
  'user-story',
  'preview',
  'picture',
  'video',
  'podcast',
  'event',
  'contest',
  'survey',
] as const;
export const ContentKind = z.enum(CONTENT_KINDS);
export type ContentKind = z.infer<typeof ContentKind>;

export const ENTRY_STATES = ['idea', 'draft', 'to-sign-off', 'ready', 'published', 'evaluated'] as const;
export const EntryState = z.enum(ENTRY_STATES);
export type EntryState = z.infer<typeof EntryState>;

/** Sales and marketing/PR each say yes or no. */
export const SIGNERS = ['sales', 'marketing'] as const;
export const SignOff = z.object({
  by: z.string().max(100),
  at: z.number(),
  ok: z.boolean(),
  comment: z.string().max(2000),
  /** Stands for the text it is about (lib/rules/plan/signoff.ts). Missing: not told. */
  of: z.string().max(20).optional(),
});
export type SignOff = z.infer<typeof SignOff>;

/** A reminder to look in after publishing; satisfied by itself when the post was looked at. */
export const CheckBack = z.object({ dueAt: z.number(), doneAt: z.number().nullable() });
export type CheckBack = z.infer<typeof CheckBack>;

export const PlanEntry = z.object({
  id: z.string(),
  topic: z.string().min(1).max(300),
  kind: ContentKind,
  /** Channel ids. */
  channels: z.array(z.string()).max(100),
  /** Null: an idea without a date. */
  day: Day.nullable(),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
  /** Colleague id (`settings.team`). */
  author: z.string().nullable(),
  /** Teaser by channel id. */
  teasers: z.record(z.string(), z.string().max(10_000)),
  /** The long version, and what its link is marked with. */
  url: Link,
  utm: z.object({
    source: z.string().max(100),
    medium: z.string().max(100),
    campaign: z.string().max(100),
    content: z.string().max(100),
    term: z.string().max(100),
  }),
  assets: z.array(z.object({ name: z.string().max(300), url: Link })).max(50),
  hashtag: z.string().max(100),
  audience: z.string().max(300),
  /** Campaign id. */
  campaign: z.string().nullable(),
  signoffs: z.object({ sales: SignOff.nullable(), marketing: SignOff.nullable() }),
  state: EntryState,
  /** RRULE (RFC 5545) of a series' first entry, null for a single one; `series`: id of that first entry. */
  repeat: z.string().max(300).nullable(),
  series: z.string().nullable(),
  /** A template is no entry: it stands in no calendar. */
  template: z.boolean(),
  publishedAt: z.number().nullable(),
  checks: z.array(CheckBack).max(20),
  /** What was learnt. */
  evaluation: z.string().max(5000),
  notes: z.string().max(5000),
  createdAt: z.number(),
  changedAt: z.number(),
});
export type PlanEntry = z.infer<typeof PlanEntry>;

/** Something ahead that should have an entry: a fair, a launch, a day of the trade. */
export const AgendaItem = z.object({
  id: z.string(),
  day: Day,
  until: Day.nullable(),
  title: z.string().min(1).max(AGENDA_TITLE),
  url: Link,
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const CAMPAIGN_KINDS = ['campaign', 'contest', 'idea-call', 'vote', 'picture'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** A draw among the entries, so that anybody can draw again and get the same winners (lib/rules/draw.ts). */
export const Draw = z.object({
  at: z.number(),
  by: z.string().max(100),
  /** Random, hex; made after the pool was fixed. */
  seed: z.string(),
  /** Ids of the entries in the pool, sorted. */
  pool: z.array(z.string()),
  winners: z.array(z.string()),
  method: z.string(),
  /** Winners who dropped out, and who came after them in the order drawn (null: nobody was left). Missing: none. */
  replaced: z
    .array(z.object({ out: z.string(), in: z.string().nullable(), at: z.number(), by: z.string().max(100), reason: z.string().max(300) }))
    .max(1000)
    .optional(),
  /** Does not count any more; it stays on record with the reason. Missing: it counts. */
  void: z.object({ at: z.number(), by: z.string().max(100), reason: z.string().max(300) }).optional(),
});
export type Draw = z.infer<typeof Draw>;

export const Campaign = z.object({
  id: z.string(),
  name: z.string().min(1).max(200),
  aim: z.string().max(1000),
  kind: z.enum(CAMPAIGN_KINDS),
  from: Day.nullable(),
  to: Day.nullable(),
  /** Without #; '' for none. */
  hashtag: z.string().max(100),
  /** A word that makes a comment an entry, several with commas between; of a vote its options. '' for none. */
  term: z.string().max(100),
  /** Addresses of our posts under which every comment is an entry. */
  posts: z.array(Link).max(200),
  conditions: Link,
  /** What it should bring: so many returns. */
  goal: z.number().nullable(),
  closedAt: z.number().nullable(),
  /** Everything a person enters counts; missing: one entry a person. */
  several: z.boolean().optional(),
  draws: z.array(Draw).max(50),
  createdAt: z.number(),
});
export type Campaign = z.infer<typeof Campaign>;

/** Somebody took part in a campaign: an entry, an idea, a vote, a picture seen on a page. */
export const Return = z.object({
  /** 'campaign id|network|comment or post id'. */
  id: z.string(),
  campaign: z.string(),
  network: z.string(),
  account: Account,
  /** 'network|account key', all known (multi-entry index). */
  keys: z.array(z.string()),
  url: z.string().nullable(),
  excerpt: z.string().max(EXCERPT),
  at: z.number(),
  day: z.string(),
  by: z.enum(['hashtag', 'term', 'post', 'hand']),
  /** Taken out by hand ("not an entry"), with the reason. */
  out: z.string().max(300).nullable(),
  /** What was seen; missing: a comment, or entered by hand. */
  kind: z.enum(['post', 'comment']).optional(),
  /** Option of the vote it names; missing: none, or several. */
  vote: z.string().max(100).optional(),
  /** The page told the time only roughly: surely inside the campaign's days, or perhaps outside. Missing: exact. */
  timing: z.enum(['rough', 'maybe']).optional(),
});
export type Return = z.infer<typeof Return>;

/** What a post showed when it was seen; null where the page did not tell. */
export const PostFigures = Figures.extend({ at: z.number() });
export type PostFigures = z.infer<typeof PostFigures>;
/** Looks at a post that are kept with their figures. */
export const POST_LOOKS = 60;

/** A post of ours that was seen on a page. */
export const OwnPost = z.object({
  /** 'network|post id', as lib/rules/keys.ts names it. */
  id: z.string(),
  network: z.string(),
  /** Own account's key, as `Interaction.actor`. */
  actor: z.string(),
  url: z.string().nullable(),
  excerpt: z.string().max(EXCERPT),
  at: z.number(),
  day: z.string(),
  /** Last time it was seen. */
  seenAt: z.number(),
  /** Oldest first, POST_LOOKS at most. */
  figures: z.array(PostFigures),
  /** Plan entry it is, once confirmed. */
  entry: z.string().nullable(),
  /** Entries a person said it is not. */
  notEntries: z.array(z.string()),
});
export type OwnPost = z.infer<typeof OwnPost>;
