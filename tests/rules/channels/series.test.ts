/** Levels as chart and table show them: gaps stay gaps. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Measurement, Metric } from '../../../lib/model/channel.ts';
import { metricsIn, stepsOf } from '../../../lib/rules/channels/series.ts';

const value = (day: string, count: number, metric: Metric = 'followers'): Measurement => ({
  id: `channel c|${metric}|${day}`,
  subject: 'channel c',
  metric,
  day,
  at: 0,
  value: count,
  source: 'page',
  url: null,
});

it('days up to a month, with null where nothing was counted', () => {
  expect(stepsOf([value('2026-09-04', 7), value('2026-09-01', 5), value('2026-09-04', 3, 'fans')])).toEqual([
    { from: '2026-09-01', to: '2026-09-01', values: { followers: 5, fans: null } },
    { from: '2026-09-02', to: '2026-09-02', values: { followers: null, fans: null } },
    { from: '2026-09-03', to: '2026-09-03', values: { followers: null, fans: null } },
    { from: '2026-09-04', to: '2026-09-04', values: { followers: 7, fans: 3 } },
  ]);
  expect(stepsOf([])).toEqual([]);
  expect(metricsIn([value('2026-09-01', 1), value('2026-09-01', 1, 'fans')])).toEqual(['followers', 'fans']);
});

it('weeks from Monday, then months; the last value of each counts', () => {
  const weeks = stepsOf([value('2026-09-01', 5), value('2026-09-06', 6), value('2026-10-12', 9)]);
  expect(weeks.map(({ from, to, values }) => [from, to, values.followers])).toEqual([
    ['2026-08-31', '2026-09-06', 6],
    ['2026-09-07', '2026-09-13', null],
    ['2026-09-14', '2026-09-20', null],
    ['2026-09-21', '2026-09-27', null],
    ['2026-09-28', '2026-10-04', null],
    ['2026-10-05', '2026-10-11', null],
    ['2026-10-12', '2026-10-18', 9],
  ]);
  const months = stepsOf([value('2026-01-31', 5), value('2026-12-01', 9)]);
  expect(months).toHaveLength(12);
  expect(months[1]).toEqual({ from: '2026-02-01', to: '2026-02-28', values: { followers: null } });
});

it('any days: every value lies in one step, steps touch, none is invented', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 40 }), (days) => {
      const all = days.map((one, index) => value(one, index));
      const steps = stepsOf(all);
      for (const [index, step] of steps.entries()) {
        const inside = days.filter((one) => one >= step.from && one <= step.to).sort();
        expect(step.values.followers).toBe(inside.length ? days.indexOf(inside.at(-1) as string) : null);
        const next = steps[index + 1];
        if (next) expect(Date.parse(next.from) - Date.parse(step.to)).toBe(86_400_000);
      }
      expect(steps.filter(({ from, to }) => days.some((one) => one >= from && one <= to)).length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});
