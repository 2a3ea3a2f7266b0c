/** The rule of a series (RRULE, RFC 5545): written, read again, and the days it gives. Days have no zone, so no clock change moves one. Pure. */
import { Frequency, RRule, type Options } from 'rrule';
import { addDays, isDay, weekdayOf } from './days.ts';

/** Most entries of one series. */
export const MOST = 104;

export const RHYTHMS = ['week', 'two-weeks', 'month'] as const;
export interface Repeat {
  every: (typeof RHYTHMS)[number];
  /** Days of the week, 0 is Monday; of a monthly one they do not count. Missing or empty: the weekday of the first day. */
  weekdays?: readonly number[];
  /** How many entries, the first one included; or the last day there may be one. */
  end: { count: number } | { until: string };
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The days from 29 on do not exist in every month: then its last one, counted among 28 … the day. */
const monthly = (day: string): Partial<Options> => {
  const date = Number(day.slice(8));
  return date > 28 ? { bymonthday: Array.from({ length: date - 27 }, (_, n) => 28 + n), bysetpos: -1 } : {};
};

/** The rule as RFC 5545 writes it, 'FREQ=WEEKLY;COUNT=4', for a series that begins on `day`. */
export function ruleOf({ every, weekdays = [], end }: Repeat, day: string): string {
  const rule = new RRule({
    freq: every === 'month' ? Frequency.MONTHLY : Frequency.WEEKLY,
    ...(every === 'two-weeks' && { interval: 2 }),
    ...(every === 'month' && monthly(day)),
    ...(every !== 'month' && weekdays.length > 0 && { byweekday: [...weekdays].sort() }),
    ...('count' in end ? { count: Math.min(end.count, MOST) } : { until: at(end.until) }),
  });
  return rule.toString().replace(/^RRULE:/, '');
}

/** First day from `start` on that such a series can begin on: the next of its weekdays; of a monthly one `start` itself. */
export const beginOf = ({ every, weekdays = [] }: Pick<Repeat, 'every' | 'weekdays'>, start: string): string =>
  every === 'month' || weekdays.length === 0
    ? start
    : addDays(start, Math.min(...weekdays.map((weekday) => (weekday - weekdayOf(start) + 7) % 7)));

/** Days the rule gives from `start` on, MOST at most; `start` itself only where it fits. None where the rule cannot be read. */
export function daysFrom(rule: string, start: string): string[] {
  if (!isDay(start)) return [];
  try {
    const days: string[] = [];
    new RRule({ ...RRule.parseString(rule), dtstart: at(start) }).all((date) => days.push(dayOf(date)) < MOST);
    return days;
  } catch {
    return [];
  }
}

/** Days of a series, its first included whatever the rule says, MOST at most; only the first where the rule cannot be read. */
export const daysOf = (rule: string, first: string): string[] =>
  isDay(first) ? [first, ...daysFrom(rule, first).filter((day) => day > first)].slice(0, MOST) : [];

/** What a rule says, as far as it is one of ours; null for any other. `until` null: it ends by number. */
export function readRule(rule: string): { every: Repeat['every']; weekdays: number[]; until: string | null } | null {
  try {
    const { freq, interval = 1, byweekday, until } = RRule.parseString(rule);
    const every =
      freq === Frequency.MONTHLY && interval === 1
        ? 'month'
        : freq === Frequency.WEEKLY && interval === 1
          ? 'week'
          : freq === Frequency.WEEKLY && interval === 2
            ? 'two-weeks'
            : null;
    if (!every) return null;
    const days = byweekday === undefined || byweekday === null ? [] : [byweekday].flat();
    const weekdays = days.flatMap((one) => (typeof one === 'number' ? [one] : typeof one === 'string' ? [] : [one.weekday]));
    return { every, weekdays, until: until ? dayOf(until) : null };
  } catch {
    return null;
  }
}

/** The same rule, over after this day; as it was where it cannot be read. */
export function endedOn(rule: string, day: string): string {
  try {
    const { count: _, ...options } = RRule.parseString(rule);
    return new RRule({ ...options, until: at(day) }).toString().replace(/^RRULE:/, '');
  } catch {
    return rule;
  }
}
