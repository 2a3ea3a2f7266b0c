/** Levels counted over time as a chart and its table show them. Pure. */
import type { Measurement, Metric } from '../../model/channel.ts';

/** One step of the time axis. Days 'YYYY-MM-DD', both included; a metric nobody counted in it is null: a gap. */
export interface Step {
  from: string;
  to: string;
  values: Partial<Record<Metric, number | null>>;
}

const DAY = 86_400_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);
const later = (day: string, days: number): string => dayAt(noon(day) + days * DAY);

/** First day of the step that holds `day`: the day itself, its Monday, its month's first. */
function startOf(day: string, unit: 'day' | 'week' | 'month'): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  return later(day, -((new Date(noon(day)).getUTCDay() + 6) % 7));
}

const after = (start: string, unit: 'day' | 'week' | 'month'): string =>
  unit === 'day' ? later(start, 1) : unit === 'week' ? later(start, 7) : startOf(later(start, 31), 'month');

/** Days up to 31 of them, weeks up to 26, months beyond; as all charts of the product. */
function unitOf(first: string, last: string): 'day' | 'week' | 'month' {
  const days = Math.round((noon(last) - noon(first)) / DAY) + 1;
  return days <= 31 ? 'day' : days <= 26 * 7 ? 'week' : 'month';
}

/** The metrics that were counted, in the order of their first value. */
export const metricsIn = (measurements: readonly Measurement[]): Metric[] => [...new Set(measurements.map(({ metric }) => metric))];

/** From the first counted day to the last, without a hole: the last value in each step counts. Empty where nothing was counted. */
export function stepsOf(measurements: readonly Measurement[]): Step[] {
  const sorted = [...measurements].sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [sorted[0]?.day, sorted.at(-1)?.day];
  if (first === undefined || last === undefined) return [];
  const unit = unitOf(first, last);
  const metrics = metricsIn(sorted);
  const steps = new Map<string, Step>();
  for (let start = startOf(first, unit); start <= last; start = after(start, unit))
    steps.set(start, {
      from: start,
      to: later(after(start, unit), -1),
      values: Object.fromEntries(metrics.map((metric) => [metric, null])),
    });
  for (const { day, metric, value } of sorted) {
    const step = steps.get(startOf(day, unit));
    if (step) step.values[metric] = value;
  }
  return [...steps.values()];
}
