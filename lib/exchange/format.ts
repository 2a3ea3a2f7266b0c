/**
 * The file "export everything" writes and "import" takes: one JSON object, the header first, then one list a kind with
 * one record a line, so that a file of any size is written and read piece by piece.
 *
 *     {"format":"rueckkanal-export","version":1,"exportedAt":"2026-03-02T09:00:00.000Z",
 *     "settings":[{…}],
 *     "items":[
 *     {…},
 *     {…}],
 *     "interactions":[…],"people":[…]}
 *
 * What the store works out by itself (sums of days, counters, indexes' fields) is not in it: it is worked out anew.
 */
import { z } from 'zod';
import { Interaction, Item, Person } from '../model/records.ts';
import { Settings } from '../model/settings.ts';

export const FORMAT = 'rueckkanal-export';
/** Raised when a file of this build can no longer be read by the one before. */
export const VERSION = 1;

/** Kinds of records in the file, in its order; the words of the import message (messages.ts). */
export const SECTIONS = ['settings', 'items', 'interactions', 'people'] as const;
export type Section = (typeof SECTIONS)[number];

export interface RecordOf {
  settings: Settings;
  items: Item;
  interactions: Interaction;
  people: Person;
}

/** A record that was checked, with the kind it is. */
export type Checked = { [S in Section]: { section: S; record: RecordOf[S]; line: number } }[Section];

/** What each record must be; unknown fields are dropped. */
export const SCHEMAS: { [S in Section]: z.ZodType<RecordOf[S]> } = { settings: Settings, items: Item, interactions: Interaction, people: Person };

export const isSection = (key: string): key is Section => (SECTIONS as readonly string[]).includes(key);
