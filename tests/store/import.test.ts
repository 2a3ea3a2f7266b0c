/** A file goes out and comes in: nothing lost, nothing double, a second import changes nothing, rubbish is refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { EXPORTED, type Exported, countRows, exportRows } from '../../lib/store/export.ts';
import { type Conflict, type Imported, importedSettings, importRows } from '../../lib/store/import.ts';
import { database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { write } from '../../lib/store/write.ts';
import { erasedId } from '../../lib/rules/erased.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { DAY, everything, freshStore, HOUR, interaction, item, NOW, person } from './fresh.ts';

beforeEach(freshStore);

async function exported(store: Exported, size: number): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const chunk of exportRows(store, size)) rows.push(...chunk);
  return rows;
}

const take = (
  store: 'dropped' | 'items' | 'interactions' | 'people',
  records: unknown[],
  conflict: Conflict = 'keep',
  now = NOW,
): Promise<Imported> => write(now, (w) => importRows(w, store, records, conflict));
const counted = (change: Partial<Imported>): Imported => ({ added: 0, replaced: 0, same: 0, kept: 0, refused: 0, ...change });

async function fill(): Promise<void> {
  await write(NOW, async (w) => {
    for (let n = 0; n < 25; n++)
      await w.putItem(item({ id: `item-${n}`, state: n % 2 ? 'answered' : 'open', answeredAt: n % 2 ? NOW : null }));
    for (let n = 0; n < 7; n++) await w.putInteraction(interaction({ id: `deed-${n}` }));
    await w.putPerson(person({ id: 'p' }));
  });
}

describe('export', () => {
  it.each([1, 7, 25, 100])('gives each record once in chunks of %i', async (size) => {
    await fill();
    const rows = (await exported('items', size)) as { id: string }[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(25);
    expect(rows.length).toBe(25);
    const nothing = Object.fromEntries(EXPORTED.map((store) => [store, 0]));
    expect(await countRows()).toEqual({ ...nothing, people: 1, items: 25, interactions: 7 });
  });

  it('goes on where it was although records go meanwhile', async () => {
    await fill();
    const seen: string[] = [];
    for await (const chunk of exportRows('items', 10)) {
      seen.push(...chunk.map(({ id }) => id));
      if (seen.length === 10) await write(NOW, (w) => w.remove('items', seen[9] ?? ''));
    }
    expect(new Set(seen).size).toBe(25);
  });
});

describe('import', () => {
  it('brings a whole store to another browser, figures included', async () => {
    await fill();
    const file = Object.fromEntries(await Promise.all(EXPORTED.map(async (store) => [store, await exported(store, 10)])));
    const before = await everything();
    await freshStore();
    for (const store of ['people', 'items', 'interactions'] as const) expect((await take(store, file[store] as unknown[])).refused).toBe(0);
    const after = await everything();
    for (const store of ['items', 'interactions', 'people', 'totals', 'counters'] as const) expect(after[store]).toEqual(before[store]);
  });

  it('keeps what was counted long ago, and when an item was finished', async () => {
    const then = NOW - 200 * DAY;
    const first = { from: then, to: then };
    await write(then, (w) => w.putItem(item({ id: 'old', first, last: first, state: 'answered', answeredAt: then + HOUR })));
    const file = await exported('items', 10);
    const before = await everything();
    await freshStore();
    expect(await take('items', file)).toEqual(counted({ added: 1 }));
    const after = await everything();
    expect([after.items, after.totals]).toEqual([before.items, before.totals]);
  });

  it.each(['keep', 'replace'] as const)('the second time changes nothing (%s), also after the clock moved on', async (conflict) => {
    await fill();
    const file = await exported('items', 100);
    await freshStore();
    expect(await take('items', file, conflict)).toEqual(counted({ added: 25 }));
    await write(NOW, async (w) => {
      for (const row of await w.tx.objectStore('items').getAll())
        if (row.state === 'open') await w.putItem({ ...row, state: 'overdue', dueAt: NOW - HOUR });
    });
    const once = await everything();
    expect(await take('items', file, conflict, NOW + 3 * DAY)).toEqual(counted({ same: 25 }));
    expect(await everything()).toEqual(once);
  });

  it('keeps or replaces what differs, as chosen, and counts right both ways', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a', excerpt: 'hier' })));
    const other = item({ id: 'a', excerpt: 'Datei', state: 'answered', answeredAt: NOW });
    expect(await take('items', [other], 'keep')).toEqual(counted({ kept: 1 }));
    expect((await everything()).items).toMatchObject([{ excerpt: 'hier' }]);
    expect(await take('items', [other], 'replace')).toEqual(counted({ replaced: 1 }));
    expect((await everything()).items).toMatchObject([{ excerpt: 'Datei' }]);
    expect(await (await database()).getAll('totals')).toEqual((await recount()).totals);
  });

  it('never has one comment twice though two browsers named its item differently', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'mine', comments: ['x|1'] })));
    const theirs = item({ id: 'theirs', comments: ['x|1', 'x|2'] });
    expect(await take('items', [theirs], 'keep')).toEqual(counted({ kept: 1 }));
    expect(await take('items', [theirs], 'replace')).toEqual(counted({ replaced: 1 }));
    expect((await everything()).items).toMatchObject([{ id: 'theirs' }]);
    expect((await everything()).counters).toMatchObject([{ states: { open: 1 } }]);
  });

  it('never has one account as two people', async () => {
    await write(NOW, (w) => w.putPerson(person({ id: 'mine' })));
    expect(await take('people', [person({ id: 'theirs' })], 'keep')).toEqual(counted({ kept: 1 }));
    expect(await take('people', [person({ id: 'theirs' })], 'replace')).toEqual(counted({ replaced: 1 }));
    expect((await everything()).people).toMatchObject([{ id: 'theirs' }]);
  });

  it('refuses rubbish, takes the rest, and turns what is no web address into none', async () => {
    const rubbish = [
      null,
      7,
      'x',
      {},
      { id: 'a' },
      { ...item({ id: 'long' }), excerpt: 'x'.repeat(201) },
      { ...item({ id: 'state' }), state: 'gone' },
    ];
    expect(await take('items', [...rubbish, { ...item({ id: 'js' }), url: 'javascript:alert(1)' }])).toEqual(
      counted({ added: 1, refused: rubbish.length }),
    );
    expect((await everything()).items).toMatchObject([{ id: 'js', url: null }]);
    expect(await take('interactions', [interaction({ id: 'i', url: 'data:text/html,x' })])).toEqual(counted({ added: 1 }));
    expect((await everything()).interactions).toMatchObject([{ url: null }]);
  });

  it('of settings gives no consent and does not unpause', () => {
    const present = { ...defaultSettings(), consented: false, paused: true };
    expect(importedSettings({ ...defaultSettings(), consented: true, language: 'en' }, present)).toMatchObject({
      consented: false,
      paused: true,
      language: 'en',
    });
    expect(importedSettings({ language: 'klingonisch' }, present)).toBeNull();
  });
});

describe('what was dropped', () => {
  const erased = (key: string) => ({ id: erasedId(key), at: NOW });

  it('stays away in another browser too: whoever was erased there is not taken in again', async () => {
    expect(await take('dropped', [erased('x|erika')])).toEqual(counted({ added: 1 }));
    expect(await take('people', [person({ id: 'p', keys: ['x|erika'] })])).toEqual(counted({ refused: 1 }));
    expect(await take('dropped', [erased('x|erika')])).toEqual(counted({ same: 1 }));
  });

  it('erases nobody who is known here, and no deed that is here', async () => {
    await fill();
    const [{ keys = [] } = {}] = (await everything()).people as { keys: string[] }[];
    expect(await take('dropped', [erased(keys[0] ?? ''), { id: 'interaction deed-1', at: NOW }])).toEqual(counted({ kept: 2 }));
    expect(await countRows()).toMatchObject({ people: 1, interactions: 7, dropped: 0 });
  });

  it('is refused where it names nothing', async () =>
    expect(await take('dropped', [{ id: 'Erika', at: NOW }, { id: 'person abc' }, null])).toEqual(counted({ refused: 3 })));
});
