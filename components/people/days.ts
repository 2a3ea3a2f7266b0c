/** Days as a date field gives them ('YYYY-MM-DD'), in the settings' zone. Pure. */
import { Temporal } from 'temporal-polyfill';

/** Last millisecond of that day; null for what is no day ('' of an emptied field). */
export function endOfDay(day: string, zone: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  try {
    return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds - 1;
  } catch {
    return null;
  }
}

/** End of the day that lies `days` after today. */
export const inDays = (days: number, now: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: days + 1 })
    .toZonedDateTime(zone).epochMilliseconds - 1;
