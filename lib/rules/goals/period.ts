/** Which days a choice of period means, and which it is compared with. Days 'YYYY-MM-DD', both ends included. Pure. */
import type { Period } from '../kpi/results.ts';

export const PERIODS = ['7', '30', '90', 'quarter', 'last-quarter', 'year', 'last-year', 'own'] as const;
export type PeriodKind = (typeof PERIODS)[number];

/** `own`: the dates of the user's; used by kind 'own' only. */
export interface PeriodChoice {
  kind: PeriodKind;
  own: Period;
}

/** 'before': as many days directly before; 'year': the same days a year earlier; 'none': nothing. */
export const COMPARISONS = ['before', 'year', 'none'] as const;
export type Comparison = (typeof COMPARISONS)[number];

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string => dayAt(at(day) + days * DAY);

/** Days of a period, both ends counted; 0 where it ends before it begins. */
export const daysIn = ({ from, to }: Period): number => Math.max(0, Math.round((at(to) - at(from)) / DAY) + 1);

/** How many whole months of the calendar a period is; null where it is none. */
export function monthsIn({ from, to }: Period): number | null {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01') || to < from) return null;
  const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from) + 1;
}

/** First day of the quarter a day lies in. */
const quarterStart = (day: string): string =>
  `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;

/** A real day of the calendar? */
export const isDay = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(at(day)) && dayAt(at(day)) === day;

/** Why own dates are no period, null where they are one. */
export function wrongPeriod({ from, to }: Period): 'missing' | 'order' | 'long' | null {
  if (!isDay(from) || !isDay(to)) return 'missing';
  if (from > to) return 'order';
  return daysIn({ from, to }) > 3660 ? 'long' : null;
}

/** The days of a choice as of `today`; periods that are still going on end today. */
export function periodOf({ kind, own }: PeriodChoice, today: string): Period {
  const year = Number(today.slice(0, 4));
  const quarter = quarterStart(today);
  switch (kind) {
    case '7':
    case '30':
    case '90':
      return { from: addDays(today, 1 - Number(kind)), to: today };
    case 'quarter':
      return { from: quarter, to: today };
    case 'last-quarter':
      return { from: quarterStart(addDays(quarter, -1)), to: addDays(quarter, -1) };
    case 'year':
      return { from: `${year}-01-01`, to: today };
    case 'last-year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'own':
      return own;
  }
}

/** The same day a year earlier; 29 February becomes the 28th. */
function yearBefore(day: string): string {
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${rest}`;
}

/** What a period is compared with; null for nothing. */
export function comparedWith(period: Period, comparison: Comparison): Period | null {
  if (comparison === 'none') return null;
  if (comparison === 'year') return { from: yearBefore(period.from), to: yearBefore(period.to) };
  return { from: addDays(period.from, -daysIn(period)), to: addDays(period.from, -1) };
}
