/** Telling the conversations of items that lack them (from an older version, from a file), in chunks that know where they are. */
import { People } from '../rules/people.ts';
import { hasTalk, inTalks } from '../rules/talks.ts';
import { TALKS } from './catching-up.ts';
import { putJob } from './jobs.ts';
import type { ItemRow, JobRow } from './schema.ts';
import type { Write } from './write.ts';

const CHUNK = 200;

interface Progress extends JobRow {
  /** Items up to this id are done; null at the beginning. */
  after: string | null;
}

/** Asks for all items to be looked through, from the beginning. */
export const askTalks = (w: Write): Promise<void> => putJob(w, TALKS, { key: TALKS, after: null });

const lacks = (row: ItemRow): boolean => row.talk === undefined && hasTalk(row);

/** All of a thread at once: an item's place follows from what was said before it. */
async function tellThread(w: Write, thread: string): Promise<void> {
  const rows = await w.tx.objectStore('items').index('thread').getAll(thread);
  const people = new People(rows, []);
  for (const theirs of Map.groupBy(rows, people.ofItem).values()) {
    const told = inTalks(theirs);
    for (const [at, row] of theirs.entries()) {
      const after = told[at];
      if (after) await w.putItem(after, { changedAt: row.changedAt });
    }
  }
}

/** One chunk. Returns false where there is nothing to tell any more. */
export async function tellTalks(w: Write): Promise<boolean> {
  const job = (await w.tx.objectStore('jobs').get(TALKS)) as Progress | undefined;
  if (!job) return false;
  const rows = await w.tx.objectStore('items').getAll(job.after === null ? null : IDBKeyRange.lowerBound(job.after, true), CHUNK);
  for (const thread of new Set(rows.filter(lacks).map((row) => row.thread))) await tellThread(w, thread);
  const last = rows.at(-1);
  await putJob(w, TALKS, rows.length === CHUNK && last ? { ...job, after: last.id } : null);
  return true;
}
