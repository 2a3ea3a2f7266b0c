/** A goal for a period, and whether it was reached. Pure. */
import type { Criterion } from '../../model/results.ts';
import type { Period } from '../kpi/results.ts';
import { addingOf } from './criteria.ts';
import { daysIn } from './period.ts';

/** Days a goal's unit of time has: a goal is spread evenly over its days. */
const DAYS: Readonly<Record<Criterion['per'], number>> = { week: 7, month: 365 / 12, quarter: 365 / 4, year: 365 };

/** Share of the goal from which it is nearly reached. */
export const NEAR = 0.8;

/** 'none': no goal; 'unknown': a goal, but nothing to hold against it. */
export type Light = 'reached' | 'near' | 'missed' | 'none' | 'unknown';

/** What the goal comes to in a period: sums and changes by its days, levels and shares as they are. Null without a goal. */
export function goalIn(criterion: Criterion, period: Period): number | null {
  if (criterion.goal === null) return null;
  return addingOf(criterion) === 'last' ? criterion.goal : (criterion.goal * daysIn(period)) / DAYS[criterion.per];
}

/** More is better in every kind of criterion. */
export function lightOf(value: number | null, goal: number | null): Light {
  if (goal === null) return 'none';
  if (value === null) return 'unknown';
  if (value >= goal) return 'reached';
  return value >= goal * NEAR ? 'near' : 'missed';
}
