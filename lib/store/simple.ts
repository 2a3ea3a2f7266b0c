/** Reading the simple stores (lib/model/simple.ts). Nothing here writes. */
import type { SimpleOf, SimpleStore } from '../model/simple.ts';
import { failureOf } from './failure.ts';
import { database } from './open.ts';

/** All records of a store, by id. Throws StoreFailure. */
export async function readAll<S extends SimpleStore>(store: S): Promise<SimpleOf[S][]> {
  try {
    return (await (await database()).getAll(store as never)) as SimpleOf[S][];
  } catch (error) {
    throw failureOf(error);
  }
}

/** One record; undefined where there is none. Throws StoreFailure. */
export async function readOne<S extends SimpleStore>(store: S, id: string): Promise<SimpleOf[S] | undefined> {
  try {
    return (await (await database()).get(store as never, id as never)) as SimpleOf[S] | undefined;
  } catch (error) {
    throw failureOf(error);
  }
}

/** Stores whose records lie on a day. */
export type DatedStore = 'measurements' | 'plan' | 'agenda' | 'returns' | 'posts' | 'mentions';

/** The records of the days from `from` to `to` ('YYYY-MM-DD', both included), oldest day first. Throws StoreFailure. */
export async function readDays<S extends DatedStore>(store: S, from: string, to: string): Promise<SimpleOf[S][]> {
  try {
    return (await (
      await database()
    ).getAllFromIndex(store as never, 'day' as never, IDBKeyRange.bound(from, to) as never)) as SimpleOf[S][];
  } catch (error) {
    throw failureOf(error);
  }
}
