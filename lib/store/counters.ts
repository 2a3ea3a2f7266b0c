/** Counts of items by state and the next change by the clock: one row. */
import type { Counters } from '../model/records.ts';
import { failureOf } from './failure.ts';
import { database } from './open.ts';

/** The row, or an empty store's. Throws StoreFailure. */
export async function readCounters(): Promise<Counters> {
  try {
    return (await (await database()).get('counters', 'now')) ?? { key: 'now', states: {}, nextChangeAt: null };
  } catch (error) {
    throw failureOf(error);
  }
}
