/** Local times of an unknown zone: pure arithmetic on UTC offsets. */
import type { Interval } from '../../model/sighting.ts';

const HOUR = 3_600_000;

/** First and last UTC offset in hours. */
export type Zones = readonly [number, number];

/** Spellings at home in Europe (UTC … UTC+3), those at home anywhere, and a text that names UTC. */
export const EUROPE: Zones = [0, 3];
export const ANYWHERE: Zones = [-12, 14];
export const UTC: Zones = [0, 0];

/**
 * The interval that holds the reading in every one of the zones, or null. `at` gives the first and last local
 * millisecond meant, as if local were UTC; it may depend on the offset (what "yesterday" is does) and may give null.
 * What would lie after `now` is cut off, unless all does (a page with a wrong clock).
 */
export function inZones([first, last]: Zones, now: number, at: (offset: number) => readonly [number, number] | null): Interval | null {
  let from = Infinity;
  let to = -Infinity;
  for (let offset = first * HOUR; offset <= last * HOUR; offset += HOUR) {
    const local = at(offset);
    if (!local) continue;
    from = Math.min(from, local[0] - offset);
    to = Math.max(to, local[1] - offset);
  }
  return from <= to ? { from, to: from <= now ? Math.min(to, now) : to } : null;
}
