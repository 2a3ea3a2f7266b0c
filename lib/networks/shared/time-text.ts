/**
 * What networks print as a time → bounds in epoch milliseconds. Pure, small (it is part of the content script), no library.
 *
 * "Uncertainty is data" (DESIGN.md): a text rarely tells the moment, so the answer is an interval that holds it.
 */
import type { Interval } from '../../model/sighting.ts';
import { dateTime } from './dates.ts';
import { age } from './relative.ts';
import { spelt } from './spelt.ts';

/**
 * Bounds of the moment a text tells, seen at `now` (epoch ms), or null where it tells none. Never throws; `from <= to`.
 * Takes "2 Std. • Bearbeitet •", "vor 3 Tagen", "gestern um 14:05", "1w", "11. Juni 2019 um 19:07", "11.06.2019", ISO.
 */
export function timeText(text: string, now: number): Interval | null {
  const [plain, low] = spelt(text);
  return dateTime(low, now) ?? age(plain, low, now);
}
