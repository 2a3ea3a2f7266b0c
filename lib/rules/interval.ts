/** Moments known as intervals (METRICS.md section 1: a lower and an upper bound). Pure. */
import type { Interval } from '../model/sighting.ts';

/** Moments a page can truly mean: 1990 to 2100. Anything else is a broken or poisoned date and no time at all. */
const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

/** The interval if it can be a time, else null. */
export const saneTime = (time: Interval | null): Interval | null =>
  time && time.from >= EARLIEST && time.to <= LATEST && time.from <= time.to ? time : null;

/** What two sightings of one moment say together; where they contradict each other, the first. */
export function intersect(a: Interval | null, b: Interval | null): Interval | null {
  if (!a || !b) return a ?? b;
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  if (from > to) return a;
  return from === a.from && to === a.to ? a : { from, to };
}

/** True where the time is known to the moment; an interval is "ca.". */
export const isExact = (time: Interval | null): boolean => time !== null && time.from === time.to;
