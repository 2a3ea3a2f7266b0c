/**
 * The golden tests of METRICS.md section 3, by their numbers there; inputs and results are the sources' own. They run on the functions that
 * rows, totals, screens and export are made with.
 */
import { describe, expect, it } from 'vitest';
import type { Hours } from '../../../lib/model/settings.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { calendarOf } from '../../../lib/rules/calendar.ts';
import { businessMs, dueAt } from '../../../lib/rules/due.ts';
import { waitsOf } from '../../../lib/rules/kpi/blocks.ts';
import { businessTime, clockStart, timed } from '../../../lib/rules/kpi/clock.ts';
import { dailyEngagement, postInteraction } from '../../../lib/rules/kpi/engagement.ts';
import { FROM_DAYS } from '../../../lib/rules/kpi/figures.ts';
import { growthOf, growthRate, weeklyGrowth } from '../../../lib/rules/kpi/growth.ts';
import { gravity } from '../../../lib/rules/kpi/relation.ts';
import { noSums } from '../../../lib/rules/kpi/sums.ts';
import { medianOf, quantile } from '../../../lib/rules/median.ts';
import { rowOf } from '../../../lib/store/row.ts';
import { item } from '../../store/fresh.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WORK: Hours = { ...defaultSettings().hours, holidays: null };
/** Epoch ms of a Berlin winter time 'YYYY-MM-DD HH:MM'. */
const berlin = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+01:00`);
const at = (text: string): { from: number; to: number } => ({ from: berlin(text), to: berlin(text) });
const hours = (amount: number): { amount: number; unit: 'business-hours' } => ({ amount, unit: 'business-hours' });

/** The row the store keeps of an item that came in and was answered so. */
const row = (first: string, answer: string, change: Parameters<typeof item>[0] = {}) =>
  rowOf(item({ first: at(first), state: 'answered', answeredAt: berlin(answer), answeredBy: 'x|9', ...change }), undefined, {
    now: berlin(answer),
    hours: WORK,
    target: { amount: 2, unit: 'business-days' },
    since: 0,
  });

describe('golden tests', () => {
  it('1: due times (Chatwoot PR #13392)', () => {
    expect(dueAt(berlin('2026-02-06 16:30'), hours(1), WORK)).toBe(berlin('2026-02-09 09:30'));
    expect(dueAt(berlin('2026-02-04 07:00'), hours(2), WORK)).toBe(berlin('2026-02-04 11:00'));
  });

  it('2: opening time of an answer (timetoreply; Orlo)', () => {
    expect(row('2026-02-09 08:30', '2026-02-09 09:15').businessMinutes).toBe(15);
    expect(row('2026-02-09 06:00', '2026-02-09 09:05').businessMinutes).toBe(5);
    // Received and answered in one closed window: nothing by opening time, all of it by Orlo's rule.
    expect(row('2026-02-09 06:00', '2026-02-09 08:45')).toMatchObject({ businessMinutes: 0, minutes: 165, offHours: true });
    expect(businessTime(berlin('2026-02-09 06:00'), berlin('2026-02-09 08:45'), WORK, { sameWindow: true })).toBe(2.75 * HOUR);
    expect(timed(berlin('2026-02-09 06:00'), berlin('2026-02-09 09:05'), WORK, { sameWindow: true })).toEqual({
      wall: 185,
      business: 5,
      off: false,
    });
  });

  it('3: blocks (SendSquared)', () => {
    const messages = (
      [
        ['01:00', 'them'],
        ['01:10', 'them'],
        ['01:15', 'them'],
        ['01:20', 'us'],
        ['01:21', 'them'],
        ['01:22', 'us'],
      ] as const
    ).map(([time, by]) => ({ at: berlin(`2026-02-09 ${time}`), by }));
    expect(waitsOf(messages).map(({ from, answer }) => ((answer ?? 0) - from) / MINUTE)).toEqual([20, 1]);
  });

  it('4: reopened (Chatwoot PR #12058)', () => {
    const log = [
      { at: berlin('2026-02-08 15:00'), to: 'answered', by: 'answer-seen' },
      { at: berlin('2026-02-13 14:00'), to: 'open', by: 'person' },
      { at: berlin('2026-02-13 14:12'), to: 'answered', by: 'answer-seen' },
    ] as const;
    expect(row('2026-02-08 14:00', '2026-02-13 14:10', { log: [...log] })).toMatchObject({
      minutes: 10,
      businessMinutes: 10,
      onTime: true,
    });
    expect(clockStart({ first: at('2026-02-08 14:00'), log: [...log], answeredAt: null })).toBe(berlin('2026-02-13 14:00'));
  });

  it('5: median and p90 (Fanpage Karma)', () => {
    const minutes = [10, 45, 120, 1200, 53];
    expect((quantile(minutes, 0.5).value ?? 0) / 60).toBeCloseTo(0.88, 2);
    expect((quantile(minutes, 0.9).value ?? 0) / 60).toBeCloseTo(12.8, 1);
    const histogram = Object.fromEntries(minutes.map((one) => [one, 1]));
    expect(medianOf(histogram).value).toBe(53);
    const sums = { ...noSums(), answerMinutes: minutes, minutes: { action: minutes } };
    const around = { days: 30, staged: 0 };
    expect(FROM_DAYS.firstResponseMedian?.(sums, around)).toEqual({ value: 53, n: 5, hidden: null });
    // Five are too few for nine of ten to say anything.
    expect(FROM_DAYS.firstResponseP90?.(sums, around)).toEqual({ value: null, n: 5, hidden: 'few' });
    expect((FROM_DAYS.actionMean?.(sums, around).value ?? 0) / 60).toBeCloseTo(4.76, 2);
  });

  it('6: growth (Fanpage Karma; prioreden.de)', () => {
    expect(weeklyGrowth(500, 2000, 2)).toBe(1);
    expect(growthRate(4000, 4100)).toBeCloseTo(0.025, 12);
    const span = { start: { day: '2026-02-02', value: 500 }, end: { day: '2026-02-16', value: 2000 } };
    expect(growthOf([span])).toEqual({ absolute: 1500, relative: 3, weekly: 1, n: 1 });
  });

  it('7: engagement a day (Fanpage Karma; exact, the source rounds the days first)', () => {
    const day = (interactions: number, followers: number): { interactions: number; followers: number; posts: number } => ({
      interactions,
      followers,
      posts: interactions ? 1 : 0,
    });
    const week = [day(20, 3500), day(0, 3600), day(37, 3700), day(100, 3750), day(0, 3760), day(0, 3770), day(2, 3783)];
    expect(dailyEngagement(week)).toBeCloseTo(0.00613, 5);
  });

  it('8: post interaction (Fanpage Karma)', () => {
    expect(postInteraction([{ interactions: 30, posts: 10, followers: 200 }])).toBeCloseTo(0.015, 12);
    // Days without posts are ignored.
    expect(
      postInteraction([
        { interactions: 30, posts: 10, followers: 200 },
        { interactions: 0, posts: 0, followers: 200 },
      ]),
    ).toBeCloseTo(0.015, 12);
  });

  it('9: gravity (Orbit)', () => {
    const members = [
      [2, 5],
      [6, 3],
      [7, 3],
      [4, 5],
      [2, 1],
    ] as const;
    expect(gravity(members.map(([love, reach]) => ({ love, reach })))).toBe(71);
  });

  describe('10: the calendar (own)', () => {
    const nights: Hours = {
      zone: 'Europe/Berlin',
      days: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]),
      holidays: null,
    };
    it('summer time begins and ends', () => {
      const day = (text: string): number => businessMs(Date.parse(text), Date.parse(text) + 25 * HOUR, nights) / HOUR;
      // Midnight to midnight in Berlin.
      expect(businessMs(Date.parse('2026-03-28T23:00Z'), Date.parse('2026-03-29T22:00Z'), nights) / HOUR).toBe(23);
      expect(day('2026-10-24T22:00Z')).toBe(25);
      const calendar = calendarOf(nights);
      expect(calendar.day(calendar.at(Date.parse('2026-03-29T12:00Z'))).total / HOUR).toBe(23);
      expect(calendar.day(calendar.at(Date.parse('2026-10-25T12:00Z'))).total / HOUR).toBe(25);
      // Two hours from 1:30 in the night of spring are 4:30 by the clock on the wall.
      expect(dueAt(Date.parse('2026-03-29T00:30Z'), hours(2), nights)).toBe(Date.parse('2026-03-29T02:30Z'));
    });

    it('Fronleichnam is closed in Nordrhein-Westfalen and open in Berlin', () => {
      const noon = Date.parse('2026-06-04T10:00Z');
      const open = (holidays: 'NW' | 'BE'): number => businessMs(noon - 12 * HOUR, noon + 12 * HOUR, { ...WORK, holidays }) / HOUR;
      expect([open('NW'), open('BE')]).toEqual([0, 8]);
    });

    it('a split shift starts the clock after the break', () => {
      const shift: Hours = {
        ...WORK,
        days: WORK.days.map((day) =>
          day.length
            ? [
                { from: '08:00', to: '12:00' },
                { from: '13:30', to: '18:00' },
              ]
            : [],
        ),
      };
      expect(businessTime(berlin('2026-02-09 12:30'), berlin('2026-02-09 13:45'), shift)).toBe(15 * MINUTE);
      expect(dueAt(berlin('2026-02-09 12:30'), hours(1), shift)).toBe(berlin('2026-02-09 14:30'));
    });
  });
});
