/** Ages only: for networks that print no dates in their lists, so that the tables of dates stay out of their pages. */
import type { Interval } from '../../model/sighting.ts';
import { age } from './relative.ts';
import { spelt } from './spelt.ts';

/** Bounds of the moment an age tells ("2 Std. • Bearbeitet", "vor 3 Tagen", "1w"), seen at `now` (epoch ms), or null. Never throws. */
export const agoText = (text: string, now: number): Interval | null => age(...spelt(text), now);
