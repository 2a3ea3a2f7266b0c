/**
 * What the store keeps. Times are epoch milliseconds, days 'YYYY-MM-DD' in the settings' zone.
 * No record holds more of somebody's words than EXCERPT characters (FIELD.md).
 */
import { z } from 'zod';
import { Account, Gap, Interval, PageKind } from './sighting.ts';

/** Characters of text kept of what somebody outside wrote. */
export const EXCERPT = 200;
/** Changes of state an item remembers. */
export const LOG = 12;
/** Characters of a note about a person, counts of followers kept per account. */
export const NOTE = 5000;
export const FOLLOWER_COUNTS = 120;

export const ItemState = z.enum(['open', 'due', 'overdue', 'answered', 'waiting', 'snoozed', 'done', 'unknown']);
export type ItemState = z.infer<typeof ItemState>;

/** What an item is: a comment, a reply to a comment, or a mention elsewhere. */
export const ItemKind = z.enum(['comment', 'reply', 'mention']);
export type ItemKind = z.infer<typeof ItemKind>;

/** Who inside the company answers; the three the product knows (DESIGN.md, "colleagues in marketing, sales and service"). */
export const DEPARTMENTS = ['marketing', 'sales', 'service'] as const;
export const Department = z.enum(DEPARTMENTS);
export type Department = z.infer<typeof Department>;

/** Who has an item or person in hand: a department, a colleague of it (`settings.team`), or both. */
export const Assignee = z.object({ department: Department.nullable(), colleague: z.string().nullable() });
export type Assignee = z.infer<typeof Assignee>;

export const Priority = z.enum(['high', 'normal', 'low']);
export type Priority = z.infer<typeof Priority>;

/** First guess whether an item needs an answer, by what; and what a person said, which always wins. */
export const Needs = z.object({
  guess: z.enum(['question', 'order', 'complaint', 'mention']).nullable(),
  said: z.boolean().nullable(),
});
export type Needs = z.infer<typeof Needs>;

/** By which rule an item changed its state, or ('tone') became urgent; 'person' is a move of ours. */
export const ItemRule = z.enum([
  'person',
  'answer-seen',
  'due',
  'new-activity',
  'snooze-over',
  'deleted',
  'own-account',
  'settings',
  'tone',
]);
export type ItemRule = z.infer<typeof ItemRule>;

/** Why an item needs no answer; stored and reported (METRICS.md section 1, "Excluded"). */
export const DoneReason = z.enum(['done', 'not-for-us', 'deleted', 'own-account']);
export type DoneReason = z.infer<typeof DoneReason>;

/** A conversation: what one outsider and we say to each other in one thread, until both are silent for 24 hours (METRICS.md section 1). */
export const Talk = z.object({
  /** When it began, epoch ms. */
  from: z.number(),
  /** The item begins it, goes on unanswered, or goes on after an answer of ours: then it waits for a next answer, not the first one. */
  place: z.enum(['first', 'more', 'next']),
  /** How often the word changed sides with this item and its answer. */
  turns: z.number(),
});
export type Talk = z.infer<typeof Talk>;

/**
 * A block of comments by one outsider in one thread that may need an answer (METRICS.md section 1).
 * `id` is random: it stands on the page (`data-item`) and must tell nothing.
 */
export const Item = z.object({
  id: z.string(),
  network: z.string(),
  /** 'network post thread' key: the unit inside which an answer counts. */
  thread: z.string(),
  post: z.string().nullable(),
  /** 'network|comment id' of every comment in the block, first one first (multi-entry index). */
  comments: z.array(z.string()),
  author: Account,
  /** 'network|account key' of its author, all known (multi-entry index). */
  authorKeys: z.array(z.string()),
  excerpt: z.string().max(EXCERPT),
  url: z.string().nullable(),
  /** When the first comment of the block was written: the clock starts here. */
  first: Interval.nullable(),
  last: Interval.nullable(),
  seenAt: z.number(),
  dueAt: z.number().nullable(),
  warnAt: z.number().nullable(),
  state: ItemState,
  answeredAt: z.number().nullable(),
  /** 'network|comment id' of the answer, or null. */
  answeredBy: z.string().nullable(),
  snoozedUntil: z.number().nullable(),
  doneReason: DoneReason.nullable(),
  /** Which reader saw it. */
  layout: z.string().nullable(),
  // Since the queue (issue 4); missing in rows written before, which read as the values named.
  /** Missing: comment. */
  kind: ItemKind.optional(),
  /** Missing: nothing guessed, nothing said. */
  needs: Needs.optional(),
  /** Missing or null: nobody's yet. */
  assignee: Assignee.nullable().optional(),
  /** Missing: normal. */
  priority: Priority.optional(),
  /** Snoozed or waiting "even if they reply": new activity does not wake it. Missing: false. */
  holds: z.boolean().optional(),
  /**
   * Where its thread stands (lib/rules/channel.ts): 'network|account key' of the own account whose post it is, 'site|host' on a
   * website. Missing: on a stranger's post, or nobody knows.
   */
  channel: z.string().optional(),
  /** Names us: an own account or one of our terms. Missing: no, or written before this was kept. */
  aboutUs: z.literal(true).optional(),
  /** How it speaks of us, guessed (lib/rules/tone); missing: it does not, or written before. Negative makes it urgent, once. */
  tone: z.enum(['positive', 'neutral', 'negative']).optional(),
  /** Followers its author had when their profile was last seen; on the newest item of somebody who is no person. */
  reach: z.object({ count: z.number(), at: z.number() }).optional(),
  /** Its last changes of state, newest last, LOG at most: when, to what, by which rule. Missing: none known. */
  log: z.array(z.object({ at: z.number(), to: ItemState, by: ItemRule })).optional(),
  // Since conversations are counted (version 3).
  /** Where it stands in what its author and we say to each other in the thread (lib/rules/talks.ts). Missing: its time or state is unknown, or not told yet. */
  talk: Talk.optional(),
  /** When it was first assigned to somebody; missing: it is nobody's, or that was not kept. */
  assignedAt: z.number().optional(),
});
export type Item = z.infer<typeof Item>;

export const InteractionKind = z.enum(['post', 'comment', 'reply', 'reaction', 'share', 'quote', 'follow', 'connect', 'join', 'link']);
export type InteractionKind = z.infer<typeof InteractionKind>;

/** Something one of us did. `id` names the deed, so that the same one is never recorded twice. */
export const Interaction = z.object({
  /** 'network|kind|own account key|what it was done to'. */
  id: z.string(),
  network: z.string(),
  kind: InteractionKind,
  /** When it was done: the network's time where exact, else when it was seen. */
  at: z.number(),
  day: z.string(),
  /** Own account's key ('network|key'). */
  actor: z.string(),
  /** Person or account it was done towards; null for an own post. */
  to: Account.nullable(),
  toKeys: z.array(z.string()),
  /** Evidence: address of the thing, and how it was seen. */
  url: z.string().nullable(),
  /** 'said': logged by hand, on the word of one of us (lib/rules/said.ts). */
  evidence: z.enum(['seen', 'clicked', 'said']),
  /** Id of the post or comment on the network, if any. */
  ref: z.string().nullable(),
  excerpt: z.string().max(EXCERPT),
});
export type Interaction = z.infer<typeof Interaction>;

/** A tag at a person, with the link and date where it was set (FIELD.md, tags). */
export const PersonTag = z.object({ tag: z.string(), at: z.number(), url: z.string().nullable(), note: z.string().max(NOTE).optional() });

/** How far the relationship is (DESIGN.md). */
export const STAGES = ['identified', 'following', 'engaging', 'dialogue', 'advocate'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** Something promised, by us or by them; due at the end of that day in the settings' zone. */
export const PromiseMade = z.object({
  id: z.string(),
  by: z.enum(['us', 'them']),
  text: z.string().max(500),
  due: z.number().nullable(),
  doneAt: z.number().nullable(),
});
export type PromiseMade = z.infer<typeof PromiseMade>;

/** What a person confirmed as the reason for a stage: the evidence proposed, in a form that can be told in any language. */
export const StageReason = z.object({
  /** 'deed' and 'theirs' are counted (`count` of `kind` since `since`); 'said' is a person's own word. */
  by: z.enum(['deed', 'theirs', 'said']),
  kind: z.string(),
  count: z.number(),
  since: z.number().nullable(),
});
export type StageReason = z.infer<typeof StageReason>;

/** What led to a lead: an id, and what it was, so that it can still be told when that record's time is over. 'said': `id` is a word of ours. */
export const LeadSource = z.object({
  kind: z.enum(['interaction', 'item', 'campaign', 'said']),
  id: z.string(),
  /** Kind of the deed or item, name of the campaign; when, on which network. Missing: not told. */
  what: z.string().max(200).optional(),
  network: z.string().optional(),
  at: z.number().optional(),
});
export type LeadSource = z.infer<typeof LeadSource>;
/** Sources a lead keeps. */
export const LEAD_SOURCES = 20;

/** Somebody outside. Exists only once somebody of us tagged, staged or noted them: data kept to the minimum. */
export const Person = z.object({
  /** Random; stands on the page (`data-person`) and must tell nothing. */
  id: z.string(),
  name: z.string(),
  accounts: z.array(Account.extend({ network: z.string() })),
  /** 'network|account key' (multi-entry index). */
  keys: z.array(z.string()),
  tags: z.array(PersonTag),
  /** Followers over time, by 'network|account key', oldest first; at most one count a day and account, FOLLOWER_COUNTS of each. */
  followers: z.array(z.object({ key: z.string(), count: z.number(), at: z.number() })),
  createdAt: z.number(),
  /** When either side last wrote to the other and was answered; retention counts from here. */
  lastContactAt: z.number().nullable(),
  // Since people have a card (issue 4); missing in rows written before, which read as empty.
  company: z.string().max(200).optional(),
  role: z.string().max(200).optional(),
  /** Missing: no stage yet. */
  stage: Stage.optional(),
  /** History, newest last. `note`: what the person who confirmed it wrote. */
  stages: z
    .array(
      z.object({ at: z.number(), from: Stage.nullable(), to: Stage.nullable(), why: z.array(StageReason), note: z.string().max(NOTE) }),
    )
    .optional(),
  assignee: Assignee.nullable().optional(),
  notes: z.array(z.object({ id: z.string(), at: z.number(), text: z.string().max(NOTE) })).optional(),
  promises: z.array(PromiseMade).optional(),
  /** Next contact, epoch ms. */
  nextAt: z.number().nullable().optional(),
  /** Ids of people a person said are somebody else; and of whom the question is put off, until when. */
  notSame: z.array(z.string()).optional(),
  later: z.array(z.object({ id: z.string(), until: z.number() })).optional(),
  /** A proposed stage put off ("not yet"), with its evidence: proposed again when that grows. */
  putOff: z.object({ to: Stage, why: z.array(StageReason).max(20) }).optional(),
  /** Marked as a lead: when (and its day), what led to it (ids of interactions, items, campaigns, in words of `kind`), what is wanted. */
  lead: z
    .object({
      at: z.number(),
      day: z.string(),
      from: z.array(LeadSource).max(LEAD_SOURCES),
      note: z.string().max(NOTE),
    })
    .optional(),
});
export type Person = z.infer<typeof Person>;

/** Sums of one day, written in the same transaction as the records they count. */
export const DayTotals = z.object({
  day: z.string(),
  /** Interactions by kind. */
  interactions: z.record(z.string(), z.number()),
  /** Items that came in / were answered on this day. */
  incoming: z.number(),
  answered: z.number(),
  /** Wall-clock minutes from first inbound to first answer → how many answers of this day took that long. */
  answerMinutes: z.record(z.string(), z.number()),
  // Since results (issue 5); missing in rows written before, and where there is nothing. What each name counts: lib/rules/kpi/sums.ts.
  /** Further sums by name. */
  sums: z.record(z.string(), z.number()).optional(),
  /** Further times, by name: [minutes, how many took that long, minutes, how many …], shortest first; such lists are read far faster. */
  minutes: z.record(z.string(), z.array(z.number())).optional(),
  /** Mentions of competitors, by their name. */
  voices: z.record(z.string(), z.number()).optional(),
});
export type DayTotals = z.infer<typeof DayTotals>;

/** Counts of items by state, and when the next item changes state by the clock. One row: key 'now'. */
export const Counters = z.object({
  key: z.literal('now'),
  states: z.record(z.string(), z.number()),
  /** People by stage; missing: nobody was counted yet. */
  stages: z.record(z.string(), z.number()).optional(),
  /** Earliest dueAt, warnAt or snoozedUntil still ahead; null where nothing is pending. */
  nextChangeAt: z.number().nullable(),
});
export type Counters = z.infer<typeof Counters>;

/** What one reader (a layout) found. `no…`: entries without that field; advertisements are not counted. */
export const ReaderTally = z.object({
  pages: z.number(),
  entries: z.number(),
  noAuthor: z.number(),
  noTime: z.number(),
  noText: z.number(),
  gaps: z.number(),
});
export type ReaderTally = z.infer<typeof ReaderTally>;

/** How reading went on one network on one day. */
export const Health = z.object({
  /** 'network|day'. */
  key: z.string(),
  network: z.string(),
  day: z.string(),
  pages: z.number(),
  entries: z.number(),
  gaps: z.number(),
  lastReadAt: z.number(),
  /** Newest gap of the day; holds no page text. */
  lastGap: Gap.extend({ at: z.number(), layout: z.string().nullable(), kindOfPage: PageKind }).nullable(),
  /** By the reader that read, '' where none fitted. Missing in rows written before readers were told apart. */
  readers: z.record(z.string(), ReaderTally).optional(),
  /** What those readers found on the days before, older ones counting less: what today is compared with. */
  usual: z.record(z.string(), ReaderTally).optional(),
});
export type Health = z.infer<typeof Health>;

/** Before-images of one move of the user, so that it can be taken back even after a restart. */
export const UndoEntry = z.object({
  token: z.string(),
  at: z.number(),
  changes: z.array(z.object({ store: z.string(), key: z.union([z.string(), z.number()]), before: z.unknown(), after: z.unknown() })),
  /** Taken back as a whole or not at all: half a merge would leave two people with one account. */
  whole: z.boolean().optional(),
  /** Forgotten from then on, epoch ms (an erasure may not be kept for long). Missing: as all others. */
  until: z.number().optional(),
});
export type UndoEntry = z.infer<typeof UndoEntry>;

export const threadKey = (network: string, post: string | null, thread: string): string => `${network}|${post ?? ''}|${thread}`;
