/** Taking back: only what the move did, also after a restart, never what came since. */
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { pruneUndo, UNDO_ENTRIES, undo } from '../../lib/store/undo.ts';
import { unmerge } from '../../lib/store/unmerge.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, freshStore, interaction, item, NOW, person } from './fresh.ts';

beforeEach(freshStore);

const done = (id: string, token: string): Promise<unknown> =>
  write(NOW, async (w) => {
    await w.putItem(item({ ...(await w.get('items', id)), id, state: 'done', doneReason: 'done' }));
    await w.keepUndo(token);
  });
const takeBack = (token: string): Promise<string> => write(NOW + 5, (w) => undo(w, token));

describe('undo', () => {
  it('brings everything back as it was, after a restart too, and only once', async () => {
    await write(NOW - DAY, (w) => w.putItem(item({ id: 'a' })));
    const before = await everything();
    await done('a', 'token');
    expect((await everything()).items).toMatchObject([{ state: 'done' }]);
    await closeDatabase();
    expect(await takeBack('token')).toBe('undone');
    expect(await everything()).toEqual(before);
    expect(await takeBack('token')).toBe('unknown');
  });

  it('keeps what came since and takes back the move alone', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a' })));
    await done('a', 'token');
    await write(NOW, async (w) =>
      w.putItem({ ...((await w.get('items', 'a')) ?? item()), comments: ['x|c-a', 'x|later'], excerpt: 'Neuer Text' }),
    );
    expect(await takeBack('token')).toBe('undone');
    expect((await everything()).items).toMatchObject([
      { state: 'open', doneReason: null, comments: ['x|c-a', 'x|later'], excerpt: 'Neuer Text' },
    ]);
  });

  it('takes back although the clock moved on: that is nobody’s move', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a', state: 'done', doneReason: 'done' })));
    await write(NOW, async (w) => {
      await w.putItem(item({ id: 'a', state: 'open' }));
      await w.keepUndo('token');
    });
    await write(NOW, (w) => w.putItem(item({ id: 'a', state: 'overdue' })));
    expect(await takeBack('token')).toBe('undone');
    expect((await everything()).items).toMatchObject([{ state: 'done', doneReason: 'done' }]);
  });

  it('says so where somebody moved on, and leaves it alone', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a' })));
    await done('a', 'token');
    await write(NOW, (w) => w.putItem(item({ id: 'a', state: 'snoozed', snoozedUntil: NOW + DAY })));
    const before = await everything();
    expect(await takeBack('token')).toBe('changed-since');
    expect(await everything()).toEqual(before);
  });

  it('of a record removes it, its sums, and remembers not to record it again', async () => {
    await write(NOW, async (w) => {
      await w.putInteraction(interaction({ id: 'i' }));
      await w.keepUndo('token');
    });
    expect(await takeBack('token')).toBe('undone');
    const all = await everything();
    expect([all.interactions, all.totals]).toEqual([[], []]);
    expect(all.dropped).toEqual([{ id: 'interaction i', at: NOW + 5 }]);
  });

  it('of the first tag removes the person, but not one who was tagged again', async () => {
    const tagged = person({ id: 'p' });
    const first = (token: string): Promise<unknown> => write(NOW, async (w) => [await w.putPerson(tagged), await w.keepUndo(token)]);
    await first('one');
    expect(await takeBack('one')).toBe('undone');
    expect((await everything()).people).toEqual([]);
    await first('two');
    await write(NOW, (w) => w.putPerson({ ...tagged, tags: [...tagged.tags, { tag: 'partner', at: NOW + 1, url: null }] }));
    expect(await takeBack('two')).toBe('undone');
    expect((await everything()).people).toMatchObject([{ id: 'p', tags: [{ tag: 'partner' }] }]);
  });

  it('takes back the part nobody changed since', async () => {
    await write(NOW, async (w) => [await w.putItem(item({ id: 'a' })), await w.putItem(item({ id: 'b' }))]);
    await write(NOW, async (w) => {
      for (const id of ['a', 'b']) await w.putItem(item({ id, state: 'done', doneReason: 'not-for-us' }));
      await w.keepUndo('token');
    });
    await write(NOW, (w) => w.putItem(item({ id: 'b', state: 'waiting' })));
    expect(await takeBack('token')).toBe('partly');
    expect((await everything()).items).toMatchObject([
      { id: 'a', state: 'open' },
      { id: 'b', state: 'waiting' },
    ]);
    expect((await (await database()).get('counters', 'now'))?.states).toEqual((await recount()).states);
  });

  it('is kept for a month and for the newest moves', async () => {
    const db = await database();
    await db.put('undo', { token: 'old', at: NOW - 31 * DAY, changes: [] });
    for (let n = 0; n < UNDO_ENTRIES + 3; n++) await db.put('undo', { token: `n${n}`, at: NOW - 10_000 + n, changes: [] });
    await write(NOW, pruneUndo);
    const left = (await db.getAllKeys('undo')) as string[];
    expect(left).not.toContain('old');
    expect(left).not.toContain('n0');
    expect(left).toContain(`n${UNDO_ENTRIES + 2}`);
    expect(left.length).toBeLessThanOrEqual(UNDO_ENTRIES);
  }, 60_000);
});

describe('unmerge', () => {
  it('puts back touched fields, keeps the others, merges lists', () =>
    expect(unmerge({ a: 1, b: 1, l: [1, 2] }, { a: 2, b: 1, l: [2, 3] }, { a: 2, b: 7, l: [2, 3, 4] })).toEqual({
      a: 1,
      b: 7,
      l: [2, 4, 1],
    }));
  it('gives up on a third value', () => expect(unmerge({ a: 1 }, { a: 2 }, { a: 3 })).toBeNull());
});
