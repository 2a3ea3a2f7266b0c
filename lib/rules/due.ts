/**
 * Due times (METRICS.md section 2): bh(a,b) = Σ over local days of the overlap of [a,b] with the opening intervals,
 * holidays left out; due = the earliest t with bh(start,t) = target (Chatwoot PR #13392).
 */
import type { Hours, Span } from '../model/settings.ts';
import type { Interval } from '../model/sighting.ts';
import { calendarOf, type Day } from './calendar.ts';

const HOUR = 3_600_000;
/** How far ahead a due time is looked for. A target that needs longer is never due: ten years of calendar are enough of a loop. */
const HORIZON_DAYS = 3660;
/** Shares of days are fractions: what is left below this (a few µs of a day) is nothing. */
const NOTHING = 1e-10;

const overlap = (a: number, b: number, { from, to }: Interval): number => Math.max(0, Math.min(b, to) - Math.max(a, from));

/** Business time between two moments in ms; 0 where `b` is not after `a`. */
export function businessMs(a: number, b: number, hours: Hours): number {
  if (b <= a) return 0;
  const calendar = calendarOf(hours);
  if (calendar.closed) return 0;
  let sum = 0;
  for (let n = calendar.at(a), day = calendar.day(n); day.start < b; day = calendar.day(++n)) {
    for (const open of day.open) sum += overlap(a, b, open);
  }
  return sum;
}

/** What has to pass: days, or whole ms. */
const lengthOf = ({ amount, unit }: Span): number => (unit === 'business-days' ? amount : Math.round(amount * HOUR));

/** What one ms of this day's opening hours takes off the span: itself, or its share of the day. */
const weight = (day: Day, unit: Span['unit']): number => (unit === 'business-days' ? 1 / day.total : 1);

/**
 * Earliest epoch ms at which the span has passed since `start`. Null where that never happens: no opening hours at all,
 * or not within ten years. 'business-days' counts every working day as one, by the share of its opening hours that has
 * passed (Span in model/settings.ts). Throws RangeError for an unknown zone.
 */
export function dueAt(start: number, span: Span, hours: Hours): number | null {
  if (span.unit === 'calendar-hours') return start + lengthOf(span);
  const calendar = calendarOf(hours);
  if (calendar.closed) return null;
  let left = lengthOf(span);
  const first = calendar.at(start);
  for (let n = first; n < first + HORIZON_DAYS; n++) {
    const day = calendar.day(n);
    for (const open of day.open) {
      const per = weight(day, span.unit);
      const has = overlap(start, day.end, open) * per;
      if (has > 0 && left <= has + NOTHING) return Math.round(Math.max(start, open.from) + left / per);
      left -= has;
    }
  }
  return null;
}

/**
 * Latest epoch ms from which the span still lies before `due`: there an item begins to warn. Null where that never is
 * (as for dueAt).
 */
export function warnAt(due: number, span: Span, hours: Hours): number | null {
  if (span.unit === 'calendar-hours') return due - lengthOf(span);
  const calendar = calendarOf(hours);
  if (calendar.closed) return null;
  let left = lengthOf(span);
  const last = calendar.at(due);
  for (let n = last; n > last - HORIZON_DAYS; n--) {
    const day = calendar.day(n);
    for (let index = day.open.length - 1; index >= 0; index--) {
      const open = day.open[index] as Interval;
      const per = weight(day, span.unit);
      const has = overlap(day.start, due, open) * per;
      if (has > 0 && left <= has + NOTHING) return Math.round(Math.min(due, open.to) - left / per);
      left -= has;
    }
  }
  return null;
}
