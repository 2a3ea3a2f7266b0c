/**
 * The file "export everything" writes and "import" takes: one JSON object, the header first, then one list a kind with
 * one record a line, so that a file of any size is written and read piece by piece.
 *
 *     {"format":"rueckkanal-export","version":1,"exportedAt":"2026-03-02T09:00:00.000Z",
 *     "settings":[{…}],
 *     "dropped":[{…}],
 *     "people":[
 *     {…},
 *     {…}],
 *     "items":[…],"interactions":[…]}
 *
 * Figures (sums of days, counters) are not in it: they follow from the records.
 */
import type { z } from 'zod';
import { Interaction, Person } from '../model/records.ts';
import { SIMPLE, type SimpleOf } from '../model/simple.ts';
import { Settings } from '../model/settings.ts';
import { type Exported, EXPORTED } from '../store/export.ts';
import { DroppedRow, ItemRow } from '../store/schema.ts';

export const FORMAT = 'rueckkanal-export';
/** Raised when a file of this build can no longer be read by the one before. */
export const VERSION = 1;

/** Kinds of records in the file, in its order; the words of the import message (messages.ts). */
export const SECTIONS = EXPORTED;
export type Section = Exported;

/** The days an item is counted under come with it where the file was written by a store; else they are worked out anew. */
const Row = ItemRow.partial({ changedAt: true, inDay: true, outDay: true, minutes: true });
export type FileItem = z.infer<typeof Row>;

export interface RecordOf extends SimpleOf {
  settings: Settings;
  dropped: DroppedRow;
  items: FileItem;
  interactions: Interaction;
  people: Person;
}

/** A record that was checked, with the kind it is. */
export type Checked = { [S in Section]: { section: S; record: RecordOf[S]; line: number } }[Section];

/** What each record must be; unknown fields are dropped. */
export const SCHEMAS: { [S in Section]: z.ZodType<RecordOf[S]> } = {
  settings: Settings,
  dropped: DroppedRow,
  items: Row,
  interactions: Interaction,
  people: Person,
  ...SIMPLE,
};

export const isSection = (key: string): key is Section => (SECTIONS as readonly string[]).includes(key);
