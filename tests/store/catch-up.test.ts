/** A store of version 1 is counted anew in chunks; whatever is written meanwhile, and wherever the worker dies, nothing counts twice or not at all. */
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { CATCHING_UP } from '../../lib/store/catching-up.ts';
import { catchUp } from '../../lib/store/catch-up.ts';
import { readCounters } from '../../lib/store/counters.ts';
import { closeDatabase, database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, freshStore, interaction, item, NOW, person } from './fresh.ts';
import * as v1 from './schemas/v1.ts';

beforeEach(freshStore);

/** Version 1 as it wrote: items without what was added since, totals without slices. */
async function layOld(items: number, interactions: number): Promise<void> {
  const db = await openDB(DATABASE, 1, { upgrade: (_db, _from, _to, tx) => v1.build((tx as unknown as { db: IDBDatabase }).db) });
  const at = NOW - 3 * DAY;
  const old = { changedAt: at, inDay: '2026-02-27', outDay: null, minutes: null };
  for (let n = 0; n < items; n++)
    await db.put('items', { ...item({ id: `i${String(n).padStart(4, '0')}`, first: { from: at, to: at } }), ...old });
  for (let n = 0; n < interactions; n++) await db.put('interactions', interaction({ id: `d${String(n).padStart(5, '0')}` }));
  await db.put('people', person({ id: 'p', stage: 'dialogue' }));
  const none = { interactions: {}, incoming: 0, answered: 0, answerMinutes: {} };
  await db.put('totals', { ...none, day: '2026-02-27', incoming: items + 1 });
  await db.put('totals', { ...none, day: '2026-03-02', interactions: { comment: interactions } });
  await db.put('counters', { key: 'now', states: { open: items }, nextChangeAt: null });
  db.close();
}

async function kept(): Promise<object> {
  const db = await database();
  const { states, stages = {} } = await readCounters();
  return { totals: await db.getAll('totals'), slices: await db.getAll('slices'), states, stages };
}

it('ends with what a recount gives, and keeps what was forgotten before', async () => {
  await layOld(450, 4100);
  let rounds = 0;
  while (await write(NOW, catchUp)) {
    rounds++;
    // A dead worker opens the store anew and goes on from the job's row.
    await closeDatabase();
    // Somebody works meanwhile: on what was counted anew already and on what was not.
    await write(NOW, async (w) => {
      await w.putItem(item({ id: `i00${rounds}0`, state: 'answered', answeredAt: NOW, answeredBy: 'x|1' }));
      await w.putInteraction(interaction({ id: `d00${rounds}00`, kind: 'reply' }));
      await w.putInteraction(interaction({ id: `new${rounds}` }));
      await w.remove('interactions', `d03${rounds}00`);
      await w.putPerson(person({ id: 'p', stage: 'advocate', stages: [{ at: NOW, from: null, to: 'advocate', why: [], note: '' }] }));
    });
  }
  // People at once; items in 3 chunks; 4,100 and more interactions in 3.
  expect(rounds).toBe(7);
  expect(await (await database()).get('jobs', CATCHING_UP)).toBeUndefined();
  const { totals, ...counted } = await recount();
  // One item was forgotten before; it stays in its day.
  const [first, ...rest] = totals;
  expect(await kept()).toEqual({ totals: [{ ...first, incoming: (first?.incoming ?? 0) + 1 }, ...rest], ...counted });
  expect(counted.stages).toEqual({ advocate: 1 });
});

it('has nothing to do in a new store', async () => {
  await write(NOW, (w) => w.putItem(item({ id: 'a' })));
  expect(await write(NOW, catchUp)).toBe(false);
});
