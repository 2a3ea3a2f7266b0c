/** A period cut for a chart: days up to 31, weeks from Monday up to 26 weeks, months beyond. Days 'YYYY-MM-DD'. Pure. */
import type { Period } from './results.ts';

const DAY = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Days of the period, both ends included; 0 where it ends before it begins. */
export const daysIn = ({ from, to }: Period): number => Math.max(0, Math.round((utc(to) - utc(from)) / DAY) + 1);

/** Every day of the period, first one first. */
export const daysOf = (period: Period): string[] =>
  Array.from({ length: daysIn(period) }, (_, index) => dayAt(utc(period.from) + index * DAY));

/** Last day of the bucket that begins with `day`. */
function endOf(day: string, size: 'day' | 'week' | 'month'): string {
  const at = new Date(utc(day));
  if (size === 'day') return day;
  if (size === 'week') return dayAt(at.getTime() + (6 - ((at.getUTCDay() + 6) % 7)) * DAY);
  return dayAt(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0));
}

/** The buckets in order; the first and last one are cut at the period's ends. */
export function bucketsOf(period: Period): Period[] {
  const days = daysIn(period);
  const size = days <= 31 ? 'day' : days <= 26 * 7 ? 'week' : 'month';
  const buckets: Period[] = [];
  for (let from = period.from; from <= period.to; ) {
    let to = endOf(from, size);
    if (to > period.to) to = period.to;
    buckets.push({ from, to });
    from = dayAt(utc(to) + DAY);
  }
  return buckets;
}
