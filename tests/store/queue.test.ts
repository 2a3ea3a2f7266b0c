/** What the queue reads: all items in chunks with their people, some anew, and what was said before. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { QueueRow } from '../../lib/rules/queue/row.ts';
import { readMemory } from '../../lib/store/memory.ts';
import { readItem, readQueue, readRows } from '../../lib/store/queue.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, freshStore, HOUR, interaction, item, NOW, person } from './fresh.ts';

beforeEach(freshStore);

const all = async (signal = new AbortController().signal, heard: (rows: QueueRow[]) => void = () => {}): Promise<QueueRow[][]> => {
  const chunks: QueueRow[][] = [];
  await readQueue(
    (rows) => {
      chunks.push(rows);
      heard(rows);
    },
    signal,
    20,
  );
  return chunks;
};

describe('readQueue', () => {
  it('of an empty store reads nothing', async () => expect(await all()).toEqual([]));

  it('joins people by any of their keys', async () => {
    await write(NOW, async (w) => {
      await w.putItem(item({ id: 'a', authorKeys: ['x|anna-new', 'x|id:7'] }));
      await w.putItem(item({ id: 'b', authorKeys: ['x|bela'] }));
      await w.putPerson(person({ id: 'pa', keys: ['x|anna', 'x|id:7'] }));
    });
    const [rows] = await all();
    expect(rows).toMatchObject([
      { id: 'a', person: 'pa', tags: ['press'] },
      { id: 'b', person: null, tags: [] },
    ]);
  });

  it('comes in chunks, each item once, and stops when told', async () => {
    await write(NOW, async (w) => {
      await Promise.all(Array.from({ length: 45 }, (_, n) => w.putItem(item({ id: `i${n}` }))));
    });
    const chunks = await all();
    expect(chunks.map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(new Set(chunks.flat().map(({ id }) => id)).size).toBe(45);
    const stop = new AbortController();
    expect(await all(stop.signal, () => stop.abort())).toHaveLength(1);
    stop.abort();
    expect(await all(stop.signal)).toEqual([]);
  });
});

it('readRows gives what is there now, readItem all of one', async () => {
  await write(NOW, async (w) => {
    await w.putItem(item({ id: 'a', priority: 'high' }));
    await w.putPerson(person({ id: 'p' }));
  });
  expect(await readRows(['a', 'none', 'a'])).toMatchObject([{ id: 'a', person: 'p', priority: 'high' }]);
  expect(await readRows([])).toEqual([]);
  expect(await readItem('a')).toMatchObject({ id: 'a', changedAt: NOW });
  expect(await readItem('none')).toBeUndefined();
});

describe('readMemory', () => {
  const first = (ago: number): { from: number; to: number } => ({ from: NOW - ago, to: NOW - ago });
  const fill = (): Promise<void> =>
    write(NOW, async (w) => {
      await w.putItem(item({ id: 'this', thread: 't1', first: first(3 * HOUR) }));
      await w.putItem(item({ id: 'later', thread: 't1', authorKeys: ['x|max'], first: first(HOUR) }));
      await w.putItem(item({ id: 'earlier', thread: 't1', first: first(9 * HOUR) }));
      await w.putItem(item({ id: 'old', thread: 't2', first: first(9 * DAY) }));
      await w.putItem(item({ id: 'elsewhere', network: 'linkedin', thread: 't3', authorKeys: ['linkedin|erika'], first: first(DAY) }));
      await w.putItem(item({ id: 'other', thread: 't4', authorKeys: ['x|max'] }));
      await w.putInteraction(interaction({ id: 'd1', at: NOW - 3 * DAY }));
      await w.putInteraction(interaction({ id: 'd2', at: NOW - DAY, network: 'linkedin', toKeys: ['linkedin|erika', 'x|erika'] }));
      await w.putInteraction(interaction({ id: 'd3', toKeys: ['x|max'] }));
    });
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const memory = async () => readMemory((await readItem('this')) as ItemRow);

  it('tells deeds, the thread and their other words; of a known person on all their accounts', async () => {
    await fill();
    const alone = await memory();
    expect([ids(alone.deeds), ids(alone.thread), ids(alone.theirs)]).toEqual([['d2', 'd1'], ['earlier', 'later'], ['old']]);
    await write(NOW, (w) => w.putPerson(person({ keys: ['x|erika', 'linkedin|erika'] })));
    const known = await memory();
    expect([ids(known.deeds), ids(known.theirs)]).toEqual([
      ['d2', 'd1'],
      ['elsewhere', 'old'],
    ]);
  });

  it('of a guest without a key is the thread alone; of somebody we talk to all day the newest fifty', async () => {
    await fill();
    const guest = await readMemory({ ...((await readItem('this')) as ItemRow), authorKeys: [] });
    expect([ids(guest.deeds), ids(guest.thread), ids(guest.theirs)]).toEqual([[], ['earlier', 'later'], []]);
    await write(NOW, async (w) => {
      for (let n = 0; n < 60; n++) await w.putInteraction(interaction({ id: `m${n}`, at: NOW - n }));
    });
    const { deeds } = await memory();
    expect([deeds.length, deeds[0]?.id, deeds.at(-1)?.id]).toEqual([50, 'm0', 'm49']);
  });
});
