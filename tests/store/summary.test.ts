/** The popup's figures: right as of now though nobody ticked, and from a handful of rows. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../lib/model/settings.ts';
import { findingsOf } from '../../lib/rules/health.ts';
import { noteHealth, readHealth } from '../../lib/store/health.ts';
import { database } from '../../lib/store/open.ts';
import { readSummary } from '../../lib/store/summary.ts';
import { write } from '../../lib/store/write.ts';
import { DAY, freshStore, HOUR, interaction, item, NOW } from './fresh.ts';

beforeEach(freshStore);
afterEach(() => vi.restoreAllMocks());

/** A page with three whole entries. */
const THREE = { pages: 1, entries: 3, noAuthor: 0, noTime: 0, noText: 0, gaps: 0 };

describe('readSummary', () => {
  it('of an empty store is all zero', async () => {
    expect(await readSummary(NOW)).toMatchObject({
      day: '2026-03-02',
      overdue: 0,
      due: 0,
      open: 0,
      unknown: 0,
      snoozed: 0,
      answeredToday: 0,
      median: { minutes: null, n: 0 },
      today: {},
      week: {},
      newest: [],
      health: [],
    });
  });

  it('counts an item where the clock has brought it, without anybody moving it', async () => {
    await write(NOW, async (w) => {
      await w.putItem(item({ id: 'a', warnAt: NOW + HOUR, dueAt: NOW + 3 * HOUR }));
      await w.putItem(item({ id: 'b', warnAt: NOW + 2 * HOUR, dueAt: NOW + 9 * HOUR }));
      await w.putItem(item({ id: 'c', state: 'due', warnAt: NOW - HOUR, dueAt: NOW + HOUR }));
      await w.putItem(item({ id: 'd', state: 'overdue', dueAt: NOW - HOUR }));
      await w.putItem(item({ id: 'e', state: 'snoozed', snoozedUntil: NOW + 2 * HOUR, warnAt: NOW, dueAt: NOW + HOUR }));
      await w.putItem(item({ id: 'f', state: 'unknown' }));
    });
    const at = async (hours: number): Promise<number[]> => {
      const { open, due, overdue, snoozed } = await readSummary(NOW + hours * HOUR);
      return [open, due, overdue, snoozed];
    };
    expect(await at(0)).toEqual([2, 1, 1, 1]);
    expect(await at(1)).toEqual([1, 1, 2, 1]);
    expect(await at(2)).toEqual([0, 2, 3, 0]);
    expect(await at(3)).toEqual([0, 1, 4, 0]);
    expect(await at(9)).toEqual([0, 0, 5, 0]);
    expect((await readSummary(NOW + 9 * HOUR)).unknown).toBe(1);
  });

  it('gives the five that fell due last, unmoved ones among them', async () => {
    await write(NOW, async (w) => {
      for (let n = 1; n <= 8; n++) await w.putItem(item({ id: `o${n}`, state: 'overdue', dueAt: NOW - n * HOUR }));
      await w.putItem(item({ id: 'new', state: 'due', warnAt: NOW - HOUR, dueAt: NOW + HOUR }));
      await w.putItem(item({ id: 'woken', state: 'snoozed', snoozedUntil: NOW + HOUR, dueAt: NOW - HOUR / 2 }));
    });
    expect((await readSummary(NOW)).newest.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3', 'o4', 'o5']);
    expect((await readSummary(NOW + 2 * HOUR)).newest.map(({ id }) => id)).toEqual(['new', 'woken', 'o1', 'o2', 'o3']);
  });

  it('sums today and the week from Monday, answers of today, and the median of 30 days with n', async () => {
    const thursday = NOW + 3 * DAY;
    await write(thursday, async (w) => {
      await w.putInteraction(interaction({ id: '1', kind: 'comment', day: '2026-03-05' }));
      await w.putInteraction(interaction({ id: '2', kind: 'reaction', day: '2026-03-02' }));
      await w.putInteraction(interaction({ id: '3', kind: 'reaction', day: '2026-03-01' }));
      const answered = (id: string, minutes: number, days: number): Promise<unknown> => {
        const at = thursday - days * DAY;
        const first = { from: at - minutes * 60_000, to: at - minutes * 60_000 };
        return w.putItem(item({ id, first, last: first, state: 'answered', answeredAt: at, answeredBy: 'x|9' }));
      };
      await answered('a', 10, 0);
      await answered('b', 45, 0);
      await answered('c', 120, 29);
      await answered('d', 9999, 30);
    });
    expect(await readSummary(thursday)).toMatchObject({
      today: { comment: 1 },
      week: { comment: 1, reaction: 1 },
      answeredToday: 2,
      median: { minutes: 45, n: 3 },
    });
  });

  it('tells today’s reading and the last one, for networks that are on', async () => {
    await write(NOW, (w) => w.putSettings({ ...defaultSettings(), levels: { x: 'overlay', linkedin: 'capture', instagram: 'off' } }));
    const note = (network: string, now: number, gap: boolean): Promise<unknown> =>
      write(now, (w) =>
        noteHealth(w, {
          network,
          layout: 'web',
          kindOfPage: 'post',
          tally: { ...THREE, gaps: gap ? 1 : 0 },
          gaps: gap ? [{ kind: 'no-entries', detail: 'post' }] : [],
        }),
      );
    await note('x', NOW - DAY, false);
    await note('x', NOW, true);
    await note('x', NOW + HOUR, false);
    await note('linkedin', NOW - 2 * DAY, false);
    await note('instagram', NOW, false);
    await note('phpbb', NOW, false);
    const { health, gapDays } = await readSummary(NOW + HOUR);
    expect(gapDays).toEqual({ median: 1, week: 1 });
    expect(health).toMatchObject([
      { network: 'x', today: { pages: 2, entries: 6, gaps: 1, lastGap: { kind: 'no-entries', at: NOW } }, last: { day: '2026-03-02' } },
      { network: 'linkedin', today: null, last: { day: '2026-02-28' } },
      // A site's software: on because it was read.
      { network: 'phpbb', today: { pages: 1 } },
    ]);
  });

  it('counts the days with gaps that a figure is made of', async () => {
    const gap = (now: number): Promise<unknown> =>
      write(now, (w) =>
        noteHealth(w, {
          network: 'x',
          layout: 'web',
          kindOfPage: 'post',
          tally: { ...THREE, gaps: 1 },
          gaps: [{ kind: 'no-entries', detail: 'post' }],
        }),
      );
    // NOW is a Monday: yesterday is not of this week, 30 days ago is not of the median's.
    for (const day of [30, 29, 1, 1, 0]) await gap(NOW - day * DAY);
    expect((await readSummary(NOW)).gapDays).toEqual({ median: 3, week: 1 });
  });

  it('compares a day with the days before', async () => {
    const read = (now: number, noTime: number): Promise<unknown> =>
      write(now, (w) =>
        noteHealth(w, { network: 'x', layout: 'web', kindOfPage: 'post', tally: { ...THREE, pages: 8, entries: 40, noTime }, gaps: [] }),
      );
    await read(NOW - 2 * DAY, 1);
    await read(NOW, 40);
    await read(NOW + HOUR, 40);
    const [row] = await readHealth('2026-03-01');
    expect(row).toMatchObject({
      readers: { web: { pages: 16, entries: 80, noTime: 80 } },
      usual: { web: { pages: 8, entries: 40, noTime: 1 } },
    });
    expect(row && findingsOf(row)).toEqual([{ kind: 'field', reader: 'web', field: 'time', entries: 80 }]);
  });

  it('reads about 40 rows however much there is', async () => {
    await write(NOW, (w) => w.putSettings({ ...defaultSettings(), levels: { x: 'overlay', linkedin: 'read' } }));
    for (let day = 0; day < 60; day++) {
      await write(NOW - day * DAY, async (w) => {
        for (let n = 0; n < 20; n++) {
          await w.putItem(
            item({ id: `${day}-${n}`, state: n % 3 ? 'overdue' : 'answered', answeredAt: n % 3 ? null : w.now, dueAt: w.now - n * HOUR }),
          );
          await w.putInteraction(interaction({ id: `${day}-${n}`, at: w.now, day: new Date(w.now).toISOString().slice(0, 10) }));
        }
        await noteHealth(w, { network: 'x', layout: 'web', kindOfPage: 'post', tally: THREE, gaps: [] });
      });
    }
    await database();
    // Every value that leaves the database is cloned once.
    const clone = vi.spyOn(globalThis, 'structuredClone');
    const summary = await readSummary(NOW);
    expect(summary).toMatchObject({ overdue: 60 * 13, newest: { length: 5 } });
    expect(clone.mock.calls.length).toBeGreaterThan(30);
    expect(clone.mock.calls.length).toBeLessThanOrEqual(90);
  }, 60_000);
});
