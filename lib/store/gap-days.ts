/** Days on which something could not be read: one row, so that every figure over days can say so without reading more. */
import type { ReadTx } from './open.ts';
import type { Write } from './write.ts';

const KEY = 'gap-days';
/** Days remembered; results further back count gaps with the other sums of a day. */
const MOST = 400;

const daysIn = (row: { [field: string]: unknown } | undefined): string[] => (Array.isArray(row?.days) ? row.days.map(String) : []);

/** Notes that `day` ('YYYY-MM-DD') had a gap. */
export async function noteGapDay(w: Write, day: string): Promise<void> {
  const store = w.tx.objectStore('jobs');
  const days = daysIn(await store.get(KEY));
  if (!days.includes(day)) await store.put({ key: KEY, days: [...days, day].sort().slice(-MOST) });
}

/** Days with gaps, oldest first. */
export const gapDays = async (tx: ReadTx): Promise<string[]> => daysIn(await tx.objectStore('jobs').get(KEY));
