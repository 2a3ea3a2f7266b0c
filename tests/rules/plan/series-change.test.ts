/** Changing a series afterwards: what is made, moved, taken away, kept; and what is never touched. */
import { describe, expect, it } from 'vitest';
import type { PlanEntry } from '../../../lib/model/plan.ts';
import type { Repeat } from '../../../lib/rules/plan/recur.ts';
import { daysAdded, endedHere, ruleChanged, type SeriesChange } from '../../../lib/rules/plan/series-change.ts';
import { seriesFrom } from '../../../lib/rules/plan/series.ts';
import { entry, NOW } from './support.ts';

const counting = (start: number) => {
  let count = start;
  return () => `e${++count}`;
};
const LATER = NOW + 5000;
const making = () => ({ ids: counting(100), now: LATER });
const weekly = (count: number, weekdays?: number[]): Repeat => ({ every: 'week', end: { count }, ...(weekdays && { weekdays }) });
/** A series of Mondays from 2 March 2026, entries e1, e2, …; `change`: what is otherwise different, by id. */
const series = (
  count: number,
  change: Record<string, Partial<PlanEntry>> = {},
  repeat: Repeat = weekly(count),
  first = '2026-03-02',
): PlanEntry[] =>
  seriesFrom(entry({ day: first, state: 'draft', teasers: { c1: 'Text' } }), repeat, counting(1), NOW).map((one) => ({
    ...one,
    ...change[one.id],
  }));
const one = (all: readonly PlanEntry[], id: string): PlanEntry => all.find((any) => any.id === id) as PlanEntry;
const told = (change: SeriesChange | null) =>
  change && {
    made: change.made.map(({ day }) => day),
    moved: change.moved.map(({ entry: { id }, to, byHand }) => `${id} ${to}${byHand ? ' by hand' : ''}`),
    removed: change.removed.map(({ id }) => id),
    freed: change.freed.map(({ id }) => id),
    fixed: change.fixed.map(({ id }) => id),
  };
/** The plan as it would be kept. */
const after = (all: readonly PlanEntry[], change: SeriesChange | null): PlanEntry[] => {
  const gone = new Set(change?.removed.map(({ id }) => id));
  return [...all, ...(change?.made ?? [])]
    .filter(({ id }) => !gone.has(id))
    .map((any) => ({ ...any, ...change?.changes.find(({ id }) => id === any.id)?.fields }));
};
const nothing = { made: [], moved: [], removed: [], freed: [], fixed: [] };
const signed = { by: 'Anna', at: 1, ok: true, comment: '' };

describe('another rule from here on', () => {
  it('another weekday moves this one and the later ones; those before stay, as a series of their own that ends', () => {
    const all = series(4);
    const change = ruleChanged(one(all, 'e2'), weekly(3, [2]), '2026-03-09', all, making());
    expect(told(change)).toEqual({ ...nothing, moved: ['e2 2026-03-11', 'e3 2026-03-18', 'e4 2026-03-25'] });
    expect(after(all, change).map(({ id, day, series: name, repeat }) => [id, day, name, repeat])).toEqual([
      ['e1', '2026-03-02', 'e1', 'FREQ=WEEKLY;UNTIL=20260302T000000Z'],
      ['e2', '2026-03-11', 'e2', 'FREQ=WEEKLY;BYDAY=WE;COUNT=3'],
      ['e3', '2026-03-18', 'e2', null],
      ['e4', '2026-03-25', 'e2', null],
    ]);
  });

  it('from the first one on it stays one series', () => {
    const all = series(3);
    const change = ruleChanged(one(all, 'e1'), weekly(4), '2026-03-02', all, making());
    expect(told(change)).toEqual({ ...nothing, made: ['2026-03-23'] });
    expect(change?.made[0]).toMatchObject({ series: 'e1', repeat: null, teasers: { c1: 'Text' }, state: 'draft', createdAt: LATER });
    expect(change?.changes).toEqual([{ id: 'e1', fields: { repeat: 'FREQ=WEEKLY;COUNT=4', changedAt: LATER } }]);
  });

  it('every two weeks takes every other one away and makes further ones', () => {
    const all = series(4);
    const change = ruleChanged(one(all, 'e1'), { every: 'two-weeks', end: { count: 3 } }, '2026-03-02', all, making());
    expect(told(change)).toEqual({ ...nothing, made: ['2026-03-30'], removed: ['e2', 'e4'] });
  });

  it('a second weekday leaves those that are there', () => {
    const all = series(3);
    const change = ruleChanged(one(all, 'e1'), weekly(5, [0, 3]), '2026-03-02', all, making());
    expect(told(change)).toEqual({ ...nothing, made: ['2026-03-05', '2026-03-12'] });
  });

  it('an earlier end takes the later ones away, a later one across the year makes more', () => {
    const all = series(4, {}, weekly(4), '2026-12-14');
    const at = (until: string) => told(ruleChanged(one(all, 'e2'), { every: 'week', end: { until } }, '2026-12-21', all, making()));
    expect(at('2026-12-28')).toEqual({ ...nothing, removed: ['e4'] });
    expect(at('2027-01-18')).toEqual({ ...nothing, made: ['2027-01-11', '2027-01-18'] });
    expect(at('2026-12-20')).toBeNull();
  });

  it('month ends: on the last days, February and leap years counted', () => {
    const all = series(3, {}, { every: 'month', end: { count: 3 } }, '2027-12-15');
    const change = ruleChanged(one(all, 'e1'), { every: 'month', end: { count: 3 } }, '2027-12-31', all, making());
    expect(told(change)).toEqual({ ...nothing, moved: ['e1 2027-12-31', 'e2 2028-01-31', 'e3 2028-02-29'] });
    const back = ruleChanged(one(all, 'e2'), { every: 'month', end: { count: 3 } }, '2028-01-30', all, making());
    expect(told(back)).toEqual({ ...nothing, moved: ['e2 2028-01-30', 'e3 2028-02-29'], made: ['2028-03-30'] });
  });

  it('over the change to summer time and back a day stays that day', () => {
    const all = series(3, {}, weekly(3), '2026-03-23');
    const change = ruleChanged(one(all, 'e1'), weekly(3, [6]), '2026-03-23', all, making());
    expect(told(change)).toEqual({ ...nothing, moved: ['e1 2026-03-29', 'e2 2026-04-05', 'e3 2026-04-12'] });
    const autumn = series(3, {}, weekly(3), '2026-10-19');
    expect(told(ruleChanged(one(autumn, 'e1'), weekly(3, [6]), '2026-10-19', autumn, making()))?.moved).toEqual([
      'e1 2026-10-25',
      'e2 2026-11-01',
      'e3 2026-11-08',
    ]);
  });

  it('published and evaluated ones are never touched, and nothing is made on their days', () => {
    const all = series(4, { e2: { state: 'published', publishedAt: 1 }, e4: { state: 'evaluated', publishedAt: 1 } });
    const change = ruleChanged(one(all, 'e1'), weekly(4, [0, 1]), '2026-03-02', all, making());
    // 2, 3, 9 (published), 10, 16 March: the number asked for does not count what is out.
    expect(told(change)).toEqual({ ...nothing, made: ['2026-03-03', '2026-03-10'], fixed: ['e2', 'e4'] });
    expect(change?.changes).toContainEqual({ id: 'e1', fields: { repeat: 'FREQ=WEEKLY;BYDAY=MO,TU;COUNT=5', changedAt: LATER } });
    const kept = after(all, change);
    expect(one(kept, 'e2')).toEqual(one(all, 'e2'));
    expect(one(kept, 'e4')).toEqual(one(all, 'e4'));
    expect(ruleChanged(one(all, 'e2'), weekly(4), '2026-03-09', all, making())).toBeNull();
  });

  it('the rule of a published first entry stays as it is', () => {
    const all = series(3, { e1: { state: 'published', publishedAt: 1 } });
    const change = ruleChanged(one(all, 'e2'), weekly(2, [1]), '2026-03-09', all, making());
    expect(change?.changes.map(({ id }) => id)).toEqual(['e2', 'e3']);
  });

  it('what was edited by hand moves with its day, signed or written; too far away it stays, as an entry of its own', () => {
    const edited = { e2: { topic: 'Anders', changedAt: NOW + 1 }, e3: { signoffs: { sales: signed, marketing: null } } };
    const all = series(4, edited);
    expect(told(ruleChanged(one(all, 'e1'), weekly(4, [1]), '2026-03-02', all, making()))?.moved).toEqual([
      'e1 2026-03-03',
      'e2 2026-03-10 by hand',
      'e3 2026-03-17 by hand',
      'e4 2026-03-24',
    ]);
    const monthly = ruleChanged(one(all, 'e1'), { every: 'two-weeks', end: { count: 1 } }, '2026-03-02', all, making());
    expect(told(monthly)).toEqual({ ...nothing, removed: ['e4'], freed: ['e2', 'e3'] });
    const kept = after(all, monthly);
    expect(one(kept, 'e2')).toMatchObject({ day: '2026-03-09', topic: 'Anders', series: null, repeat: null });
    expect(one(kept, 'e3')).toMatchObject({ signoffs: { sales: signed }, series: null });
  });

  it('what was changed for several at once is not by hand', () => {
    const together = { topic: 'Neu', changedAt: NOW + 1 };
    const all = series(4, { e2: together, e3: together, e4: together });
    expect(told(ruleChanged(one(all, 'e1'), weekly(1), '2026-03-02', all, making()))?.removed).toEqual(['e2', 'e3', 'e4']);
  });

  it('a first entry that was moved behind others begins a series of another name', () => {
    const all = series(3, { e1: { day: '2026-03-12', changedAt: NOW + 1 } });
    const kept = after(all, ruleChanged(one(all, 'e1'), weekly(2, [3]), '2026-03-12', all, making()));
    const [first, second, third] = [one(kept, 'e1'), one(kept, 'e2'), one(kept, 'e3')];
    expect(first).toMatchObject({ repeat: 'FREQ=WEEKLY;BYDAY=TH;COUNT=2', day: '2026-03-12' });
    expect(third).toMatchObject({ series: first.series, repeat: null, day: '2026-03-19' });
    expect(second).toMatchObject({ series: 'e1', repeat: 'FREQ=WEEKLY;UNTIL=20260309T000000Z' });
    expect(first.series).not.toBe('e1');
  });
});

describe('the series ends here', () => {
  it('later ones go, edited ones stay alone, published ones stay as they are', () => {
    const all = series(6, { e4: { notes: 'Von Hand', changedAt: NOW + 1 }, e5: { state: 'published', publishedAt: 1 } });
    const change = endedHere(one(all, 'e2'), all, { now: LATER });
    expect(told(change)).toEqual({ ...nothing, removed: ['e3', 'e6'], freed: ['e4'], fixed: ['e5'] });
    const kept = after(all, change);
    expect(one(kept, 'e1').repeat).toBe('FREQ=WEEKLY;UNTIL=20260309T000000Z');
    expect(one(kept, 'e2')).toEqual(one(all, 'e2'));
    expect(one(kept, 'e4')).toMatchObject({ series: null, day: '2026-03-23' });
    expect(one(kept, 'e5')).toEqual(one(all, 'e5'));
  });
  it('the first one alone is no series any more', () => {
    const all = series(3);
    expect(after(all, endedHere(one(all, 'e1'), all, { now: LATER }))).toMatchObject([{ id: 'e1', series: null, repeat: null }]);
  });
});

describe('further days', () => {
  it('are entries like this one; a day there is makes none', () => {
    const all = series(2);
    const change = daysAdded(one(all, 'e2'), ['2026-04-01', '2026-03-02', '2026-03-12', '2026-04-01'], all, making());
    expect(told(change)).toEqual({ ...nothing, made: ['2026-03-12', '2026-04-01'] });
    expect(change?.made[0]).toMatchObject({ id: 'e101', series: 'e1', repeat: null, topic: 'Neue Heckenschere' });
    expect(daysAdded(one(all, 'e2'), ['2026-03-02'], all, making())).toBeNull();
  });
});

it('an entry without a day, or without a series, has nothing to be changed', () => {
  const idea = entry({ day: null, series: 'e1' });
  const single = entry({ day: '2026-03-02' });
  for (const from of [idea, single]) {
    expect(ruleChanged(from, weekly(2), '2026-03-02', [from], making())).toBeNull();
    expect(endedHere(from, [from], { now: LATER })).toBeNull();
  }
  expect(daysAdded(single, ['2026-03-09'], [single], making())).toBeNull();
});
