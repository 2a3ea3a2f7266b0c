/** A personal time budget: minutes a week, and what its owner wrote down. Pure; days 'YYYY-MM-DD'. */

export interface Budget {
  /** Minutes wanted a week. */
  week: number;
  /** Minutes by day, as written down by hand: nothing is measured. */
  days: Record<string, number>;
}

/** Its name in the browser's `storage.local`; the background removes it when everything is erased. */
export const BUDGET = 'budget';
/** Days it remembers. */
export const KEPT_DAYS = 56;
/** One press. */
export const STEP = 15;
const DAY_MINUTES = 1440;

/** What stands in the browser's storage, if it is one; null for off. */
export function budgetFrom(stored: unknown): Budget | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { week, days } = stored as { week?: unknown; days?: unknown };
  if (typeof week !== 'number' || !(week >= 0) || typeof days !== 'object' || days === null) return null;
  const sound = Object.entries(days).filter(([, minutes]) => typeof minutes === 'number' && minutes >= 0);
  return { week, days: Object.fromEntries(sound) as Record<string, number> };
}

/** After `minutes` more (or less) on `today`; days that are too old go. `oldest`: first day kept. */
export function booked({ week, days }: Budget, today: string, minutes: number, oldest: string): Budget {
  const next = Math.min(DAY_MINUTES, Math.max(0, (days[today] ?? 0) + minutes));
  const kept = Object.fromEntries(Object.entries({ ...days, [today]: next }).filter(([day, spent]) => day >= oldest && spent > 0));
  return { week, days: kept };
}

/** Minutes written down from `monday` to `today`. */
export const spentSince = ({ days }: Budget, monday: string, today: string): number =>
  Object.entries(days).reduce((sum, [day, minutes]) => (day >= monday && day <= today ? sum + minutes : sum), 0);
