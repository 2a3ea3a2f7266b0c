/** Invented results for tests of rules and tables. */
import { METRIC_FACTS, type MetricId } from '../../../lib/rules/kpi/metrics.ts';
import { type Figure, NO_RESULTS_FILTER, type Period, type Results } from '../../../lib/rules/kpi/results.ts';

export const MARCH: Period = { from: '2026-03-01', to: '2026-03-31' };

/** All figures without a value, but those told: [value, n, why hidden]. */
export function results(
  told: Partial<Record<MetricId, [value: number | null, n: number, hidden?: 'few']>> = {},
  change: Partial<Results> = {},
): Results {
  const figures = METRIC_FACTS.map(({ id, unit }): [string, Figure] => {
    const [value, n, hidden = null] = told[id as MetricId] ?? [null, 0];
    return [id, { id, unit, value, n, hidden }];
  });
  return {
    period: MARCH,
    filter: NO_RESULTS_FILTER,
    coverage: { days: 31, withGaps: 0, unread: 0 },
    figures: Object.fromEntries(figures),
    series: {},
    ...change,
  };
}
