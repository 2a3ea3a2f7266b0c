/** Criteria: their default set, what measurements come to, goals of a period and their light. */
import { describe, expect, it } from 'vitest';
import { type Measurement, measurementId } from '../../../lib/model/channel.ts';
import { CRITERION_KINDS, Criterion } from '../../../lib/model/results.ts';
import { countedAs } from '../../../lib/rules/goals/counted.ts';
import { metricFacts } from '../../../lib/rules/kpi/metrics.ts';
import { KINDS, measured, OFFERED, offered, subjectOf } from '../../../lib/rules/goals/criteria.ts';
import { goalIn, lightOf } from '../../../lib/rules/goals/light.ts';

const period = { from: '2026-03-01', to: '2026-03-31' };
const make = (change: Partial<Criterion>): Criterion => ({ ...offered(change.kind ?? 'visits', 'a', 1), ...change });
const values = (criterion: Criterion, days: Record<string, number>): Measurement[] =>
  Object.entries(days).map(([day, value]) => {
    const [subject, { metric }] = [subjectOf(criterion), KINDS[criterion.kind]];
    return { id: measurementId(subject, metric, day), subject, metric, day, at: 1, value, source: 'hand', url: null };
  });

describe('the set offered', () => {
  it('has every kind the issue names, each valid, without goals', () => {
    expect(OFFERED).toHaveLength(CRITERION_KINDS.length - 1);
    for (const kind of CRITERION_KINDS) expect(Criterion.parse(offered(kind, kind, 1))).toMatchObject({ kind, goal: null });
  });
});

describe('what is counted by itself', () => {
  it('names a figure there is, and is offered as counted', () => {
    for (const kind of CRITERION_KINDS) {
      const metric = countedAs(kind);
      expect(KINDS[kind].source).toBe(metric ? 'counted' : 'hand');
      if (metric) expect(metricFacts(metric)).toBeDefined();
    }
  });
});

describe('measurements', () => {
  it('add up what is counted by day, and only days of the period', () => {
    const visits = make({ kind: 'visits' });
    const days = { '2026-02-28': 100, '2026-03-01': 5, '2026-03-31': 7, '2026-04-01': 100 };
    expect(measured(visits, values(visits, days), period)).toEqual({ value: 12, n: 2 });
    expect(measured(visits, values(make({ kind: 'visits', id: 'other' }), days), period)).toEqual({ value: null, n: 0 });
  });

  it('take the newest level, also where it was written down out of order', () => {
    const members = make({ kind: 'members' });
    expect(measured(members, values(members, { '2026-03-20': 40, '2026-03-02': 30 }), period)).toEqual({ value: 40, n: 2 });
  });

  it('tell growth from the level before the period, else from its first; one level tells none', () => {
    const growth = make({ kind: 'growth' });
    expect(measured(growth, values(growth, { '2026-01-01': 100, '2026-02-10': 110, '2026-03-20': 150 }), period)).toEqual({
      value: 40,
      n: 1,
    });
    expect(measured(growth, values(growth, { '2026-03-02': 120, '2026-03-20': 115 }), period)).toEqual({ value: -5, n: 2 });
    expect(measured(growth, values(growth, { '2026-03-20': 150 }), period)).toEqual({ value: null, n: 1 });
  });

  it('of an own criterion are a share where its unit is per cent, else a sum', () => {
    const days = { '2026-03-02': 20, '2026-03-03': 30 };
    for (const [unit, value] of [
      ['%', 30],
      ['Anrufe', 50],
    ] as const) {
      const own = make({ kind: 'other', unit });
      expect(measured(own, values(own, days), period).value).toBe(value);
    }
  });
});

describe('a goal', () => {
  it('is spread over the months or days of the period; levels and shares are not', () => {
    expect(goalIn(make({ kind: 'visits', goal: 10, per: 'month' }), { from: '2026-07-01', to: '2026-09-30' })).toBe(30);
    expect(goalIn(make({ kind: 'visits', goal: 30, per: 'quarter' }), period)).toBe(10);
    expect(goalIn(make({ kind: 'visits', goal: 10, per: 'month' }), { from: '2026-02-01', to: '2026-03-02' })).toBe(10);
    expect(goalIn(make({ kind: 'visits', goal: 100, per: 'month' }), { from: '2025-01-01', to: '2025-12-31' })).toBe(1200);
    expect(goalIn(make({ kind: 'visits', goal: 14, per: 'week' }), { from: '2026-03-01', to: '2026-03-01' })).toBe(2);
    expect(goalIn(make({ kind: 'within-target', goal: 90, unit: '%' }), period)).toBe(90);
    expect(goalIn(make({ kind: 'members', goal: 500 }), period)).toBe(500);
    expect(goalIn(make({ kind: 'visits', goal: null }), period)).toBeNull();
  });

  it('has a light: from the goal on reached, from four fifths near', () => {
    expect([10, 9.99, 8, 7.99, 0, -3].map((value) => lightOf(value, 10))).toEqual([
      'reached',
      'near',
      'near',
      'missed',
      'missed',
      'missed',
    ]);
    expect([lightOf(null, 10), lightOf(5, null), lightOf(null, null), lightOf(0, 0)]).toEqual(['unknown', 'none', 'none', 'reached']);
  });
});
