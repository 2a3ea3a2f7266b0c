/** Why an item is due when it is: the parts of the reason, for words see why-text.ts. Pure. */
import type { Hours, Span } from '../model/settings.ts';
import type { Interval } from '../model/sighting.ts';
import { calendarOf } from './calendar.ts';
import { dueAt } from './due.ts';
import type { Holiday } from './holidays.ts';
import { isExact } from './interval.ts';

/** What did not count between start and due time; each once, however often it comes. */
export type Skipped = { kind: 'weekend' } | { kind: 'weekday'; weekday: number } | { kind: 'holiday'; name: Holiday; date: string };

export interface Why {
  /** Epoch ms the clock is set to: the earliest moment the first comment can have been written (an early flag beats a late one). */
  start: number;
  /** False where the network tells the time only roughly. */
  exact: boolean;
  span: Span;
  /** Epoch ms; null where it is never due (no opening hours). */
  due: number | null;
  /** Epoch ms the clock begins to run where the start lies outside opening hours, else null. */
  runsFrom: number | null;
  skipped: Skipped[];
  /** IANA zone to tell the times in. */
  zone: string;
}

const isWeekend = (weekday: number): boolean => weekday >= 6;

/**
 * The reason for a due time. `first`: when the first comment was written; null gives null: without a time there is no
 * due time. Same due time as `dueAt`. Throws RangeError for an unknown zone.
 */
export function whyDue(first: Interval | null, span: Span, hours: Hours): Why | null {
  if (!first) return null;
  const start = first.from;
  const due = dueAt(start, span, hours);
  const why: Why = { start, exact: isExact(first), span, due, runsFrom: null, skipped: [], zone: hours.zone };
  if (due === null || span.unit === 'calendar-hours') return why;
  const calendar = calendarOf(hours);
  const freeWeekend = hours.days.slice(5).every((day) => day.length === 0);
  let runsFrom: number | undefined;
  for (let n = calendar.at(start); calendar.day(n).start < due; n++) {
    const { open, holiday, weekday, date } = calendar.day(n);
    const next = open.find(({ to }) => to > start);
    if (next) runsFrom ??= Math.max(start, next.from);
    if (open.length > 0) continue;
    const skip: Skipped = holiday
      ? { kind: 'holiday', name: holiday, date }
      : freeWeekend && isWeekend(weekday)
        ? { kind: 'weekend' }
        : { kind: 'weekday', weekday };
    if (!why.skipped.some((known) => JSON.stringify(known) === JSON.stringify(skip))) why.skipped.push(skip);
  }
  if (runsFrom !== undefined && runsFrom > start) why.runsFrom = runsFrom;
  return why;
}
