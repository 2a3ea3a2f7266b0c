/** Days 'YYYY-MM-DD' as people in a zone count them. Pure. */
import { dayFormat } from '../rules/format.ts';

/** Day of an epoch ms in an IANA zone. Throws RangeError for an unknown zone. */
export const dayOf = (at: number, zone: string): string => dayFormat(zone).format(at);

/** The day `days` later (or earlier, negative). */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of the day's week. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, -((weekday + 6) % 7));
}
