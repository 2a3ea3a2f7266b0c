/** Which entry of a series goes to which of its new days. Pure. */
import { daysBetween } from './days.ts';

/**
 * For each of `from` (days in order) the index of its day among `to` (days in order), null where it has none. The order stays, nobody goes
 * further than `far` days, and all together go as little as can be: what is on one of the new days already stays there. An entry
 * whose `dear` is true gets a day before any other does.
 */
export function align(from: readonly { day: string; dear: boolean }[], to: readonly string[], far: number): (number | null)[] {
  // A day without its entry (one is made) and an entry without its day (it goes) cost together as much as the furthest way.
  const none = far / 2;
  const skip = (at: number): number => (from[at]?.dear ? 10_000 : none);
  const rows = from.length + 1;
  const columns = to.length + 1;
  const cost = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const step = Array.from({ length: rows }, () => new Array<'skip' | 'make' | 'go'>(columns).fill('skip'));
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const row = cost[i] as number[];
      if (i === rows - 1) {
        row[j] = (columns - 1 - j) * none;
        continue;
      }
      const below = cost[i + 1] as number[];
      let best = skip(i) + (below[j] as number);
      let taken: 'skip' | 'make' | 'go' = 'skip';
      if (j < columns - 1) {
        const make = none + (row[j + 1] as number);
        if (make <= best) [best, taken] = [make, 'make'];
        const way = Math.abs(daysBetween(from[i]?.day ?? '', to[j] ?? ''));
        const go = way + (below[j + 1] as number);
        if (way <= far && go <= best) [best, taken] = [go, 'go'];
      }
      row[j] = best;
      (step[i] as string[])[j] = taken;
    }
  const found: (number | null)[] = [];
  for (let i = 0, j = 0; i < from.length; ) {
    const taken = step[i]?.[j];
    if (taken === 'make') j++;
    else {
      found[i] = taken === 'go' ? j++ : null;
      i++;
    }
  }
  return found;
}
