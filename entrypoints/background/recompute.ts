/**
 * Judging every item anew after the rules changed (METRICS.md: changing hours recomputes from raw timestamps), and counting anew what an
 * older version did not count, in chunks that know where they are: a dead worker goes on at the next start.
 */
import { browser } from 'wxt/browser';
import { recompute } from '../../lib/rules/recompute.ts';
import { CATCHING_UP, TALKS } from '../../lib/store/catching-up.ts';
import { catchUp } from '../../lib/store/catch-up.ts';
import { dayOf } from '../../lib/store/day.ts';
import { putJob, readJob } from '../../lib/store/jobs.ts';
import type { JobRow } from '../../lib/store/schema.ts';
import { tellTalks } from '../../lib/store/talks.ts';
import { type Write, write } from '../../lib/store/write.ts';
import { GO_ON } from './alarms.ts';
import { inTurn } from './queue.ts';
import { tell } from './tell.ts';

const JOB = 'recompute';
const CHUNK = 200;

interface Progress extends JobRow {
  /** Records up to this key are done; null at the beginning. */
  after: string | null;
  phase: 'items' | Dated;
  /** The zone changed: days of all that lies on one are told anew too. */
  days: boolean;
}

/** Stores whose records name the day they lie on, in the order they are gone through. */
const DATED = ['interactions', 'posts', 'returns', 'mentions', 'people'] as const;
type Dated = (typeof DATED)[number];

/** Asks for all items to be judged anew, from the beginning. */
export async function askRecompute(w: Write, days: boolean): Promise<void> {
  const known = (await w.tx.objectStore('jobs').get(JOB)) as Progress | undefined;
  const row: Progress = { key: JOB, after: null, phase: 'items', days: days || (known?.days ?? false) };
  await putJob(w, JOB, row);
}

async function judgeAnew(w: Write, range: IDBKeyRange | null): Promise<{ id: string }[]> {
  const rows = await w.tx.objectStore('items').getAll(range, CHUNK);
  const judged = new Map(recompute(rows, w.settings, w.now).map((item) => [item.id, item]));
  // With another zone an item's days change although the item does not.
  for (const row of rows) await w.putItem(judged.get(row.id) ?? row);
  return rows;
}

async function dateAnew(w: Write, store: Dated, range: IDBKeyRange | null): Promise<{ id: string }[]> {
  const { zone } = w.settings.hours;
  const rows = await w.tx.objectStore(store).getAll(range, CHUNK);
  for (const row of rows) {
    if ('createdAt' in row) {
      const { lead } = row;
      if (lead && dayOf(lead.at, zone) !== lead.day) await w.putPerson({ ...row, lead: { ...lead, day: dayOf(lead.at, zone) } });
      continue;
    }
    const day = dayOf('hits' in row ? (row.time?.from ?? row.seenAt) : row.at, zone);
    if (day === row.day) continue;
    if ('hits' in row) await w.putSimple('mentions', { ...row, day });
    else if ('campaign' in row) await w.putSimple('returns', { ...row, day });
    else if ('figures' in row) await w.putSimple('posts', { ...row, day });
    else await w.putInteraction({ ...row, day });
  }
  return rows;
}

/** One chunk. Returns false once all is done. */
async function chunk(w: Write): Promise<boolean> {
  // First what an older store was not counted for; judging anew counts it too.
  if ((await catchUp(w)) || (await tellTalks(w))) return true;
  const job = (await w.tx.objectStore('jobs').get(JOB)) as Progress | undefined;
  if (!job) return false;
  const range = job.after === null ? null : IDBKeyRange.lowerBound(job.after, true);
  const rows = job.phase === 'items' ? await judgeAnew(w, range) : await dateAnew(w, job.phase, range);
  const next = job.phase === 'items' ? (job.days ? DATED[0] : undefined) : DATED[DATED.indexOf(job.phase) + 1];
  if (rows.length === CHUNK) await putJob(w, JOB, { ...job, after: rows.at(-1)?.id ?? null });
  else await putJob(w, JOB, next ? { ...job, phase: next, after: null } : null);
  return true;
}

let running: Promise<void> | null = null;

async function all(): Promise<void> {
  for (;;) {
    const now = Date.now();
    const { more, stores, changes } = await inTurn(() =>
      write(now, async (w) => ({
        more: await chunk(w),
        stores: w.changed,
        changes: [...w.changes.values()].filter(({ store }) => store === 'items'),
      })),
    );
    await tell({ stores, changes });
    if (!more) return;
  }
}

/** Goes on with the job if one is under way; safe to call at any time. Resolves when it is done. */
export function goOnRecomputing(): Promise<void> {
  running ??= watched().finally(() => {
    running = null;
  });
  return running;
}

/** An alarm stands by while the job runs: it wakes a worker that was put to sleep in the middle. */
async function watched(): Promise<void> {
  if (!((await readJob(JOB)) ?? (await readJob(CATCHING_UP)) ?? (await readJob(TALKS)))) return;
  browser.alarms.create(GO_ON, { periodInMinutes: 1 });
  await all();
  await browser.alarms.clear(GO_ON);
}
