/** A goal for a period, and whether it was reached. Pure. */
import type { Criterion } from '../../model/results.ts';
import type { Period } from '../kpi/results.ts';
import { addingOf } from './criteria.ts';
import { daysIn, monthsIn } from './period.ts';

/** Days and months a goal's unit of time has. */
const DAYS: Readonly<Record<Criterion['per'], number>> = { week: 7, month: 30, quarter: 90, year: 365 };
const MONTHS: Readonly<Record<Criterion['per'], number | null>> = { week: null, month: 1, quarter: 3, year: 12 };

/** Share of the goal from which it is nearly reached. */
export const NEAR = 0.8;

/** 'none': no goal; 'unknown': a goal, but nothing to hold against it. */
export type Light = 'reached' | 'near' | 'missed' | 'none' | 'unknown';

/** What the goal comes to in a period: sums and changes by its whole months, else by its days; levels and shares as they are. Null without a goal. */
export function goalIn(criterion: Criterion, period: Period): number | null {
  if (criterion.goal === null) return null;
  if (addingOf(criterion) === 'last') return criterion.goal;
  const [months, each] = [monthsIn(period), MONTHS[criterion.per]];
  const times = months !== null && each !== null ? months / each : daysIn(period) / DAYS[criterion.per];
  return criterion.goal * times;
}

/** More is better in every kind of criterion. */
export function lightOf(value: number | null, goal: number | null): Light {
  if (goal === null) return 'none';
  if (value === null) return 'unknown';
  if (value >= goal) return 'reached';
  return value >= goal * NEAR ? 'near' : 'missed';
}
