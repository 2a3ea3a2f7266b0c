/** Which figures stand first, and whose goal each carries. Pure. */
import type { Criterion } from '../../model/results.ts';
import { METRIC_FACTS, type MetricId } from '../kpi/metrics.ts';
import type { Period, Results } from '../kpi/results.ts';
import { countedAs } from './counted.ts';
import { goalIn, type Light, lightOf } from './light.ts';

const FIRST: ReadonlySet<string> = new Set<MetricId>([
  'deeds',
  'growth',
  'mentions',
  'shareOfVoice',
  'reports',
  'answered',
  'firstResponseMedian',
  'withinTarget',
  'backlog',
  'netSentiment',
  'contacts',
  'leads',
  'returns',
]);

/** Ids of the figures shown as tiles, along the chain. */
export const TILES: readonly string[] = METRIC_FACTS.flatMap(({ id }) => (FIRST.has(id) ? [id] : []));

/** The goal of a figure, by the criterion that is counted by it; null where nobody set one. */
export function goalOf(
  metric: string,
  criteria: readonly Criterion[],
  { figures, period }: Pick<Results, 'figures'> & { period: Period },
): { goal: number; light: Light } | null {
  const criterion = criteria.find(({ kind, source, goal }) => source === 'counted' && goal !== null && countedAs(kind) === metric);
  const goal = criterion ? goalIn(criterion, period) : null;
  return goal === null ? null : { goal, light: lightOf(figures[metric]?.value ?? null, goal) };
}
