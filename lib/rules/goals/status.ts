/** Where a criterion stands in a period: its value, its goal, its light. Pure. */
import type { Measurement } from '../../model/channel.ts';
import type { Criterion } from '../../model/results.ts';
import type { Period, Results } from '../kpi/results.ts';
import { countedAs } from './counted.ts';
import { type Measured, measured } from './criteria.ts';
import { goalIn, type Light, lightOf } from './light.ts';

export interface Status extends Measured {
  /** Of this period; null for none. */
  goal: number | null;
  light: Light;
}

/** `results`: of that period, over everything; null where they are not read yet. */
export function statusOf(criterion: Criterion, measurements: readonly Measurement[], results: Results | null, period: Period): Status {
  const goal = goalIn(criterion, period);
  const metric = countedAs(criterion.kind);
  const figure = metric === null ? undefined : results?.figures[metric];
  const { value, n } =
    criterion.source === 'counted' ? { value: figure?.value ?? null, n: figure?.n ?? 0 } : measured(criterion, measurements, period);
  return { value, n, goal, light: lightOf(value, goal) };
}
