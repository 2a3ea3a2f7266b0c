/** Writing the figures at the end of a transaction: only the rows that something changed. */
import type { Counters } from '../model/records.ts';
import { nextChange } from './clock.ts';
import type { WriteTx } from './open.ts';
import type { StoreName } from './schema.ts';
import { added, isNothing, type Tally } from './tally.ts';

function counted(counts: Readonly<Record<string, number>> | undefined, difference: ReadonlyMap<string, number>): Record<string, number> {
  const sum = { ...counts };
  for (const [name, by] of difference) {
    const count = Math.max(0, (sum[name] ?? 0) + by);
    if (count) sum[name] = count;
    else delete sum[name];
  }
  return sum;
}

/** Adds what was tallied to totals, slices and counters. `changed`: stores the write touched; those written here are added. */
export async function writeFigures(tx: WriteTx, tally: Tally, changed: Set<StoreName>): Promise<void> {
  const totals = tx.objectStore('totals');
  const slices = tx.objectStore('slices');
  // Asked side by side: one way to the database and back for all rows.
  await Promise.all([
    ...[...tally.days.values()].map(async (difference) => {
      if (isNothing(difference)) return;
      const row = added(await totals.get(difference.day), difference);
      await (row ? totals.put(row) : totals.delete(difference.day));
      changed.add('totals');
    }),
    ...[...tally.slices.values()].map(async (difference) => {
      if (isNothing(difference)) return;
      const row = added(await slices.get(difference.key), difference);
      await (row ? slices.put(row) : slices.delete(difference.key));
      changed.add('slices');
    }),
  ]);
  const stages = [...tally.stages.values()].some((by) => by !== 0);
  if (!changed.has('items') && !stages) return;
  const counters = tx.objectStore('counters');
  const was = await counters.get('now');
  const row: Counters = {
    key: 'now',
    states: counted(was?.states, tally.states),
    ...(was?.stages || stages ? { stages: counted(was?.stages, tally.stages) } : {}),
    nextChangeAt: changed.has('items') ? await nextChange(tx) : (was?.nextChangeAt ?? null),
  };
  await counters.put(row);
  changed.add('counters');
}
