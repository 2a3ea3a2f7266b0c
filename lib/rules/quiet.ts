/** Clock times and quiet hours in a zone. Pure. */
import { Temporal } from 'temporal-polyfill';

/** Hours in which no notice comes; `to` before `from` spans midnight, both the same are none. 'HH:MM', '24:00' is midnight. */
export interface Quiet {
  from: string;
  to: string;
}

const minuteOf = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return (hour * 60 + minute) % 1440;
};

/** Epoch ms of a clock time on the day of `now` in a zone, `days` later. '24:00' is the next midnight. */
export function clockTime(now: number, clock: string, zone: string, days = 0): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  return date
    .add({ days: days + (hour === 24 ? 1 : 0) })
    .toPlainDateTime({ hour: hour % 24, minute })
    .toZonedDateTime(zone).epochMilliseconds;
}

/** The first moment from `at` on (epoch ms) at which a notice may come: `at` itself outside the quiet hours, else their end. */
export function awake(at: number, quiet: Quiet | null | undefined, zone: string): number {
  if (!quiet) return at;
  const [from, to] = [minuteOf(quiet.from), minuteOf(quiet.to)];
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const minute = local.hour * 60 + local.minute;
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return at;
  const end = clockTime(at, `${Math.floor(to / 60)}:${to % 60}`, zone, minute < to ? 0 : 1);
  // In the hour that comes twice in autumn the end may be past already: then they are over.
  return Math.max(end, at);
}
