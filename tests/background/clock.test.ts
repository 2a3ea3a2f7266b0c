/** Time passes: items move, the badge follows, the daily notice comes once, alarms survive. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText } from '../../entrypoints/background/badge.ts';
import { checkNotice, resetNotice } from '../../entrypoints/background/notice.ts';
import { tick } from '../../entrypoints/background/clock.ts';
import { cleanUp } from '../../entrypoints/background/daily.ts';
import { clockTime } from '../../lib/rules/quiet.ts';
import { CHANNEL } from '../../lib/messages.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, everything, HOUR, item, NOW } from '../store/fresh.ts';
import { fromPage, type Seen, setStage } from './stage.ts';

let seen: Seen;
beforeEach(async () => {
  seen = await setStage();
});
afterEach(() => vi.restoreAllMocks());

const alarms = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await fakeBrowser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));

describe('the tick', () => {
  it('moves what the clock has overtaken, tells badge and tabs, and sets the next alarm', async () => {
    seen.tabs.push({ id: 7, url: 'https://x.com/a' });
    await write(NOW, async (w) => {
      await w.putItem(item({ id: 'a', warnAt: NOW + HOUR, dueAt: NOW + 3 * HOUR }));
      await w.putItem(item({ id: 'b', state: 'snoozed', snoozedUntil: NOW + 2 * HOUR, warnAt: NOW, dueAt: NOW + HOUR }));
    });
    vi.setSystemTime(NOW + 2 * HOUR);
    expect(await fromPage({ type: 'tick' })).toEqual({ ok: true });
    expect((await everything()).items).toMatchObject([
      { id: 'a', state: 'due' },
      { id: 'b', state: 'overdue', snoozedUntil: null },
    ]);
    expect(seen.badge).toBe('1');
    expect(seen.sent).toMatchObject([{ message: { type: 'marks', marks: [{ state: 'due' }, { state: 'overdue' }] } }]);
    expect((await alarms()).tick).toBe(NOW + 3 * HOUR);
    vi.setSystemTime(NOW + 3 * HOUR);
    await tick();
    expect(seen.badge).toBe('2');
    expect((await alarms()).tick).toBeUndefined();
  });

  it('moves thousands in chunks', async () => {
    await write(NOW, async (w) => {
      for (let n = 0; n < 450; n++) await w.putItem(item({ dueAt: NOW + HOUR, warnAt: NOW }));
    });
    await tick(NOW + HOUR);
    expect((await everything()).counters).toMatchObject([{ states: { overdue: 450 }, nextChangeAt: null }]);
    expect(seen.badge).toBe('99+');
  }, 60_000);

  it('tells the pages which stores changed', async () => {
    await write(NOW, (w) => w.putItem(item({ dueAt: NOW + HOUR })));
    const channel = new BroadcastChannel(CHANNEL);
    const heard: string[][] = [];
    channel.onmessage = ({ data }) => heard.push((data as { changed: string[] }).changed);
    await tick(NOW + HOUR);
    await vi.waitFor(() => expect(heard.flat().sort()).toEqual(['counters', 'items']));
    channel.close();
  });
});

describe('the daily cleaning', () => {
  it('deletes what was kept long enough, and comes back soon where a chunk was not enough', async () => {
    await write(NOW - 100 * DAY, async (w) => {
      for (let n = 0; n < 501; n++) await w.putItem(item({ state: 'done', doneReason: 'done' }));
    });
    await cleanUp(NOW);
    expect((await everything()).items).toEqual([]);
    expect((await alarms()).daily).toBe(NOW + 60_000);
  }, 60_000);
});

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('of %i is "%s"', (count, text) => expect(badgeText(count)).toBe(text));
});

describe('the daily notice', () => {
  const settings = { ...defaultSettings(), notice: { daily: true, at: '09:00' } };
  const shown = (): unknown[] => Object.values(fakeBrowser.notifications.getAllCreateOptions());
  const nine = clockTime(NOW, '09:00', 'Europe/Berlin');

  it('knows clock times in the zone, summer time and midnight included', () => {
    const summer = Date.parse('2026-03-29T10:00:00Z');
    expect(new Date(clockTime(summer, '09:00', 'Europe/Berlin')).toISOString()).toBe('2026-03-29T07:00:00.000Z');
    expect(new Date(clockTime(summer, '09:00', 'Europe/Berlin', -1)).toISOString()).toBe('2026-03-28T08:00:00.000Z');
    expect(new Date(clockTime(summer, '24:00', 'Europe/Berlin')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
  });

  it('comes once a day, also when the browser was closed at its time', async () => {
    await write(NOW, async (w) => {
      await w.putItem(item({ dueAt: NOW - DAY, state: 'overdue' }));
      await w.putItem(item({ state: 'due', warnAt: NOW - HOUR, dueAt: NOW + 9 * DAY }));
    });
    await checkNotice(settings, nine - 1);
    expect(shown()).toEqual([]);
    expect((await alarms()).notice).toBe(nine);
    await checkNotice(settings, nine + 2 * HOUR);
    expect(shown()).toMatchObject([{ title: 'Was heute auf Antwort wartet', message: '1 überfällig, 1 bald fällig' }]);
    expect((await alarms()).notice).toBe(nine + DAY);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await checkNotice(settings, nine + 3 * HOUR);
    expect(create).not.toHaveBeenCalled();
    await checkNotice(settings, nine + DAY);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('says nothing where nothing waits, where it is not wanted, and without permission', async () => {
    await checkNotice(settings, nine);
    await write(NOW, (w) => w.putItem(item({ state: 'overdue', dueAt: NOW - DAY })));
    await checkNotice({ ...settings, notice: { daily: false, at: '09:00' } }, nine + DAY);
    expect((await alarms()).notice).toBeUndefined();
    seen.granted = new Set();
    await checkNotice(settings, nine + 2 * DAY);
    expect(shown()).toEqual([]);
  });

  it('switched on after its time waits for tomorrow', async () => {
    await write(NOW, (w) => w.putItem(item({ state: 'overdue', dueAt: NOW - DAY })));
    await resetNotice(settings, nine + HOUR);
    expect(shown()).toEqual([]);
    expect((await alarms()).notice).toBe(nine + DAY);
  });
});
