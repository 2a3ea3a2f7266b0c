/** Series: their entries, who a change is meant for, and what stays when one goes. */
import { expect, it } from 'vitest';
import type { PlanEntry } from '../../../lib/model/plan.ts';
import type { Repeat } from '../../../lib/rules/plan/recur.ts';
import { changesFor, heirs, scopeOf, seriesFrom } from '../../../lib/rules/plan/series.ts';
import { entry, NOW } from './support.ts';

const made = (repeat: Repeat, change: Partial<PlanEntry> = {}): PlanEntry[] => {
  let count = 1;
  return seriesFrom(entry({ day: '2026-03-02', ...change }), repeat, () => `e${++count}`, NOW);
};

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
