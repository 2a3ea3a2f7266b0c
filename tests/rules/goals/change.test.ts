/** Changes, what a filter can tell apart, and the goals tiles carry. */
import { describe, expect, it } from 'vitest';
import { isFiltered, toldApart } from '../../../lib/rules/goals/apart.ts';
import { changeOf } from '../../../lib/rules/goals/change.ts';
import { offered } from '../../../lib/rules/goals/criteria.ts';
import { goalOf, TILES } from '../../../lib/rules/goals/tiles.ts';
import { METRIC_FACTS, type MetricId } from '../../../lib/rules/kpi/metrics.ts';
import { NO_RESULTS_FILTER } from '../../../lib/rules/kpi/results.ts';
import { isTold, select } from '../../../lib/rules/kpi/select.ts';
import { MARCH, results } from './results.ts';

const change = (id: MetricId, now: number | null, before: number | null) =>
  changeOf(results({ [id]: [now, 9] }).figures[id], results({ [id]: [before, 9] }).figures[id]);

describe('a change', () => {
  it('is told in the figure’s unit and relatively, with whether that is good', () => {
    expect(change('contacts', 12, 8)).toEqual({ diff: 4, relative: 0.5, verdict: 'better' });
    expect(change('firstResponseMedian', 90, 60)).toEqual({ diff: 30, relative: 0.5, verdict: 'worse' });
    expect(change('firstResponseMedian', 30, 60)).toMatchObject({ verdict: 'better' });
    expect(change('deeds', 5, 4)).toMatchObject({ verdict: 'neutral' });
    expect(change('contacts', 4, 4)).toMatchObject({ verdict: 'same', relative: 0 });
  });

  it('has no percentage of a percentage, of a score, or of nothing', () => {
    expect(change('withinTarget', 60, 50)).toEqual({ diff: 10, relative: null, verdict: 'better' });
    expect(change('netSentiment', -10, 10)).toMatchObject({ relative: null, verdict: 'worse' });
    expect(change('contacts', 3, 0)).toEqual({ diff: 3, relative: null, verdict: 'better' });
    expect(change('growth', 5, -10)).toMatchObject({ relative: 1.5, verdict: 'better' });
  });

  it('is not known where one side is not, and of what is so now', () => {
    expect([change('contacts', null, 1), change('contacts', 1, null), change('backlog', 3, 9)]).toEqual([null, null, null]);
    expect(changeOf(undefined, undefined)).toBeNull();
  });
});

describe('a filter', () => {
  it('says of each figure what the store says of it', () => {
    const filters = [
      NO_RESULTS_FILTER,
      { ...NO_RESULTS_FILTER, networks: ['x'] },
      { ...NO_RESULTS_FILTER, channels: ['x|a'] },
      { ...NO_RESULTS_FILTER, departments: ['sales' as const] },
      { ...NO_RESULTS_FILTER, campaigns: ['c'] },
      { ...NO_RESULTS_FILTER, campaigns: ['c'], networks: ['x'] },
    ];
    expect(filters.map(isFiltered)).toEqual([false, true, true, true, true, true]);
    for (const filter of filters)
      for (const facts of METRIC_FACTS) expect(toldApart(facts.id, filter)).toBe(isTold(facts, select(filter, [], { own: [] })));
  });
});

describe('a tile', () => {
  it('stands for a figure there is, in the order of the chain', () => {
    const order = METRIC_FACTS.map(({ id }) => id);
    expect(TILES.length).toBeGreaterThan(10);
    expect([...TILES].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(TILES);
  });

  it('carries the goal of the criterion counted by it, for the period', () => {
    const criteria = [
      { ...offered('leads', 'hand', 1), goal: 99, source: 'hand' as const },
      { ...offered('leads', 'none', 1), goal: null },
      { ...offered('leads', 'l', 1), goal: 3 },
    ];
    const now = results({ leads: [3, 3] });
    expect(goalOf('leads', criteria, { ...now, period: MARCH })).toEqual({ goal: 3, light: 'reached' });
    expect(goalOf('contacts', criteria, now)).toBeNull();
    expect(goalOf('leads', criteria, results())).toEqual({ goal: 3, light: 'unknown' });
  });
});
