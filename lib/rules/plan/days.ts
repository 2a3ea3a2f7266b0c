/** Days 'YYYY-MM-DD' as a calendar counts them, without zone or clock. Pure. */

const DAY = 86_400_000;
const start = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Is this a day that exists ('2026-02-30' is none)? */
export const isDay = (day: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const at = start(day);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day;
};

/** The day `days` later (negative: earlier). */
export const addDays = (day: string, days: number): string => new Date(start(day) + days * DAY).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative where `to` lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((start(to) - start(from)) / DAY);

/** Day of the week, 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(start(day)).getUTCDay() + 6) % 7;

/** Monday of the day's week. */
export const weekOf = (day: string): string => addDays(day, -weekdayOf(day));

/** ISO 8601 number of the day's week: the week of the year's first Thursday is 1. */
export function weekNumber(day: string): number {
  const thursday = addDays(weekOf(day), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}
