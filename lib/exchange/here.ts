/** What the store holds of a file's records: by id, else by what makes them one (a comment, an account). Reads only. */
import type { Item, Person } from '../model/records.ts';
import { itemsOf, personBy } from '../store/lookup.ts';
import { type ReadTx, reading } from '../store/open.ts';
import { settingsFrom } from '../store/settings.ts';
import type { RecordOf, Section } from './format.ts';
import type { Lookup } from './preview.ts';

type Kept = Exclude<Section, 'settings'>;
type Row = { id: string };

/** Rows read at once for one wanted: an exported file is in the store's own order, so that one range holds a batch. */
const SPARE = 4;

/** The store's records with these ids, in one range read; what lies beyond its limit is asked for one by one. */
async function byId(tx: ReadTx, store: Kept, ids: readonly string[]): Promise<Map<string, Row>> {
  const sorted = [...ids].sort();
  const limit = ids.length * SPARE;
  const range = IDBKeyRange.bound(sorted[0], sorted.at(-1));
  const rows: Row[] = await tx.objectStore(store).getAll(range, limit);
  const found = new Map(rows.map((row) => [row.id, row]));
  const last = rows.at(-1)?.id ?? '';
  const left = rows.length < limit ? [] : sorted.filter((id) => id > last);
  for (const row of await Promise.all(left.map((id): Promise<Row | undefined> => tx.objectStore(store).get(id))))
    if (row) found.set(row.id, row);
  return found;
}

/** The same comment or person seen in two browsers has two ids: the record here that stands for the file's. */
async function rival(tx: ReadTx, store: Kept, record: unknown): Promise<Row | undefined> {
  if (store === 'items') return (await itemsOf(tx, (record as Item).comments, []))[0];
  return store === 'people' ? personBy(tx, (record as Person).keys) : undefined;
}

async function found(tx: ReadTx, section: Section, records: readonly RecordOf[Section][]): Promise<unknown[]> {
  if (section === 'settings') {
    const stored = await tx.objectStore('settings').get('settings');
    return records.map(() => stored && settingsFrom(stored));
  }
  if (!records.length || (await tx.objectStore(section).count()) === 0) return records.map(() => undefined);
  const rows = records as readonly (RecordOf[Section] & Row)[];
  const same = await byId(
    tx,
    section,
    rows.map(({ id }) => id),
  );
  return Promise.all(rows.map((record) => same.get(record.id) ?? rival(tx, section, record)));
}

/** The lookup for `preview` and `take`. Throws StoreFailure. */
export const here: Lookup = (section, records) => reading((tx) => found(tx, section, records) as never);
