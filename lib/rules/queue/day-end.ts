/** Where today ends, asked many times for one moment: worked out once. Pure. */
import { dayFormat } from '../format.ts';

/** Longer than any local day (the one on which clocks go back has 25 hours). */
const LONGER = 26 * 3_600_000;
let last = { zone: '', from: 0, to: 0 };

/** First moment (epoch ms) of the local day after the one that holds `now`. Throws RangeError for an unknown zone. */
export function dayEnd(now: number, zone: string): number {
  if (last.zone === zone && now >= last.from && now < last.to) return last.to;
  const format = dayFormat(zone);
  const day = format.format(now);
  let [inside, outside] = [now, now + LONGER];
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (format.format(middle) === day) inside = middle;
    else outside = middle;
  }
  last = { zone, from: now, to: outside };
  return outside;
}
