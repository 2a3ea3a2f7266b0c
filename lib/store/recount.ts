/** The figures from scratch: what they must be, from every record there is. For tests, and for a damaged store. */
import type { DayTotals } from '../model/records.ts';
import { exportRows } from './export.ts';
import { Tally } from './tally.ts';

/** Day totals and counts of items by state, summed over all records. Reads the whole store. Throws StoreFailure. */
export async function recount(): Promise<{ totals: DayTotals[]; states: Record<string, number> }> {
  const tally = new Tally();
  for await (const rows of exportRows('items')) {
    for (const row of rows) {
      tally.state(row, 1);
      tally.item(row, 1);
    }
  }
  for await (const rows of exportRows('interactions')) for (const row of rows) tally.interaction(row, 1);
  const totals = [...tally.days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { totals, states: Object.fromEntries(tally.states) };
}
