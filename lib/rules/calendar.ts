/**
 * Opening hours as a calendar: for each local day its start, end and opening intervals in epoch ms. Zones and summer
 * time are Temporal's affair and are asked once a day only: what a day is like is kept, so that 100,000 items cost
 * look-ups, not calendar arithmetic.
 */
import { Temporal } from 'temporal-polyfill';
import type { Hours, Opening } from '../model/settings.ts';
import type { Interval } from '../model/sighting.ts';
import { type Holiday, holidaysOf } from './holidays.ts';

const DAY = 86_400_000;

/** One local day. `from`/`to` of opening intervals in epoch ms, `to` not included. */
export interface Day {
  /** 'YYYY-MM-DD'. */
  date: string;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  start: number;
  end: number;
  /** Opening intervals, in order, never overlapping; empty where closed. */
  open: readonly Interval[];
  /** Milliseconds open. */
  total: number;
  /** The holiday that closes it on a day that would be open otherwise. */
  holiday: Holiday | null;
}

/** Opening intervals in order, overlapping and touching ones made one. */
function tidy(openings: readonly Opening[]): Opening[] {
  const out: Opening[] = [];
  for (const { from, to } of [...openings].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = out.at(-1);
    if (!last || from > last.to) out.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return out;
}

/**
 * Epoch ms of a clock time on a day. A time the clocks skip in spring is the moment they jump; a time that comes twice
 * in autumn is the first for an opening, the second for a closing: a place open all night is open an hour longer.
 */
function moment(date: Temporal.PlainDate, clock: string, zone: string, edge: 'from' | 'to'): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  if (hour === 24) return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
  const plain = date.toPlainDateTime({ hour, minute });
  const found = plain.toZonedDateTime(zone, { disambiguation: edge === 'from' ? 'earlier' : 'later' });
  if (found.toPlainDateTime().equals(plain)) return found.epochMilliseconds;
  const before = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  return (before.getTimeZoneTransition('next') ?? found).epochMilliseconds;
}

export class Calendar {
  private readonly days = new Map<number, Day>();
  private readonly week: readonly Opening[][];
  private readonly hours: Hours;
  /** True where no weekday has opening hours: nothing is ever due by business time. */
  readonly closed: boolean;

  /** Throws RangeError for a zone that does not exist. */
  constructor(hours: Hours) {
    this.hours = hours;
    this.week = hours.days.map(tidy);
    this.closed = this.week.every((day) => day.length === 0);
  }

  /** The n-th local day since 1970-01-01. */
  day(n: number): Day {
    let day = this.days.get(n);
    if (!day) {
      day = this.build(n);
      this.days.set(n, day);
    }
    return day;
  }

  /** Number of the local day that holds `time`. */
  at(time: number): number {
    let n = Math.floor(time / DAY);
    while (time < this.day(n).start) n--;
    while (time >= this.day(n).end) n++;
    return n;
  }

  private build(n: number): Day {
    const { zone, holidays } = this.hours;
    const date = new Temporal.PlainDate(1970, 1, 1).add({ days: n });
    const start = date.toZonedDateTime(zone).epochMilliseconds;
    const end = date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
    const openings = this.week[date.dayOfWeek - 1] ?? [];
    const holiday = (openings.length && holidays && holidaysOf(date.year, holidays).get(date.toString())) || null;
    const open = holiday
      ? []
      : openings
          .map(({ from, to }) => ({ from: moment(date, from, zone, 'from'), to: moment(date, to, zone, 'to') }))
          .filter(({ from, to }) => from < to);
    const total = open.reduce((sum, { from, to }) => sum + to - from, 0);
    return { date: date.toString(), weekday: date.dayOfWeek, start, end, open, total, holiday };
  }
}

const calendars = new Map<string, Calendar>();

/** The calendar of these hours; equal hours share one, and only the latest few are kept. */
export function calendarOf(hours: Hours): Calendar {
  const key = JSON.stringify(hours);
  let calendar = calendars.get(key);
  if (!calendar) {
    calendar = new Calendar(hours);
    calendars.set(key, calendar);
    if (calendars.size > 4) calendars.delete(calendars.keys().next().value as string);
  }
  return calendar;
}
