/**
 * Counting anew what a store from version 1 holds, so that results and their slices are whole: in chunks, each with its progress in the
 * same transaction. Nothing is counted twice, whatever is written meanwhile (catching-up.ts), and what was forgotten long ago stays counted.
 */
import { CATCHING_UP, type CatchingUp, readCatchingUp } from './catching-up.ts';
import { interactionParts } from './counted.ts';
import { partsOf, rulesOf } from './counting.ts';
import { putJob } from './jobs.ts';
import type { Write } from './write.ts';

const CHUNK = { items: 200, interactions: 2000 } as const;

const after = (key: string | null): IDBKeyRange | null => (key === null ? null : IDBKeyRange.lowerBound(key, true));

/** People and the health of the last weeks, all at once: until then nothing counts them, from then on everything does. */
async function catchUpPeople(w: Write): Promise<void> {
  const { tally } = w.counting;
  const rules = rulesOf(w.settings);
  for (const row of await w.tx.objectStore('people').getAll()) {
    tally.add(partsOf('people', row, rules, null), 1);
    tally.stage(row.stage, 1);
  }
  for (const row of await w.tx.objectStore('health').getAll()) tally.add(partsOf('health', row, rules, null), 1);
}

/** One chunk. Returns false where there is nothing to catch up with any more. */
export async function catchUp(w: Write): Promise<boolean> {
  const job = await readCatchingUp(w.tx);
  if (!job) return false;
  const next = (row: Omit<CatchingUp, 'key'> | null): Promise<void> => putJob(w, CATCHING_UP, row && { key: CATCHING_UP, ...row });
  if (job.phase === 'people') {
    await catchUpPeople(w);
    await next({ phase: 'items', after: null });
  } else if (job.phase === 'items') {
    const rows = await w.tx.objectStore('items').getAll(after(job.after), CHUNK.items);
    // Written anew, a row tells all that is counted.
    for (const row of rows) if (row.asks === undefined) await w.putItem(row, { changedAt: row.changedAt });
    const last = rows.at(-1);
    await next(rows.length === CHUNK.items && last ? { phase: 'items', after: last.id } : { phase: 'interactions', after: null });
  } else {
    const rows = await w.tx.objectStore('interactions').getAll(after(job.after), CHUNK.interactions);
    for (const row of rows) w.counting.tally.add(interactionParts(row, true), 1, 'slices');
    const last = rows.at(-1);
    await next(rows.length === CHUNK.interactions && last ? { phase: 'interactions', after: last.id } : null);
  }
  return true;
}
