/** Where long jobs stand. A job's row is written in the transaction of the chunk it tells of, so that a dead worker repeats nothing. */
import { database } from './open.ts';
import { failureOf } from './failure.ts';
import type { JobRow } from './schema.ts';
import type { Write } from './write.ts';

/** The job's row, or undefined where it is not under way. Throws StoreFailure. */
export async function readJob<T extends JobRow>(key: string): Promise<T | undefined> {
  try {
    return (await (await database()).get('jobs', key)) as T | undefined;
  } catch (error) {
    throw failureOf(error);
  }
}

/** Notes how far a job is; null ends it. */
export async function putJob(w: Write, key: string, row: JobRow | null): Promise<void> {
  await (row ? w.tx.objectStore('jobs').put({ ...row, key }) : w.tx.objectStore('jobs').delete(key));
}
