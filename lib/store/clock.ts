/** What the clock does to items, by index: when the next one changes, and which ones have not been moved yet. */
import type { ReadTx, WriteTx } from './open.ts';
import type { ItemRow } from './schema.ts';

type Moment = readonly [index: 'stateDue' | 'stateWarn' | 'stateSnoozed', state: string];

/** The ranges in which time alone changes the state: open → due → overdue, and the end of a snooze. */
const MOMENTS: readonly Moment[] = [
  ['stateWarn', 'open'],
  ['stateDue', 'open'],
  ['stateDue', 'due'],
  ['stateSnoozed', 'snoozed'],
];

const until = (state: string, now: number): IDBKeyRange => IDBKeyRange.bound([state, -Infinity], [state, now]);

/** Epoch ms of the earliest change by the clock, past ones that nobody carried out included; null where nothing is pending. */
export async function nextChange(tx: ReadTx | WriteTx): Promise<number | null> {
  let next: number | null = null;
  for (const [index, state] of MOMENTS) {
    const cursor = await tx.objectStore('items').index(index).openKeyCursor(until(state, Infinity));
    const at = cursor ? (cursor.key as [string, number])[1] : null;
    if (at !== null && (next === null || at < next)) next = at;
  }
  return next;
}

/** Up to `limit` items whose state the clock has changed since they were written. */
export async function overtaken(tx: ReadTx | WriteTx, now: number, limit: number): Promise<ItemRow[]> {
  const rows = new Map<string, ItemRow>();
  for (const [index, state] of MOMENTS) {
    if (rows.size >= limit) break;
    for (const row of await tx
      .objectStore('items')
      .index(index)
      .getAll(until(state, now), limit - rows.size))
      rows.set(row.id, row);
  }
  return [...rows.values()];
}

/** How many items of a state have this moment behind them. */
export const countUntil = (tx: ReadTx, [index, state]: Moment, now: number): Promise<number> =>
  tx.objectStore('items').index(index).count(until(state, now));
