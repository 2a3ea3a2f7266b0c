/** Local times of an unknown zone: pure arithmetic on UTC offsets. */
import type { Interval } from '../../model/sighting.ts';

const HOUR = 3_600_000;

/** UTC offsets in milliseconds, in steps of an hour, from `first` to `last` hours. */
const offsets = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => (first + index) * HOUR);

/** Zones a text may be meant in. German, Italian, Dutch or Polish words mean Europe (UTC … UTC+3); others are at home anywhere. */
export const EUROPE = offsets(0, 3);
export const ANYWHERE = offsets(-12, 14);
export const UTC = [0];

/**
 * The interval that holds the reading in every one of the zones. `at` gives the first and last local millisecond
 * meant, as if local were UTC; it may depend on the zone (what "yesterday" is does) and may give null. What would lie
 * after `now` is cut off, unless all does (a page with a wrong clock).
 */
export function inZones(zones: readonly number[], now: number, at: (offset: number) => readonly [number, number] | null): Interval | null {
  let from = Infinity;
  let to = -Infinity;
  for (const offset of zones) {
    const local = at(offset);
    if (!local) continue;
    from = Math.min(from, local[0] - offset);
    to = Math.max(to, local[1] - offset);
  }
  if (!(from <= to)) return null;
  return { from, to: from <= now ? Math.min(to, now) : to };
}
