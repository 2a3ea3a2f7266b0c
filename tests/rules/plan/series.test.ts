/** Series: their days, who a change is meant for, and what stays when one goes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PlanEntry } from '../../../lib/model/plan.ts';
import { addDays } from '../../../lib/rules/plan/days.ts';
import { changesFor, daysOf, heirs, MOST, type Repeat, ruleOf, scopeOf, seriesFrom } from '../../../lib/rules/plan/series.ts';
import { entry, NOW } from './support.ts';

const days = (repeat: Repeat, first: string): string[] => daysOf(ruleOf(repeat, first), first);
const made = (repeat: Repeat, change: Partial<PlanEntry> = {}): PlanEntry[] => {
  let count = 1;
  return seriesFrom(entry({ day: '2026-03-02', ...change }), repeat, () => `e${++count}`, NOW);
};

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

it('makes entries of their own: content comes along, what happened to the first does not', () => {
  const signed = { by: 'Anna', at: 1, ok: true, comment: '' };
  const [first, second, third] = made(
    { every: 'week', end: { count: 3 } },
    { time: '10:00', teasers: { c1: 'Text' }, signoffs: { sales: signed, marketing: signed }, state: 'ready', publishedAt: null },
  );
  expect(first).toMatchObject({ id: 'e1', series: 'e1', repeat: 'FREQ=WEEKLY;COUNT=3', state: 'ready', signoffs: { sales: signed } });
  expect(second).toMatchObject({ id: 'e2', series: 'e1', repeat: null, day: '2026-03-09', time: '10:00', teasers: { c1: 'Text' } });
  expect(second).toMatchObject({ state: 'draft', signoffs: { sales: null, marketing: null } });
  expect(third?.day).toBe('2026-03-16');
});

it('this one, this and following, all; published ones stay as they were', () => {
  const all = made({ every: 'week', end: { count: 4 } }).map((one, at) => (at === 3 ? { ...one, state: 'published' as const } : one));
  const [first, second] = all as [PlanEntry, PlanEntry];
  const ids = (scope: PlanEntry[]): string[] => scope.map(({ id }) => id);
  expect(ids(scopeOf(second, 'this', all))).toEqual(['e2']);
  expect(ids(scopeOf(second, 'following', all))).toEqual(['e2', 'e3']);
  expect(ids(scopeOf(second, 'all', all))).toEqual(['e1', 'e2', 'e3']);
  expect(ids(scopeOf(entry({ id: 'other' }), 'all', all))).toEqual(['other']);
  // A new day moves each by as many days.
  expect(changesFor(second, { day: '2026-03-11', topic: 'Neu' }, scopeOf(second, 'following', all), 7)).toEqual([
    { id: 'e2', fields: { day: '2026-03-11', topic: 'Neu', changedAt: 7 } },
    { id: 'e3', fields: { day: '2026-03-18', topic: 'Neu', changedAt: 7 } },
  ]);
  // The rule goes to the next when the first goes.
  expect(heirs([first], all, 7)).toEqual([{ id: 'e2', fields: { repeat: 'FREQ=WEEKLY;COUNT=4', changedAt: 7 } }]);
  expect(heirs([second], all, 7)).toEqual([]);
  expect(heirs(all, all, 7)).toEqual([]);
});
