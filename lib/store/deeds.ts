/** What our accounts did around a day. */
import type { Interaction } from '../model/records.ts';
import { shiftDay } from './day.ts';
import { type ReadTx, reading, type WriteTx } from './open.ts';

/** Deeds of that day, the one before and the one after: whose time is only roughly known may stand on either. */
export const deedsAround = (tx: ReadTx | WriteTx, day: string): Promise<Interaction[]> =>
  tx
    .objectStore('interactions')
    .index('day')
    .getAll(IDBKeyRange.bound(shiftDay(day, -1), shiftDay(day, 1)));

/** The same for a page of ours. Throws StoreFailure. */
export const readDeedsAround = (day: string): Promise<Interaction[]> => reading((tx) => deedsAround(tx, day));
