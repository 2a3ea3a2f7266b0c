/** Notices: each item told once, quiet hours and muted networks hold, a dead worker neither loses nor doubles one. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tick } from '../../entrypoints/background/clock.ts';
import { checkDueSoon } from '../../entrypoints/background/due-soon.ts';
import { currentSettings } from '../../entrypoints/background/memory.ts';
import { checkNotice } from '../../entrypoints/background/notice.ts';
import { openQueue } from '../../entrypoints/background/notify.ts';
import type { Item } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { blankEntry } from '../../lib/rules/plan/entry.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, HOUR, item, NOW } from '../store/fresh.ts';
import { fromPage, type Seen, setStage } from './stage.ts';

const MINUTE = 60_000;
type Notice = Settings['notice'];
let seen: Seen;
const stage = async (notice: Partial<Notice>): Promise<void> => {
  seen = await setStage({ notice: { daily: false, at: '09:00', ...notice } });
};
beforeEach(() => stage({ dueSoon: true }));
afterEach(() => vi.restoreAllMocks());

const shown = (): [string, string][] =>
  Object.values(fakeBrowser.notifications.getAllCreateOptions()).map(({ title, message }) => [title ?? '', message ?? '']);
const alarm = async (name: string): Promise<number | undefined> => (await fakeBrowser.alarms.get(name))?.scheduledTime;
const put = (...items: Partial<Item>[]): Promise<void> =>
  write(NOW, async (w) => {
    for (const one of items) await w.putItem(item(one));
  });
const keep = (store: 'agenda' | 'plan', records: object[]): Promise<unknown> =>
  fromPage({ type: 'keep', store, records, remove: [], said: 'x' });
/** The clock goes to `at`; items move, and the minute in which others may join them passes. */
const goTo = async (at: number): Promise<void> => {
  vi.setSystemTime(at);
  await tick(at);
  vi.setSystemTime(at + MINUTE);
  await checkDueSoon(await currentSettings(), at + MINUTE);
};
/** Switched on at NOW. */
const begin = async (): Promise<void> => checkDueSoon(await currentSettings(), NOW);
/** A write of the job that dies before its `nth` put. */
const dieAt = (nth: number): { mockRestore: () => void } => {
  const real = IDBObjectStore.prototype.put;
  let count = 0;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'jobs' && ++count === nth) this.transaction.abort();
    return real.apply(this, args);
  });
};

describe('due soon', () => {
  const due = { warnAt: NOW + HOUR, dueAt: NOW + 5 * HOUR + MINUTE };

  it('is told once for several items, by counts and networks only', async () => {
    await begin();
    await put(due, { ...due, network: 'linkedin' }, { ...due, network: 'linkedin' }, { warnAt: NOW + 9 * HOUR });
    await goTo(NOW + HOUR);
    expect(shown()).toEqual([['3 Kommentare werden in 4 Std. fällig', 'LinkedIn 2, X 1']]);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await goTo(NOW + 2 * HOUR);
    await goTo(NOW + 6 * HOUR);
    expect(create).not.toHaveBeenCalled();
    await goTo(NOW + 9 * HOUR);
    expect(create).toHaveBeenCalledTimes(1);
    expect(shown()).toEqual([['1 Kommentar wird in 15 Std. fällig', 'X 1']]);
  });

  it('names the first of several times', async () => {
    await begin();
    await put(due, { ...due, dueAt: NOW + 8 * HOUR });
    await goTo(NOW + HOUR);
    expect(shown()).toEqual([['2 Kommentare werden bald fällig, der erste in 4 Std.', 'X 2']]);
  });

  it('waits a minute for others after items changed, and is asked for by the background itself', async () => {
    await begin();
    await put(due);
    vi.setSystemTime(NOW + HOUR);
    await tick();
    expect(await alarm('due-soon')).toBe(NOW + HOUR + MINUTE);
    expect(shown()).toEqual([]);
  });

  it('does not tell what was due before it was switched on, nor an item twice that comes back', async () => {
    await put({ id: 'old', state: 'due', warnAt: NOW - HOUR });
    await begin();
    await put({ id: 'a', ...due });
    await goTo(NOW + HOUR);
    expect(shown()).toHaveLength(1);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    for (const state of ['done', 'due'] as const) await write(NOW + 2 * HOUR, (w) => w.putItem(item({ id: 'a', ...due, state })));
    await goTo(NOW + 2 * HOUR);
    expect(create).not.toHaveBeenCalled();
  });

  it('does not tell what one of us changed by hand', async () => {
    await begin();
    await put({ ...due, state: 'due', log: [{ at: NOW, to: 'due', by: 'person' }] });
    await goTo(NOW + HOUR);
    expect(shown()).toEqual([]);
  });

  it('leaves out muted networks, also when they are heard again later', async () => {
    await stage({ dueSoon: true, muted: ['linkedin'] });
    await begin();
    await put(due, { ...due, network: 'linkedin' });
    await goTo(NOW + HOUR);
    expect(shown()).toEqual([['1 Kommentar wird in 4 Std. fällig', 'X 1']]);
    const settings = await currentSettings();
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await checkDueSoon({ ...settings, notice: { ...settings.notice, muted: [] } }, NOW + 2 * HOUR);
    expect(create).not.toHaveBeenCalled();
  });

  it('is held back in quiet hours over midnight, and tells at their end what is overdue by then', async () => {
    await stage({ dueSoon: true, quiet: { from: '10:30', to: '07:00' } });
    await begin();
    await put(due, { ...due, dueAt: NOW + 23 * HOUR }, { ...due, id: 'answered' });
    await goTo(NOW + HOUR);
    expect(shown()).toEqual([]);
    const end = Date.parse('2026-03-03T06:00:00Z');
    expect(await alarm('due-soon')).toBe(end);
    await write(NOW + 2 * HOUR, (w) => w.putItem(item({ ...due, id: 'answered', state: 'answered' })));
    vi.setSystemTime(end);
    await tick(end);
    await checkDueSoon(await currentSettings(), end);
    expect(shown()).toEqual([['1 Kommentar wird in 2 Std. fällig', '1 Kommentar ist inzwischen überfällig · X 2']]);
  });

  it('comes at once again where quiet hours were taken away', async () => {
    await stage({ dueSoon: true, quiet: { from: '10:30', to: '07:00' } });
    await begin();
    await put({ ...due, warnAt: NOW + 2 * HOUR });
    await goTo(NOW + HOUR);
    const settings = (await everything()).settings[0] as Settings;
    await fromPage({ type: 'settings', settings: { ...settings, notice: { ...settings.notice, quiet: null } } });
    vi.setSystemTime(NOW + 2 * HOUR);
    await tick();
    expect(await alarm('due-soon')).toBe(NOW + 2 * HOUR + MINUTE);
  });

  it('comes five minutes after the last one at the earliest', async () => {
    await begin();
    await put(due, { ...due, warnAt: NOW + HOUR + 2 * MINUTE });
    await goTo(NOW + HOUR);
    await goTo(NOW + HOUR + 2 * MINUTE);
    expect(shown()).toEqual([['1 Kommentar wird in 4 Std. fällig', 'X 1']]);
    const next = NOW + HOUR + 6 * MINUTE;
    expect(await alarm('due-soon')).toBe(next);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await checkDueSoon(await currentSettings(), next);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('is not lost where the worker dies before it is noted, or before it is shown', async () => {
    await begin();
    await put(due);
    const before = dieAt(1);
    await expect(goTo(NOW + HOUR)).rejects.toThrow();
    before.mockRestore();
    expect(shown()).toEqual([]);
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('dead'));
    await expect(goTo(NOW + HOUR + MINUTE)).rejects.toThrow('dead');
    create.mockRestore();
    await goTo(NOW + HOUR + 2 * MINUTE);
    expect(shown()).toEqual([['1 Kommentar wird in 4 Std. fällig', 'X 1']]);
  });

  it('shown days later tells what is overdue by then', async () => {
    await begin();
    await put(due, { ...due, dueAt: NOW + 8 * HOUR });
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('dead'));
    await expect(goTo(NOW + HOUR)).rejects.toThrow('dead');
    create.mockRestore();
    await goTo(NOW + 3 * DAY);
    expect(shown()).toEqual([['2 Kommentare sind inzwischen überfällig', 'X 2']]);
  });

  it('is not doubled where the worker dies after it was shown', async () => {
    await begin();
    await put(due);
    const after = dieAt(2);
    await expect(goTo(NOW + HOUR)).rejects.toThrow();
    after.mockRestore();
    expect(shown()).toHaveLength(1);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await goTo(NOW + 2 * HOUR);
    await goTo(NOW + 3 * HOUR);
    expect(create).not.toHaveBeenCalled();
  });

  it('comes once where start and alarm ask at the same moment', async () => {
    await begin();
    await put(due);
    await tick(NOW + HOUR);
    const real = fakeBrowser.notifications.create;
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (...args: Parameters<typeof real>) => {
      // A browser takes its time to show one.
      await new Promise((done) => setTimeout(done, 20));
      return real(...args);
    }) as never);
    const settings = await currentSettings();
    await Promise.all([checkDueSoon(settings, NOW + 2 * HOUR), checkDueSoon(settings, NOW + 2 * HOUR)]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('tells items written late in a long run, although it looked in between', async () => {
    await begin();
    await put({ id: 'a', ...due }, { id: 'b', ...due });
    const at = NOW + HOUR;
    await write(at, (w) => w.putItem(item({ id: 'a', ...due, state: 'due' })));
    await checkDueSoon(await currentSettings(), at + MINUTE);
    await write(at, (w) => w.putItem(item({ id: 'b', ...due, state: 'due' })));
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await checkDueSoon(await currentSettings(), at + 7 * MINUTE);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('switched off leaves nothing behind', async () => {
    await begin();
    await put(due);
    await tick(NOW + HOUR);
    const settings = (await everything()).settings[0] as Settings;
    await fromPage({ type: 'settings', settings: { ...settings, notice: { ...settings.notice, dueSoon: false } } });
    expect((await everything()).jobs).toEqual([]);
    expect(await alarm('due-soon')).toBeUndefined();
    expect(shown()).toEqual([]);
  });
});

describe('the daily summary', () => {
  const nine = Date.parse('2026-03-03T08:00:00Z');
  const late = { state: 'overdue', dueAt: NOW - DAY, warnAt: NOW - DAY } as const;
  const check = async (at: number): Promise<void> => checkNotice(await currentSettings(), at);

  it('leaves out muted networks', async () => {
    await stage({ daily: true, muted: ['linkedin', 'xing'] });
    await put(late, { ...late, network: 'linkedin' }, { state: 'due', dueAt: NOW + 9 * DAY, network: 'linkedin' });
    await check(nine);
    expect(shown()).toEqual([['Was heute auf Antwort wartet', '1 überfällig']]);
  });

  it('counts what the plan has for the day, and leads there where nothing else waits', async () => {
    await stage({ daily: true });
    const note = { day: '2026-03-03', until: null, title: 'Nachsehen', url: 'https://x.com/a' };
    await keep('agenda', [
      { id: 'a1', ...note },
      { id: 'a2', ...note, day: '2026-03-02', until: '2026-03-05' },
    ]);
    const entry = { ...blankEntry({ id: 'p1', now: NOW }), day: '2026-03-03', topic: 'Neu', state: 'ready' as const };
    await keep('plan', [
      entry,
      { ...entry, id: 'p2', state: 'published' },
      { ...entry, id: 'p3', template: true },
      { ...entry, id: 'p4', day: '2026-03-04' },
    ]);
    await check(nine);
    expect(shown()).toEqual([['Was heute ansteht', '1 Vormerkung für heute, 1 geplanter Beitrag']]);
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openQueue(Object.keys(fakeBrowser.notifications.getAllCreateOptions())[0] ?? '');
    expect(create.mock.calls[0]?.[0].url).toMatch(/dashboard\.html#plan$/);

    await put(late);
    await check(nine + DAY);
    expect(shown()).toEqual([['Was heute auf Antwort wartet', '1 überfällig, 1 geplanter Beitrag']]);
  });

  it('says nothing where only muted networks wait', async () => {
    await stage({ daily: true, muted: ['x'] });
    await put(late);
    await check(nine);
    expect(shown()).toEqual([]);
  });

  it.each([
    [{ from: '22:00', to: '10:00' }, '09:00', '2026-03-03T09:00:00Z'],
    [{ from: '22:00', to: '06:00' }, '23:00', '2026-03-03T05:00:00Z'],
    [{ from: '20:00', to: '24:00' }, '21:00', '2026-03-02T23:00:00Z'],
    [{ from: '08:00', to: '08:00' }, '09:00', '2026-03-03T08:00:00Z'],
    [{ from: '09:00', to: '09:30' }, '09:30', '2026-03-03T08:30:00Z'],
  ])('is held back by %o at %s', async (quiet, at, expected) => {
    await stage({ daily: true, at, quiet });
    await put(late);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    // Today's has been; the next one is looked for.
    await write(NOW, (w) => w.tx.objectStore('jobs').put({ key: 'notice', day: '2026-03-02' }));
    await check(NOW);
    const moment = Date.parse(expected);
    expect(await alarm('notice')).toBe(moment);
    await check(moment - 1000);
    expect(create).not.toHaveBeenCalled();
    await check(moment);
    await check(moment + HOUR);
    expect(create).toHaveBeenCalledTimes(1);
    expect(await alarm('notice')).toBe(moment + DAY);
  });

  it('noted by a worker that died before showing it is shown at the next start', async () => {
    await stage({ daily: true });
    await put(late);
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('dead'));
    await expect(check(nine)).rejects.toThrow('dead');
    await Promise.all([check(nine + HOUR), check(nine + HOUR)]);
    expect(create).toHaveBeenCalledTimes(2);
    expect(shown()).toHaveLength(1);
  });

  it('replaces the one of the day before', async () => {
    await stage({ daily: true });
    await put(late);
    await check(nine);
    await check(nine + DAY);
    expect(shown()).toHaveLength(1);
  });
});

describe('a click', () => {
  const opened = async (): Promise<string[]> => {
    const urls: string[] = [];
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => urls.push(url)) as never);
    await openQueue('daily 2026-03-02');
    return urls.map((url) => url.replace(/^.*\//, ''));
  };
  it('opens the queue', async () => expect(await opened()).toEqual(['dashboard.html#queue']));
  it('takes the notice away', async () => {
    await stage({ daily: true });
    await put({ state: 'overdue', dueAt: NOW - DAY });
    await checkNotice(await currentSettings(), Date.parse('2026-03-03T08:00:00Z'));
    const [id = ''] = Object.keys(fakeBrowser.notifications.getAllCreateOptions());
    await opened();
    await openQueue(id);
    expect(shown()).toEqual([]);
    expect(seen.sent).toEqual([]);
  });
});
