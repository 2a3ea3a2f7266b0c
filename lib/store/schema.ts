/** Names and shapes of the database `rueckkanal`, version for version; steps.ts builds it. */
import type { DBSchema } from 'idb';
import { z } from 'zod';
import type { Counters, DayTotals, Health, Interaction, Person, UndoEntry } from '../model/records.ts';
import { Item } from '../model/records.ts';
import type { SimpleOf } from '../model/simple.ts';
import { SIMPLE_STORES } from '../model/simple.ts';
import type { Settings } from '../model/settings.ts';

export const DATABASE = 'rueckkanal';

/** An item as it is kept, with what the store itself works out; day totals are a pure function of these fields. */
export const ItemRow = Item.extend({
  /** Epoch ms of its last change of state; retention counts from here. */
  changedAt: z.number(),
  /** Day under which it counts as come in; null where it does not count (time unknown, our own, older than what is kept). */
  inDay: z.string().nullable(),
  /** Day under which it counts as answered, likewise. */
  outDay: z.string().nullable(),
  /** Whole wall-clock minutes from its first comment to the answer; null where that cannot be told. */
  minutes: z.number().nullable(),
  // Since results (issue 5). All are missing in a row written before: it counts as it did then, until it is written anew.
  /** Does it need an answer, by guess or word? */
  asks: z.boolean().optional(),
  /** Whole minutes of opening time to the answer. */
  businessMinutes: z.number().nullable().optional(),
  /** Was it answered outside opening hours? Null without an answer whose time is known. */
  offHours: z.boolean().nullable().optional(),
  /** Was it answered within the target? Null likewise. */
  onTime: z.boolean().nullable().optional(),
  /** Whole minutes to what a human of us first did with it: an answer or a move. */
  actionMinutes: z.number().nullable().optional(),
  /** Day its conversation began, under which that counts; null where there is none or the item counts under no day. Missing: not told yet. */
  talkDay: z.string().nullable().optional(),
});
export type ItemRow = z.infer<typeof ItemRow>;

/**
 * Something that must not be recorded again: an interaction taken back, a comment whose item's time ran out, an erased person, a
 * candidate nobody wants proposed, a mention whose time ran out and that tells no time of its own. Tells no name.
 */
export const DroppedRow = z.object({
  /** 'interaction <id>', 'comment <network|id>', 'mention <id>', 'person <hash>' or 'candidate <hash>' (lib/rules/erased.ts). */
  id: z.string().regex(/^(interaction|comment|mention|person|candidate) ./),
  at: z.number(),
});
export type DroppedRow = z.infer<typeof DroppedRow>;

/** Where a long job stands, so that it goes on after the worker died; also small facts that outlive it. */
export interface JobRow {
  key: string;
  [field: string]: unknown;
}

export interface Schema extends DBSchema {
  /** One row under the key 'settings'. */
  settings: { key: string; value: Settings };
  items: {
    key: string;
    value: ItemRow;
    indexes: {
      comments: string;
      authorKeys: string;
      thread: string;
      network: string;
      stateDue: [string, number];
      stateWarn: [string, number];
      stateSnoozed: [string, number];
      stateChanged: [string, number];
    };
  };
  interactions: { key: string; value: Interaction; indexes: { at: number; day: string; toKeys: string } };
  people: { key: string; value: Person; indexes: { keys: string; createdAt: number } };
  totals: { key: string; value: DayTotals };
  counters: { key: string; value: Counters };
  health: { key: string; value: Health; indexes: { day: string } };
  undo: { key: string; value: UndoEntry; indexes: { at: number } };
  dropped: { key: string; value: DroppedRow; indexes: { at: number } };
  jobs: { key: string; value: JobRow };
  // Since the plan (issue 5).
  channels: { key: string; value: SimpleOf['channels'] };
  measurements: { key: string; value: SimpleOf['measurements']; indexes: { subject: string; day: string } };
  plan: { key: string; value: SimpleOf['plan']; indexes: { day: string } };
  agenda: { key: string; value: SimpleOf['agenda']; indexes: { day: string } };
  campaigns: { key: string; value: SimpleOf['campaigns'] };
  returns: { key: string; value: SimpleOf['returns']; indexes: { campaign: string; day: string; keys: string } };
  posts: { key: string; value: SimpleOf['posts']; indexes: { day: string; entry: string } };
  mentions: { key: string; value: SimpleOf['mentions']; indexes: { day: string; seenAt: number; keys: string; item: string } };
  criteria: { key: string; value: SimpleOf['criteria'] };
  /**
   * As `totals`, of a part alone: key 'network ID|day', 'channel KEY|day', 'posts KEY|day' (a channel's own posts and their figures),
   * 'read NETWORK|day' (was it read), 'campaign ID|network|day', 'open|day' (items that wait) (lib/store/counted.ts).
   */
  slices: { key: string; value: DayTotals & { key: string } };
}

export const STORES = [
  'settings',
  'items',
  'interactions',
  'people',
  'totals',
  'counters',
  'health',
  'undo',
  'dropped',
  'jobs',
  ...SIMPLE_STORES,
  'slices',
] as const;
export type StoreName = (typeof STORES)[number];
