/** Rules of series: written, read again, and the days they give. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../lib/rules/plan/days.ts';
import { beginOf, daysFrom, daysOf, endedOn, MOST, readRule, type Repeat, ruleOf } from '../../../lib/rules/plan/recur.ts';

const days = (repeat: Repeat, first: string): string[] => daysOf(ruleOf(repeat, first), first);

it.each([
  [{ every: 'week', end: { count: 3 } }, '2026-03-26', ['2026-03-26', '2026-04-02', '2026-04-09']],
  [{ every: 'two-weeks', end: { until: '2026-11-10' } }, '2026-10-12', ['2026-10-12', '2026-10-26', '2026-11-09']],
  [{ every: 'two-weeks', end: { until: '2026-11-09' } }, '2026-10-12', ['2026-10-12', '2026-10-26', '2026-11-09']],
  [{ every: 'month', end: { count: 3 } }, '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
  [{ every: 'month', end: { count: 3 } }, '2028-01-30', ['2028-01-30', '2028-02-29', '2028-03-30']],
  [{ every: 'month', end: { count: 2 } }, '2026-12-15', ['2026-12-15', '2027-01-15']],
] as [Repeat, string, string[]][])('%j from %s', (repeat, first, wanted) => expect(days(repeat, first)).toEqual(wanted));

it('writes the rule as RFC 5545 does', () => {
  expect(ruleOf({ every: 'week', end: { count: 4 } }, '2026-03-02')).toBe('FREQ=WEEKLY;COUNT=4');
  expect(ruleOf({ every: 'two-weeks', end: { until: '2026-05-01' } }, '2026-03-02')).toBe('FREQ=WEEKLY;INTERVAL=2;UNTIL=20260501T000000Z');
});

it('ends somewhere whatever the rule says, and an unreadable rule is one day', () => {
  expect(daysOf('FREQ=DAILY', '2026-03-02')).toHaveLength(MOST);
  expect(daysOf('nonsense', '2026-03-02')).toEqual(['2026-03-02']);
  expect(daysOf('FREQ=WEEKLY', 'nonsense')).toEqual([]);
});

it('every week is every seven days, whatever the first day is', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
      const first = addDays('2000-01-01', start);
      expect(days({ every: 'week', end: { count } }, first)).toEqual(Array.from({ length: count }, (_, n) => addDays(first, n * 7)));
    }),
    { numRuns: 40 },
  ));

it.each([
  // Mondays and Thursdays over the change to summer time (29 March 2026) and back (25 October).
  [{ every: 'week', weekdays: [3, 0], end: { count: 4 } }, '2026-03-23', ['2026-03-23', '2026-03-26', '2026-03-30', '2026-04-02']],
  [{ every: 'two-weeks', weekdays: [1, 6], end: { count: 4 } }, '2026-10-20', ['2026-10-20', '2026-10-25', '2026-11-03', '2026-11-08']],
  // Across the year, ISO weeks 53 and 1.
  [{ every: 'two-weeks', weekdays: [4], end: { count: 2 } }, '2026-12-25', ['2026-12-25', '2027-01-08']],
  // Weekdays mean nothing to a monthly rule.
  [{ every: 'month', weekdays: [0], end: { until: '2027-03-01' } }, '2026-12-31', ['2026-12-31', '2027-01-31', '2027-02-28']],
] as [Repeat, string, string[]][])('on weekdays: %j from %s', (repeat, first, wanted) => expect(days(repeat, first)).toEqual(wanted));

it('begins on the next of its weekdays, and only days of the rule count from there', () => {
  expect(beginOf({ every: 'week', weekdays: [1] }, '2026-03-06')).toBe('2026-03-10');
  expect(beginOf({ every: 'two-weeks', weekdays: [1, 4] }, '2026-03-06')).toBe('2026-03-06');
  expect(beginOf({ every: 'week', weekdays: [] }, '2026-03-06')).toBe('2026-03-06');
  expect(beginOf({ every: 'month', weekdays: [1] }, '2026-03-06')).toBe('2026-03-06');
  expect(daysFrom('FREQ=WEEKLY;BYDAY=TU;COUNT=2', '2026-03-06')).toEqual(['2026-03-10', '2026-03-17']);
  expect(daysFrom('FREQ=WEEKLY;UNTIL=20260301T000000Z', '2026-03-06')).toEqual([]);
  expect(daysFrom('nonsense', '2026-03-06')).toEqual([]);
});

it('reads its own rules again, and no others', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('week' as const, 'two-weeks' as const),
      fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 7 }),
      fc.boolean(),
      (every, weekdays, byDay) => {
        const end = byDay ? { until: '2027-01-31' } : { count: 5 };
        const sorted = [...weekdays].sort();
        expect(readRule(ruleOf({ every, weekdays, end }, '2026-03-02'))).toEqual({
          every,
          weekdays: sorted,
          until: byDay ? end.until : null,
        });
      },
    ),
    { numRuns: 30 },
  ));
it('a monthly rule is read again, one of another kind is none of ours', () => {
  expect(readRule(ruleOf({ every: 'month', end: { count: 2 } }, '2026-01-31'))).toEqual({ every: 'month', weekdays: [], until: null });
  expect(['FREQ=DAILY', 'FREQ=WEEKLY;INTERVAL=3', 'nonsense', ''].map(readRule)).toEqual([null, null, null, null]);
});

it('ends on a day, whatever ended it before', () => {
  expect(endedOn('FREQ=WEEKLY;COUNT=9', '2026-03-16')).toBe('FREQ=WEEKLY;UNTIL=20260316T000000Z');
  expect(daysOf(endedOn('FREQ=WEEKLY;COUNT=9', '2026-03-16'), '2026-03-02')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  expect(endedOn('nonsense', '2026-03-16')).toBe('nonsense');
});

it('every day of a weekly rule is on one of its weekdays', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 7 }),
      (start, weekdays) => {
        const repeat: Repeat = { every: 'two-weeks', weekdays, end: { count: 9 } };
        const begin = beginOf(repeat, addDays('2024-01-01', start));
        const all = daysFrom(ruleOf(repeat, begin), begin);
        expect(all).toHaveLength(9);
        expect(all[0]).toBe(begin);
        expect(all.every((day) => weekdays.includes(weekdayOf(day)))).toBe(true);
      },
    ),
    { numRuns: 40 },
  ));
