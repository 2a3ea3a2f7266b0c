/** What waits on some networks, and which items fell due lately: for the notices. Reads only. */
import type { ReadTx, WriteTx } from './open.ts';
import { reading } from './open.ts';
import type { ItemRow } from './schema.ts';

/** Rows looked at for one notice. */
export const MOST = 5000;

const of = (state: string, from = -Infinity, until = Infinity): IDBKeyRange => IDBKeyRange.bound([state, from], [state, until]);

/** How many items of these networks are overdue and due. By keys only, so that many items cost little. Throws StoreFailure. */
export const waitingOn = (networks: readonly string[]): Promise<{ overdue: number; due: number }> =>
  reading(async (tx) => {
    const items = tx.objectStore('items');
    const theirs = new Set<string>();
    for (const network of networks) for (const id of await items.index('network').getAllKeys(network)) theirs.add(id);
    const count = async (state: string): Promise<number> =>
      theirs.size ? (await items.index('stateDue').getAllKeys(of(state))).filter((id) => theirs.has(id)).length : 0;
    return { overdue: await count('overdue'), due: await count('due') };
  });

/**
 * Items that came into 'due' after `since` (epoch ms) and are still; and those that were due in between and are overdue by
 * now. MOST of each at most, the earliest first.
 */
export async function fellDue(tx: ReadTx | WriteTx, since: number): Promise<{ due: ItemRow[]; late: ItemRow[] }> {
  const changed = tx.objectStore('items').index('stateChanged');
  const [due, overdue] = await Promise.all([changed.getAll(of('due', since), MOST), changed.getAll(of('overdue', since), MOST)]);
  return { due, late: overdue.filter(({ warnAt, dueAt }) => warnAt !== null && warnAt >= since && dueAt !== null) };
}
