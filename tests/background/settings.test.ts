/** Settings and what follows from them; import and erase; jobs that outlive the worker. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { goOnRecomputing } from '../../entrypoints/background/recompute.ts';
import type { SightingsAnswer } from '../../lib/messages.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { BUDGET } from '../../lib/rules/budget.ts';
import { recount } from '../../lib/store/recount.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, interaction, item, NOW, person } from '../store/fresh.ts';
import { batch, comment, fromPage, fromTab, OWN, type Seen, setStage } from './stage.ts';

let seen: Seen;
beforeEach(async () => {
  seen = await setStage();
});
afterEach(() => vi.restoreAllMocks());

const settings = async (): Promise<Settings> => (await everything()).settings[0] as Settings;
const save = async (change: Partial<Settings>): Promise<unknown> => {
  const answer = await fromPage({ type: 'settings', settings: { ...(await settings()), ...change } });
  await goOnRecomputing().catch(() => {});
  return answer;
};
const states = async (): Promise<string[]> => ((await everything()).items as ItemRow[]).map(({ state }) => state);

describe('settings', () => {
  it.each([
    null,
    { language: 'klingonisch' },
    { ...defaultSettings(), target: { amount: -1, unit: 'business-days' } },
    { ...defaultSettings(), hours: { ...defaultSettings().hours, zone: 'Mond/Krater' } },
  ])('that are not valid change nothing (%#)', async (bad) => {
    const before = await everything();
    expect(await fromPage({ type: 'settings', settings: bad })).toEqual({ error: 'bad-message' });
    expect(await everything()).toEqual(before);
  });

  it('work out own accounts’ keys from their addresses and keep learnt ones', async () => {
    await save({
      own: [
        { ...OWN, keys: [] },
        { network: 'x', url: 'https://x.com/ZweitFirma', name: 'Zweite', keys: [] },
      ],
    });
    expect((await settings()).own.map(({ keys }) => keys)).toEqual([['firma'], ['zweitfirma']]);
    await write(NOW, async (w) => w.putSettings({ ...w.settings, own: [{ ...OWN, keys: ['firma', 'id:5'] }] }));
    await save({ own: [{ ...OWN, keys: [] }] });
    expect((await settings()).own[0]?.keys).toEqual(['firma', 'id:5']);
    await save({ own: [{ ...OWN, url: 'https://x.com/neu', keys: ['firma'] }] });
    expect((await settings()).own[0]?.keys).toEqual(['neu']);
  });

  it('close the items of a new own account and open those of a former one', async () => {
    await fromTab(batch([comment('1', 'erika', 24 * 14), comment('2', 'max', 1)]));
    await save({ own: [OWN, { network: 'x', url: 'https://x.com/erika', name: 'Erika', keys: [] }] });
    expect((await states()).sort()).toEqual(['done', 'open']);
    await save({ own: [OWN] });
    expect((await states()).sort()).toEqual(['open', 'overdue']);
    expect(seen.badge).toBe('1');
  });

  it('with another target judge every item anew', async () => {
    await fromTab(batch([comment('1', 'erika', 30), comment('2', 'max', 50)]));
    await save({ target: { amount: 48, unit: 'calendar-hours' }, warn: { amount: 20, unit: 'calendar-hours' } });
    expect((await states()).sort()).toEqual(['due', 'overdue']);
    await save({ target: { amount: 100, unit: 'calendar-hours' } });
    expect(await states()).toEqual(['open', 'open']);
    expect((await everything()).jobs).toEqual([]);
  });

  it('with another zone tell the days anew', async () => {
    // 10:00 in Berlin is still the evening before in Honolulu.
    await write(NOW, async (w) => [await w.putItem(item({ id: 'a' })), await w.putInteraction(interaction({ id: 'i', at: NOW }))]);
    const account = { name: 'Erika', url: null, handle: 'erika' };
    const dated = { network: 'x', account, keys: [], url: null, excerpt: '', at: NOW, day: '2026-03-02' };
    await write(NOW, async (w) => {
      await w.putPerson(person({ id: 'p', lead: { at: NOW, day: '2026-03-02', from: [], note: '' } }));
      await w.putSimple('returns', { ...dated, id: 'c|x|1', campaign: 'c', by: 'hand', out: null });
      await w.putSimple('posts', { ...dated, id: 'x|1', actor: 'x|firma', seenAt: NOW, figures: [], entry: null, notEntries: [] });
    });
    await save({ hours: { ...defaultSettings().hours, zone: 'Pacific/Honolulu' } });
    const all = await everything();
    expect([...all.posts, ...all.returns]).toMatchObject([{ day: '2026-03-01' }, { day: '2026-03-01' }]);
    expect(all.people).toMatchObject([{ lead: { day: '2026-03-01' } }]);
    expect(all.totals).toMatchObject([{ sums: { contacts: 1, leads: 1, posts: 1, returns: 1 } }]);
    const { totals, slices } = await recount();
    expect(all).toMatchObject({ totals, slices });
    expect(all.interactions).toMatchObject([{ day: '2026-03-01' }]);
    expect(all.totals).toMatchObject([{ day: '2026-03-01', interactions: { comment: 1 }, incoming: 1, answered: 0, answerMinutes: {} }]);
    expect(all.slices).toContainEqual(expect.objectContaining({ key: 'channel x|firma|2026-03-01', interactions: { comment: 1 } }));
  });

  it('tell open pages to ask again', async () => {
    seen.tabs.push({ id: 7, url: 'https://x.com/a' }, { id: 9, url: 'https://example.org/' });
    await save({ paused: true });
    expect(seen.sent).toEqual([{ tab: 7, message: { type: 'config' } }]);
  });

  it('tell also the pages of a network or site they no longer name', async () => {
    const blog = { origin: 'https://blog.example.de', network: 'wordpress', level: 'overlay' as const };
    await save({ sites: [blog] });
    seen.tabs.push({ id: 7, url: 'https://x.com/a' }, { id: 8, url: 'https://blog.example.de/beitrag/' });
    await save({ levels: {}, sites: [] });
    expect(seen.sent).toEqual([7, 8].map((tab) => ({ tab, message: { type: 'config' } })));
  });
});

describe('a long job', () => {
  it('goes on where it was after the worker died', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await write(NOW, async (w) => {
      for (let n = 0; n < 450; n++) await w.putItem(item({ id: `item-${String(n).padStart(4, '0')}` }));
    });
    const put = IDBObjectStore.prototype.put;
    let chunks = 0;
    const dead = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'jobs' && ++chunks === 3) this.transaction.abort();
      return put.apply(this, args);
    });
    expect(await save({ target: { amount: 30, unit: 'calendar-hours' }, warn: { amount: 1, unit: 'calendar-hours' } })).toEqual({
      ok: true,
    });
    dead.mockRestore();
    const due = NOW - 3_600_000 + 30 * 3_600_000;
    const doneSoFar = ((await everything()).items as ItemRow[]).filter(({ dueAt }) => dueAt === due).length;
    expect(doneSoFar).toBe(200);
    expect((await everything()).jobs).toMatchObject([{ key: 'recompute', phase: 'items', after: 'item-0199' }]);
    await goOnRecomputing();
    const all = await everything();
    expect((all.items as ItemRow[]).every(({ dueAt }) => dueAt === due)).toBe(true);
    expect(all.jobs).toEqual([]);
  }, 60_000);
});

describe('import', () => {
  const take = async (store: string, records: unknown[], conflict = 'keep'): Promise<unknown> => {
    const answer = await fromPage({ type: 'import', store, records, conflict });
    await goOnRecomputing();
    return answer;
  };

  it('takes records in, judged by the settings here, and the second time changes nothing', async () => {
    const file = [item({ id: 'a', dueAt: 1, warnAt: 0, first: { from: NOW - 14 * DAY, to: NOW - 14 * DAY } })];
    expect(await take('items', file)).toMatchObject({ ok: true, added: 1 });
    expect((await everything()).items).toMatchObject([{ state: 'overdue', dueAt: NOW - 12 * DAY }]);
    expect(seen.badge).toBe('1');
    const once = await everything();
    expect(await take('items', file, 'replace')).toMatchObject({ same: 1, replaced: 0 });
    expect(await everything()).toEqual(once);
  });

  it('of settings never brings consent along', async () => {
    seen = await setStage({ consented: false, levels: {} });
    expect(await take('settings', [{ ...defaultSettings(), consented: true, levels: { x: 'overlay' } }], 'replace')).toMatchObject({
      replaced: 1,
    });
    expect(await settings()).toMatchObject({ consented: false, levels: { x: 'overlay' } });
    expect([...seen.scripts.keys()]).toEqual([]);
  });

  it('of settings, the second time changes nothing', async () => {
    const file = [{ ...(await settings()), language: 'en', own: [{ ...OWN, keys: [] }] }];
    await take('settings', file, 'replace');
    const once = await everything();
    expect(await take('settings', file, 'replace')).toMatchObject({ same: 1, replaced: 0 });
    expect(await everything()).toEqual(once);
  });

  it('brings people whose chips show at once', async () => {
    await fromTab(batch([comment('1', 'erika', 1)]));
    await take('people', [person({ id: 'p' })]);
    expect((await fromTab<SightingsAnswer>(batch([comment('1', 'erika', 1)]))).tags).toMatchObject([{ person: 'p' }]);
  });
});

describe('erase everything', () => {
  it('takes the personal time budget along, which lies outside the database', async () => {
    await browser.storage.local.set({ [BUDGET]: { week: 60, days: {} } });
    await fromPage({ type: 'erase', sure: 'erase everything' });
    expect(await browser.storage.local.get(BUDGET)).toEqual({});
  });

  it('needs the words, and leaves nothing: no row, no badge, no script', async () => {
    await fromTab(batch([comment('1', 'erika', 24 * 14)]));
    await save({ language: 'de' });
    expect([...seen.scripts.keys()]).toEqual(['reader-x']);
    seen.tabs.push({ id: 7, url: 'https://x.com/a' });
    expect(await fromPage({ type: 'erase', sure: 'erase' })).toEqual({ error: 'bad-message' });
    expect((await everything()).items.length).toBe(1);
    expect(await fromPage({ type: 'erase', sure: 'erase everything' })).toEqual({ ok: true });
    expect(Object.values(await everything()).flat()).toEqual([]);
    expect([seen.badge, [...seen.scripts.keys()]]).toEqual(['', []]);
    expect(seen.sent).toEqual([{ tab: 7, message: { type: 'config' } }]);
    expect(await fromTab({ type: 'hello', url: 'https://x.com/' })).toMatchObject({ network: null });
  });
});
