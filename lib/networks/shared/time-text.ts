/**
 * What networks print as a time → bounds in epoch milliseconds. Pure, small (it is part of the content script), no library.
 *
 * "Uncertainty is data" (DESIGN.md): a text rarely tells the moment, so the answer is an interval that holds it.
 */
import type { Interval } from '../../model/sighting.ts';
import { dateTime } from './dates.ts';
import { age } from './relative.ts';

/** Longest text looked at; a time is shorter, anything longer is no time. */
const LIMIT = 160;

/**
 * Bounds of the moment a text tells, seen at `now` (epoch ms), or null where it tells none. Never throws; `from <= to`.
 * Takes "2 Std. • Bearbeitet •", "vor 3 Tagen", "gestern um 14:05", "1w", "11. Juni 2019 um 19:07", "11.06.2019", ISO.
 */
export function timeText(text: string, now: number): Interval | null {
  // Lower case without accents: one spelling of each word in the tables ("März", "mars", "día"). German "J" (Jahr)
  // against French "j" (jour) is the one pair that case tells apart.
  const plain = text
    .slice(0, LIMIT)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s\u200b-\u200f\u2060]+/g, ' ')
    .trim();
  const low = plain.toLowerCase();
  return dateTime(low, now) ?? age(plain, low, now);
}
