/** The figures from scratch: what they must be, from every record there is. For tests, and for a damaged store. */
import type { DayTotals } from '../model/records.ts';
import { readCatchingUp } from './catching-up.ts';
import { partsOf, rulesOf } from './counting.ts';
import { openParts } from './counted.ts';
import { exportRows } from './export.ts';
import { reading } from './open.ts';
import type { ItemRow } from './schema.ts';
import { settingsFrom } from './settings.ts';
import { packed, type Slice, Tally } from './tally.ts';

const STORES = ['items', 'interactions', 'people', 'mentions', 'returns', 'posts'] as const;

export interface Recounted {
  totals: DayTotals[];
  slices: Slice[];
  states: Record<string, number>;
  stages: Record<string, number>;
}

const sorted = <T>(rows: Iterable<T>, key: (row: T) => string): T[] => [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/** Day totals, slices, and counts of items by state and people by stage, summed over all records. Reads the whole store. Throws StoreFailure. */
export async function recount(): Promise<Recounted> {
  const [rules, behind, health] = await reading(async (tx) => [
    rulesOf(settingsFrom(await tx.objectStore('settings').get('settings'))),
    await readCatchingUp(tx),
    await tx.objectStore('health').getAll(),
  ]);
  const tally = new Tally();
  for (const store of STORES)
    for await (const rows of exportRows(store))
      for (const row of rows) {
        tally.add(partsOf(store, row, rules, behind), 1);
        if (store === 'items') {
          tally.state((row as ItemRow).state, 1);
          tally.add(openParts(row as ItemRow), 1);
        }
        if (store === 'people' && behind?.phase !== 'people' && 'stage' in row) tally.stage(row.stage, 1);
      }
  for (const row of health) tally.add(partsOf('health', row, rules, behind), 1);
  return {
    totals: sorted([...tally.days.values()].map(packed), ({ day }) => day),
    slices: sorted([...tally.slices.values()].map(packed), ({ key }) => key),
    states: Object.fromEntries(tally.states),
    stages: Object.fromEntries(tally.stages),
  };
}
