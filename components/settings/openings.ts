/** Opening intervals of a day as edited. Pure. */
import { Opening } from '../../lib/model/settings.ts';

/** What is wrong with a day's intervals: a time that is none, an end before its start, two that overlap; null where nothing is. */
export function wrongDay(day: readonly { from: string; to: string }[]): 'time' | 'order' | 'overlap' | null {
  for (const { from, to } of day) {
    if (!/^\d\d:\d\d$/.test(from) || !/^\d\d:\d\d$/.test(to)) return 'time';
    if (!Opening.safeParse({ from, to }).success) return 'order';
  }
  const sorted = [...day].sort((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some(({ from }, index) => index > 0 && from < (sorted[index - 1]?.to ?? '')) ? 'overlap' : null;
}

/** Intervals in the order of the clock. */
export const inOrder = (day: readonly Opening[]): Opening[] => [...day].sort((a, b) => (a.from < b.from ? -1 : 1));

/** '9:00', '9', '0900' → '09:00'; what cannot be a time stays as typed. */
export function tidyTime(typed: string): string {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(typed.trim());
  if (!parts) return typed.trim();
  const [, hours = '', minutes = '00'] = parts;
  const text = `${hours.padStart(2, '0')}:${minutes}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text) ? text : typed.trim();
}

/** The interval a new one starts as: after the last, else the usual day. */
export function nextOpening(day: readonly Opening[]): Opening {
  const last = inOrder(day).at(-1);
  if (!last) return { from: '09:00', to: '17:00' };
  const hour = Math.min(22, Number(last.to.slice(0, 2)) + 1);
  return { from: `${String(hour).padStart(2, '0')}:00`, to: hour >= 18 ? '24:00' : '18:00' };
}
