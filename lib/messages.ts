/**
 * Every message between contexts. Parsed with zod where it arrives (background, extension pages); the content script
 * imports the types only. Answers are plain objects; `{ error }` where the background could not do it, and then nothing
 * was changed and the sender keeps what it holds.
 */
import { z } from 'zod';
import { type Mention, WatchedTerm } from './model/listening.ts';
import {
  Assignee,
  DoneReason,
  EXCERPT,
  type ItemState,
  LEAD_SOURCES,
  LeadSource,
  NOTE,
  Priority,
  PromiseMade,
  Stage,
  StageReason,
} from './model/records.ts';
import { Account, Reading } from './model/sighting.ts';
import { SIMPLE_STORES } from './model/simple.ts';
import { Taught } from './model/taught.ts';

/** Why the background could not keep something: shown in plain words, section `error` of the locales. */
export const StoreError = z.enum(['full', 'newer', 'blocked', 'closed', 'failed', 'bad-message']);
export type StoreError = z.infer<typeof StoreError>;

// ── content script → background ────────────────────────────────────────────────────────────────────────────────

/**
 * First word of a content script on a page: may I, how far, and with which words? `software`: what the page says made it, where
 * the address does not tell the network (lib/networks/software.ts). By the answer, that network's part is in the page. Answer: HelloAnswer.
 */
export const Hello = z.object({ type: z.literal('hello'), url: z.string(), software: z.string().nullable().optional() });

/** The named reader found nothing: puts the general readers into this page. Answer: { ok: true }. */
export const WantGeneral = z.object({ type: z.literal('general') });

/** A lesson begins ("Teach this page"). `software` as in Hello. Answer: TeachAnswer. */
export const BeginLesson = z.object({ type: z.literal('lesson'), software: z.string().nullable() });

/** Keeps a taught reader; one for the same pages is replaced. Answer: { text }. */
export const KeepTaught = z.object({ type: z.literal('taught'), taught: Taught, software: z.string().nullable() });

/** What was read since the last batch. Comments always come with all known comments of their thread. Answer: SightingsAnswer. */
export const Sightings = z.object({
  type: z.literal('sightings'),
  reading: Reading,
  /** True for the first batch of a page: counts as a page read. */
  first: z.boolean(),
  /** Ids of comments that are in `reading.comments` only as context of their thread. */
  context: z.array(z.string()),
  /** Ids of posts told before, without their words: they tell whose thread the comments are in. */
  contextPosts: z.array(z.string()).default([]),
});

/** A button of the network changed state after the user's click. Answer: ReceiptAnswer. */
export const Deed = z.object({
  type: z.literal('deed'),
  network: z.string(),
  kind: z.enum(['reaction', 'share', 'follow', 'connect', 'join']),
  /** Who acted: viewer, or the page the viewer acts as. Not own = not recorded. */
  actor: Account.nullable(),
  target: z.object({
    type: z.enum(['post', 'comment', 'account']),
    id: z.string().nullable(),
    url: z.string().nullable(),
    account: Account.nullable(),
  }),
  pageUrl: z.string(),
});

/** Opens the card of an item or person. Answer: CardAnswer. */
export const OpenCard = z.object({ type: z.literal('card'), item: z.string().nullable(), person: z.string().nullable() });

/** What can be done with an item. `even`: new activity does not wake it ("even if they reply"). */
export const ItemMove = z.discriminatedUnion('to', [
  z.object({ to: z.literal('done'), reason: DoneReason }),
  z.object({ to: z.literal('snoozed'), until: z.number(), even: z.boolean().optional() }),
  z.object({ to: z.literal('waiting'), even: z.boolean().optional() }),
  z.object({ to: z.literal('reopen') }),
  z.object({ to: z.literal('assign'), assignee: Assignee.nullable() }),
  z.object({ to: z.literal('priority'), priority: Priority }),
  /** "Needs an answer?": null takes a person's word back, the guess counts again. */
  z.object({ to: z.literal('needs'), said: z.boolean().nullable() }),
]);
export type ItemMove = z.infer<typeof ItemMove>;

/** A move from the card. Answer: MoveAnswer. */
export const Move = z.object({ type: z.literal('move'), item: z.string(), move: ItemMove });

/** Sets or removes a tag at the author of an item, or at a known person. Answer: MoveAnswer. */
export const SetTag = z.object({
  type: z.literal('tag'),
  item: z.string().nullable(),
  person: z.string().nullable(),
  tag: z.string(),
  on: z.boolean(),
  url: z.string(),
});

/** "This is our account": author of the item. Answer: MoveAnswer. */
export const MarkOwn = z.object({ type: z.literal('own'), item: z.string() });

/** "Never record this account", from a receipt: the interaction's actor. Answer: MoveAnswer. */
export const NeverRecord = z.object({ type: z.literal('never'), actor: z.string() });

/** Takes back the move or record with this token. Answer: MoveAnswer. */
export const Undo = z.object({ type: z.literal('undo'), token: z.string() });

// ── extension pages → background (also may send Undo, Move, SetTag) ───────────────────────────────────────────

/** One move on many items, taken back at once. Answer: MoveAnswer. */
export const MoveMany = z.object({ type: z.literal('moves'), items: z.array(z.string()).min(1).max(100_000), move: ItemMove });

/** One tag at many: authors of items, and people. Answer: MoveAnswer. */
export const TagMany = z.object({
  type: z.literal('tags'),
  items: z.array(z.string()).max(100_000),
  people: z.array(z.string()).max(100_000),
  tag: z.string(),
  on: z.boolean(),
});

/** A change at somebody's card. */
export const PersonEdit = z.discriminatedUnion('edit', [
  z.object({ edit: z.literal('facts'), name: z.string().min(1).max(200), company: z.string().max(200), role: z.string().max(200) }),
  z.object({ edit: z.literal('tag-note'), tag: z.string(), note: z.string().max(NOTE) }),
  z.object({ edit: z.literal('stage'), to: Stage.nullable(), why: z.array(StageReason).max(20), note: z.string().max(NOTE) }),
  /** "Not yet" to a proposed stage with this evidence; null: proposed again. */
  z.object({ edit: z.literal('put-off'), proposed: z.object({ to: Stage, why: z.array(StageReason).max(20) }).nullable() }),
  z.object({ edit: z.literal('assign'), assignee: Assignee.nullable() }),
  /** `id` null: a new note; text '' deletes it. */
  z.object({ edit: z.literal('note'), id: z.string().nullable(), text: z.string().max(NOTE) }),
  z.object({ edit: z.literal('promise'), promise: PromiseMade.extend({ id: z.string().nullable() }) }),
  z.object({ edit: z.literal('drop-promise'), id: z.string() }),
  z.object({ edit: z.literal('next'), at: z.number().nullable() }),
  /** A lead with what led to it and what is wanted; null: none any more. */
  z.object({
    edit: z.literal('lead'),
    lead: z.object({ from: z.array(LeadSource).max(LEAD_SOURCES), note: z.string().max(NOTE) }).nullable(),
  }),
  /** Two entries are one person: the other's accounts, tags, notes … come here, the other goes. */
  z.object({ edit: z.literal('merge'), other: z.string() }),
  /** These accounts ('network|key', one of each) become a person of their own. */
  z.object({ edit: z.literal('split'), keys: z.array(z.string()).min(1).max(100) }),
  z.object({ edit: z.literal('not-same'), other: z.string() }),
  z.object({ edit: z.literal('later'), other: z.string(), until: z.number() }),
  /** Everything known of them goes; what they wrote stays in the queue until its time is over. */
  z.object({ edit: z.literal('forget') }),
]);
export type PersonEdit = z.infer<typeof PersonEdit>;

/**
 * Changes a person; `person` null: the author of `item` or `mention`, or whoever has the profile at `account.url` (nobody known yet, called
 * `account.name`), who becomes a person by it. Answer: PersonAnswer.
 */
export const EditPerson = z.object({
  type: z.literal('person'),
  person: z.string().nullable(),
  item: z.string().nullable(),
  mention: z.string().optional(),
  account: z.object({ url: z.string().max(2000), name: z.string().min(1).max(200) }).optional(),
  edit: PersonEdit,
});

/**
 * Logs an answer of ours that no reader saw, on the user's word. `actor`: own account ('network|key') on the address's network; `to`: profile
 * it was said to. One that is recorded already is not recorded again. Answer: MoveAnswer.
 */
export const LogDeed = z.object({
  type: z.literal('log'),
  url: z.string().max(2000),
  kind: z.enum(['comment', 'reply']),
  actor: z.string(),
  /** Epoch ms, not ahead; its day is what counts. */
  at: z.number(),
  to: z.string().max(2000).nullable(),
  text: z.string().max(EXCERPT),
});

/** A candidate (by all their keys, 'network|key') nobody wants proposed any more; `on` false proposes them again. Answer: MoveAnswer. */
export const Dismiss = z.object({ type: z.literal('dismiss'), keys: z.array(z.string()).min(1).max(100), on: z.boolean() });

/**
 * Keeps and removes records of one of the simple stores (lib/model/simple.ts), all of them or none, taken back at once. Each is checked by
 * its shape. `change`: fields of records that are there, put in as they stand in the store at that moment, so that two windows at the same
 * record keep each other's fields; a field that is an object takes the given keys, the others stay. `said`: what was done, in words of the
 * asking page. Answer: MoveAnswer.
 */
export const Keep = z.object({
  type: z.literal('keep'),
  store: z.enum(SIMPLE_STORES),
  records: z.array(z.unknown()).max(10_000),
  change: z
    .array(z.object({ id: z.string(), fields: z.record(z.string(), z.unknown()) }))
    .max(10_000)
    .optional(),
  remove: z.array(z.string()).max(10_000),
  /** What goes along in other stores: the values of a criterion that is removed. */
  also: z.array(z.object({ store: z.enum(SIMPLE_STORES), remove: z.array(z.string()).max(10_000) })).optional(),
  said: z.string().max(200),
});

/** Deletes a campaign with all that was entered; plan entries stay without it. Answer: MoveAnswer. */
export const DropCampaign = z.object({ type: z.literal('drop-campaign'), campaign: z.string() });

/** What can be done with a draw; `draw` names one by its moment (`Draw.at`). */
export const DrawAct = z.discriminatedUnion('act', [
  z.object({ act: z.literal('draw'), winners: z.number().int().min(1).max(1000) }),
  z.object({ act: z.literal('replace'), draw: z.number(), out: z.string(), reason: z.string().min(1).max(300) }),
  z.object({ act: z.literal('void'), draw: z.number(), reason: z.string().min(1).max(300) }),
]);
export type DrawAct = z.infer<typeof DrawAct>;

/** Draws winners among a campaign's entries, or says what became of a draw. `by`: who does it. Never taken back: it is on record. Answer: MoveAnswer. */
export const DrawWinners = z.object({ type: z.literal('draw'), campaign: z.string(), by: z.string().min(1).max(100), what: DrawAct });

/** Erases whoever made this entry from all campaigns and mentions; a known person goes by PersonEdit 'forget'. Answer: MoveAnswer. */
export const ForgetEntrant = z.object({ type: z.literal('forget-entrant'), entry: z.string() });

/**
 * Which plan entry a post of ours is: `yes` this one, `no` not this one, `off` none any more, `new` none planned (an entry is made of it).
 * `entry` is null for the last two. Answer: MoveAnswer.
 */
export const MatchPost = z.object({
  type: z.literal('match'),
  post: z.string(),
  entry: z.string().nullable(),
  verdict: z.enum(['yes', 'no', 'off', 'new']),
});

/**
 * Changes watched terms, and with them past finds: those that are not us (`notUs`) and those that go (`drop`); all of it or nothing, taken
 * back at once. `said` as in Keep. Answer: MoveAnswer.
 */
export const Watch = z.object({
  type: z.literal('watch'),
  put: z.array(WatchedTerm).max(500),
  remove: z.array(z.string()).max(500),
  notUs: z.array(z.string()).max(100_000),
  drop: z.array(z.string()).max(100_000),
  said: z.string().max(200),
});

/** Puts a mention into the queue, for somebody at once if wanted; one that is there only gets the assignee. Answer: MoveAnswer. */
export const QueueMention = z.object({ type: z.literal('queue-mention'), mention: z.string(), assignee: Assignee.nullable() });

/** What the page in this tab says of itself, to be added as a report about us; needs the toolbar click's activeTab. Answer: ReportAnswer. */
export const AskReport = z.object({ type: z.literal('report'), tab: z.number() });

/** What stands on the page in front: asked by the side panel. Answer: FrontAnswer. */
export const AskFront = z.object({ type: z.literal('front'), tab: z.number() });

/** Shows an item on the page in this tab: scrolls to it and rings it, after the user's click in the panel. Answer: { ok } (false: not there). */
export const Ring = z.object({ type: z.literal('ring'), tab: z.number(), item: z.string() });

/**
 * Puts a saved reply into the answer field on the page in this tab, after the user's click in the panel; never opens a field,
 * never sends. Answer: InsertAnswer.
 */
export const Insert = z.object({ type: z.literal('insert'), tab: z.number(), item: z.string(), text: z.string().min(1).max(20_000) });

/** Replaces settings. Own accounts' keys are worked out anew. Answer: { ok: true } or error. */
export const SaveSettings = z.object({ type: z.literal('settings'), settings: z.unknown() });

/** Reads the page in front once (level "capture"); needs the toolbar click's activeTab. */
export const CapturePage = z.object({ type: z.literal('capture'), tab: z.number() });

/** Starts a lesson on the page in front; needs the toolbar click's activeTab. */
export const TeachPage = z.object({ type: z.literal('teach'), tab: z.number() });

/** Looks what the clock changed, before figures are shown. */
export const Tick = z.object({ type: z.literal('tick') });

/** Takes in an exported file's records (already checked and previewed by the options page), in chunks. */
export const ImportChunk = z.object({
  type: z.literal('import'),
  store: z.enum(['settings', 'dropped', 'items', 'interactions', 'people', ...SIMPLE_STORES]),
  records: z.array(z.unknown()).max(2000),
  /** What to do with a record that exists and differs. */
  conflict: z.enum(['keep', 'replace']),
});

/** Deletes everything. `sure` must hold the word the user typed, checked again here. */
export const EraseAll = z.object({ type: z.literal('erase'), sure: z.literal('erase everything') });

export const Message = z.discriminatedUnion('type', [
  Hello,
  WantGeneral,
  Sightings,
  Deed,
  OpenCard,
  Move,
  SetTag,
  MarkOwn,
  NeverRecord,
  Undo,
  MoveMany,
  TagMany,
  EditPerson,
  LogDeed,
  Dismiss,
  Keep,
  DropCampaign,
  DrawWinners,
  ForgetEntrant,
  MatchPost,
  Watch,
  QueueMention,
  AskReport,
  AskFront,
  Ring,
  Insert,
  SaveSettings,
  CapturePage,
  TeachPage,
  BeginLesson,
  KeepTaught,
  Tick,
  ImportChunk,
  EraseAll,
]);
export type Message = z.infer<typeof Message>;
/** Messages a content script may send; all others only from extension pages (checked by sender). */
export const FROM_CONTENT: ReadonlySet<Message['type']> = new Set([
  'hello',
  'general',
  'lesson',
  'taught',
  'sightings',
  'deed',
  'card',
  'move',
  'tag',
  'own',
  'never',
  'undo',
]);

// ── answers (types only: they come from our own background) ───────────────────────────────────────────────────

export interface Failed {
  error: StoreError;
}

export interface HelloAnswer {
  /** Network id whose reader to run, or null: stay silent. */
  network: string | null;
  level: 'off' | 'capture' | 'read' | 'overlay';
  /** Account keys of own accounts on this network (Network.accountKeys). */
  own: string[];
  /** Readers the user taught for this page. */
  taught: Taught[];
  /** Words of the locales' section `page`, by key without the section. */
  words: Record<string, string>;
  /** BCP 47 language the words are in, for lang attributes and date formats. */
  language: string;
}

export interface TeachAnswer {
  /** Network on whose pages it is taught. */
  network: string;
  /** Words of the locales' section `teach`. */
  words: Record<string, string>;
  language: string;
}

export interface Mark {
  /** Bare id of the comment the mark stands at. */
  comment: string;
  /** Opaque item id. */
  item: string;
  state: ItemState;
  /** Epoch ms the age counts from; null where unknown. */
  since: number | null;
  /** False where `since` is the edge of an interval ("ca."). */
  exact: boolean;
}

/** Tag chips at a person's names on the page. */
export interface TagMark {
  /** Opaque person id. */
  person: string;
  /** Account keys under which the person shows on this page. */
  keys: string[];
  tags: { label: string; color: string }[];
}

/** Told after an automatic record. */
export interface Receipt {
  /** What was recorded, already in words ("Kommentar erfasst"). */
  text: string;
  token: string;
  /** For "never record this account". */
  actor: string;
}

export interface SightingsAnswer {
  marks: Mark[];
  tags: TagMark[];
  receipts: Receipt[];
}
export interface ReceiptAnswer {
  receipt: Receipt | null;
}
export interface CardAnswer {
  item: {
    id: string;
    state: ItemState;
    since: number | null;
    exact: boolean /** Why it is due when it is, in words. */;
    reason: string;
    snoozedUntil: number | null;
  } | null;
  person: string | null;
  tags: { id: string; label: string; color: string; on: boolean }[];
  /** Snooze choices with exact times, in words. */
  snooze: { label: string; until: number }[];
}
export interface MoveAnswer {
  token: string | null;
  text: string;
  marks: Mark[];
  tags: TagMark[];
}

export interface PersonAnswer extends MoveAnswer {
  /** Id of the person as it is now; null where there is none any more. */
  person: string | null;
}
/** `mention`: as it would be kept, with what the page tells; `known`: it is kept already, as it stands there. */
export interface ReportAnswer {
  mention: Mention;
  known: boolean;
}
export interface FrontAnswer {
  /** Address of the page that was read in this tab, and what kind it is; null where none was. */
  page: { url: string; kind: string; network: string } | null;
  /** Items that stand on it, in the page's order. */
  items: string[];
  /** 'network|account key' of whose page it is, on a profile. */
  keys: string[];
}

/** `failed`: the field did not take it; `none`, `several`: the page does not tell which field, so the user must. */
export const InsertAnswer = z.object({ inserted: z.enum(['yes', 'failed', 'none', 'several']) });
export type InsertAnswer = z.infer<typeof InsertAnswer>;

// ── background → content script (sent by tabs.sendMessage; shapes checked by hand there) ──────────────────────

export type ToContent =
  /** Something changed elsewhere: redraw these. */
  | { type: 'marks'; marks: Mark[]; tags: TagMark[] }
  /** Settings changed: ask hello again. */
  | { type: 'config' }
  /** Tell what stands on the page (FrontSeen); `empty`: also where no comment does. Answered by the frame that has it. */
  | { type: 'front'; empty: boolean }
  /** Scroll to the comment with this bare id and ring it; the user clicked its item in the panel. */
  | { type: 'ring'; comments: string[] }
  /** Put this into the field that answers one of these comments (bare ids); none: only into the field the user clicked. */
  | { type: 'insert'; comments: string[]; text: string };

/** Answer of a content script to 'front'; to 'ring' it is { ok: true } and to 'insert' InsertAnswer from the frame that has the comment, else nothing. */
export const FrontSeen = Reading.pick({ network: true, nesting: true, page: true }).extend({
  /** In the page's order. */
  comments: z.array(z.object({ id: z.string(), post: z.string().nullable() })),
});
export type FrontSeen = z.infer<typeof FrontSeen>;

// ── background → extension pages: BroadcastChannel('rueckkanal') ──────────────────────────────────────────────

/** Ids a change names at most; beyond that it is cheaper to read anew. */
export const NAMED = 500;
/** Names of the stores that changed; pages read again what they show. */
export interface Changed {
  changed: string[];
  /** Ids of the items and people that changed, gone ones too; missing: many, or nobody knows which. */
  items?: string[];
  people?: string[];
}
export const CHANNEL = 'rueckkanal';
