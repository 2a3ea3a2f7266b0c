/** Items from before conversations were told get them in chunks; what is counted then is what a recount gives. */
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { TALKS } from '../../lib/store/catching-up.ts';
import { catchUp } from '../../lib/store/catch-up.ts';
import { closeDatabase, database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { readResults } from '../../lib/store/results.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { tellTalks } from '../../lib/store/talks.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, freshStore, HOUR, item, NOW } from './fresh.ts';
import * as v1 from './schemas/v1.ts';
import * as v2 from './schemas/v2.ts';

beforeEach(freshStore);

const FROM = NOW - 3 * DAY;
/** A thread of two blocks each, as an older version kept it: answered, and asked again two hours later. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const [first, again] = [FROM, FROM + 2 * HOUR].map((at) => ({ from: at, to: at }));
    const old = { thread: `x|${n}`, changedAt: FROM, inDay: '2026-02-27' };
    const id = String(n).padStart(4, '0');
    const answered = { state: 'answered', answeredAt: FROM + HOUR, answeredBy: 'x|1' } as const;
    return [
      { ...item({ id: `a${id}`, first, last: first, ...answered }), ...old, outDay: '2026-02-27', minutes: 60 },
      { ...item({ id: `b${id}`, first: again, last: again }), ...old, outDay: null, minutes: null },
    ];
  }).flat();

it.each([v1, v2])('a store of version $version is told its conversations', async ({ version, build }) => {
  const db = await openDB(DATABASE, version, { upgrade: (_db, _from, _to, tx) => build((tx as unknown as { db: IDBDatabase }).db) });
  for (const row of rows(150)) await db.put('items', row);
  const totals = { day: '2026-02-27', interactions: {}, incoming: 300, answered: 150, answerMinutes: { 60: 150 } };
  await db.put('totals', totals);
  await db.put('counters', { key: 'now', states: { open: 150, answered: 150 }, nextChangeAt: null });
  db.close();
  expect(await (await database()).get('jobs', TALKS)).toEqual({ key: TALKS, after: null });
  let rounds = 0;
  while (await write(NOW, async (w) => (await catchUp(w)) || (await tellTalks(w)))) {
    // A dead worker goes on from the job's row.
    await closeDatabase();
    if (++rounds > 20) throw new Error('no end');
  }
  const now = await database();
  expect(await now.get('jobs', TALKS)).toBeUndefined();
  expect((await now.get('items', 'b0001'))?.talk).toEqual({ from: FROM, place: 'next', turns: 1 });
  const counted = await recount();
  expect(await now.getAll('totals')).toEqual(counted.totals);
  expect(await now.getAll('slices')).toEqual(counted.slices);
  const filter = { networks: [], channels: [], departments: [], campaigns: [] };
  const { figures } = await readResults({ from: '2026-02-27', to: '2026-02-27' }, filter, NOW);
  expect(figures.threadSize).toMatchObject({ value: 2, n: 150 });
});
