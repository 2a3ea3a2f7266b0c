/** What the store holds of a file's records: by id, else by what makes them one (a comment, an account). Reads only. */
import type { Item, Person } from '../model/records.ts';
import { itemsOf, personBy } from '../store/lookup.ts';
import { type ReadTx, reading } from '../store/open.ts';
import { settingsFrom } from '../store/settings.ts';
import type { RecordOf, Section } from './format.ts';
import type { Lookup } from './preview.ts';

async function one(tx: ReadTx, section: Section, record: RecordOf[Section]): Promise<RecordOf[Section] | undefined> {
  if (section === 'settings') {
    const stored = await tx.objectStore('settings').get('settings');
    return stored && settingsFrom(stored);
  }
  const { id } = record as { id: string };
  const there = await tx.objectStore(section).get(id);
  if (there || section === 'interactions') return there;
  // The same comment or person seen in two browsers has two ids.
  if (section === 'items') return (await itemsOf(tx, (record as Item).comments, []))[0];
  return personBy(tx, (record as Person).keys);
}

/** The lookup for `preview` and `take`. Throws StoreFailure. */
export const here: Lookup = (section, records) =>
  reading(async (tx) => (await Promise.all(records.map((record) => one(tx, section, record)))) as never);
