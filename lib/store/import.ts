/**
 * Taking in an exported file's records, chunk by chunk. Every record is checked on its own; a second import of the same
 * file changes nothing; figures follow in the same transaction.
 */
import { Interaction, type Item, Person } from '../model/records.ts';
import { Settings } from '../model/settings.ts';
import type { Exported } from './export.ts';
import { itemsOf, personBy } from './lookup.ts';
import { ItemRow } from './schema.ts';
import { equal } from './unmerge.ts';
import type { Write } from './write.ts';

/** What became of the records: new, in place of another, equal to what is there, left out for what is there, not valid. */
export interface Imported {
  added: number;
  replaced: number;
  same: number;
  kept: number;
  refused: number;
}

export type Conflict = 'keep' | 'replace';
type Verdict = keyof Imported;

/** Files of other installations may lack what the store works out itself. */
const Incoming = ItemRow.partial({ changedAt: true, inDay: true, outDay: true, minutes: true });

async function importItem(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const parsed = Incoming.safeParse(given);
  if (!parsed.success) return 'refused';
  const item = parsed.data;
  const rivals = (await itemsOf(w.tx, item.comments, [])).filter((row) => row.id !== item.id);
  const there = await w.get('items', item.id);
  if (there && equal({ ...there, ...item }, there)) return 'same';
  if ((there || rivals.length) && conflict === 'keep') return 'kept';
  // The same comment seen in two browsers has two ids: one item stays, else it would count twice.
  for (const rival of rivals) await w.remove('items', rival.id);
  if (isWhole(item)) await w.putRow(item);
  else await w.putItem(item as Item);
  return there || rivals.length ? 'replaced' : 'added';
}

const isWhole = (item: Partial<ItemRow>): item is ItemRow =>
  item.changedAt !== undefined && item.inDay !== undefined && item.outDay !== undefined && item.minutes !== undefined;

async function importInteraction(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const parsed = Interaction.safeParse(given);
  if (!parsed.success) return 'refused';
  const there = await w.get('interactions', parsed.data.id);
  if (there && equal(there, parsed.data)) return 'same';
  if (there && conflict === 'keep') return 'kept';
  await w.putInteraction(parsed.data);
  return there ? 'replaced' : 'added';
}

async function importPerson(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const parsed = Person.safeParse(given);
  if (!parsed.success) return 'refused';
  const person = parsed.data;
  const there = await w.get('people', person.id);
  if (there && equal(there, person)) return 'same';
  const rivals = new Map<string, Person>();
  for (const key of person.keys) {
    const rival = await personBy(w.tx, [key]);
    if (rival && rival.id !== person.id) rivals.set(rival.id, rival);
  }
  if ((there || rivals.size) && conflict === 'keep') return 'kept';
  for (const id of rivals.keys()) await w.remove('people', id);
  await w.putPerson(person);
  return there || rivals.size ? 'replaced' : 'added';
}

/** Consent belongs to this browser: a file never gives it. Checked settings, or null where they are not valid. */
export function importedSettings(given: unknown, present: Settings): Settings | null {
  const parsed = Settings.safeParse(given);
  return parsed.success ? { ...parsed.data, consented: present.consented } : null;
}

async function importSettings(w: Write, given: unknown, conflict: Conflict): Promise<Verdict> {
  const there = await w.get('settings', 'settings');
  const settings = importedSettings(given, w.settings);
  if (!settings) return 'refused';
  if (there && equal(there, settings)) return 'same';
  if (there && conflict === 'keep') return 'kept';
  await w.putSettings(settings);
  return there ? 'replaced' : 'added';
}

const TAKE = { settings: importSettings, people: importPerson, items: importItem, interactions: importInteraction } as const;

/** Takes in one chunk of one store. Records that are not valid are counted as refused and left out. */
export async function importRows(w: Write, store: Exported, records: readonly unknown[], conflict: Conflict): Promise<Imported> {
  const result: Imported = { added: 0, replaced: 0, same: 0, kept: 0, refused: 0 };
  for (const record of records) result[await TAKE[store](w, record, conflict)]++;
  return result;
}
