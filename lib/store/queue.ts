/** What the queue is made of, read by the pages that show it: in chunks, with the people who wrote. Reads only. */
import type { Person } from '../model/records.ts';
import { type QueueRow, queueRow } from '../rules/queue/row.ts';
import { exportRows } from './export.ts';
import { personBy } from './lookup.ts';
import { type ReadTx, reading } from './open.ts';
import type { ItemRow } from './schema.ts';

/** Rows read at once; between two reads the page draws and answers keys. */
const CHUNK = 2000;

/** Everybody known, by each of their keys. */
async function allPeople(): Promise<Map<string, Person>> {
  const byKey = new Map<string, Person>();
  for await (const people of exportRows('people', CHUNK))
    for (const person of people) for (const key of person.keys) if (!byKey.has(key)) byKey.set(key, person);
  return byKey;
}

const authorIn = (row: ItemRow, people: ReadonlyMap<string, Person>): Person | undefined => {
  for (const key of row.authorKeys) {
    const person = people.get(key);
    if (person) return person;
  }
  return undefined;
};

/** Hands all items over, `size` at a time, until all are read or `signal` says stop. Throws StoreFailure. */
export async function readQueue(onRows: (rows: QueueRow[]) => void, signal: AbortSignal, size = CHUNK): Promise<void> {
  const people = await allPeople();
  if (signal.aborted) return;
  for await (const rows of exportRows('items', size)) {
    if (signal.aborted) return;
    onRows(rows.map((row) => queueRow(row, authorIn(row, people))));
  }
}

/** Rows of these items as they are now; those that are gone are left out. Throws StoreFailure. */
export const readRows = (ids: readonly string[]): Promise<QueueRow[]> =>
  reading(async (tx) => {
    const rows = await Promise.all([...new Set(ids)].map((id) => tx.objectStore('items').get(id)));
    return joined(
      tx,
      rows.filter((row) => row !== undefined),
    );
  });

const joined = (tx: ReadTx, rows: readonly ItemRow[]): Promise<QueueRow[]> =>
  Promise.all(rows.map(async (row) => queueRow(row, await personBy(tx, row.authorKeys))));

/** One item with all the store keeps of it, undefined where it is gone. Throws StoreFailure. */
export const readItem = (id: string): Promise<ItemRow | undefined> => reading((tx) => tx.objectStore('items').get(id));
