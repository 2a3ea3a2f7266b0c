/** The whole store in chunks, for a file: by primary key, so that a million rows never stand in memory at once. */
import { SIMPLE_STORES } from '../model/simple.ts';
import { failureOf } from './failure.ts';
import { database } from './open.ts';
import type { Schema } from './schema.ts';

/** What a file holds, in the order it is taken in again: what was erased goes before what may hold it. Figures are not in it: they follow from the records. */
export const EXPORTED = ['settings', 'dropped', 'people', 'items', 'interactions', ...SIMPLE_STORES] as const;
export type Exported = (typeof EXPORTED)[number];

/**
 * Records of one store, `size` at a time. Each chunk is a read of its own: a record written meanwhile is in it or not,
 * none is left out or given twice. Throws StoreFailure.
 */
export async function* exportRows<S extends Exported>(store: S, size = 1000): AsyncGenerator<Schema[S]['value'][]> {
  let after: string | null = null;
  for (;;) {
    let rows: Schema[S]['value'][];
    let keys: string[];
    try {
      const tx = (await database()).transaction(store as Exported);
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
      [rows, keys] = await Promise.all([tx.store.getAll(range, size), tx.store.getAllKeys(range, size)]);
    } catch (error) {
      throw failureOf(error);
    }
    if (rows.length) yield rows;
    if (keys.length < size) return;
    after = keys.at(-1) ?? null;
  }
}

/** All of it, section by section, as `writeExport` takes it. */
export const exportAll = (): Record<Exported, AsyncGenerator<unknown[]>> =>
  Object.fromEntries(EXPORTED.map((store) => [store, exportRows(store)])) as Record<Exported, AsyncGenerator<unknown[]>>;

/** How many records each exported store holds. Throws StoreFailure. */
export async function countRows(): Promise<Record<Exported, number>> {
  try {
    const db = await database();
    const counts = await Promise.all(EXPORTED.map((store) => db.count(store)));
    return Object.fromEntries(EXPORTED.map((store, index) => [store, counts[index] ?? 0])) as Record<Exported, number>;
  } catch (error) {
    throw failureOf(error);
  }
}
