/** Time to answer with those that still wait taken into account: first response times alone hide the never-answered ones. Pure. */
import type { Quantile } from '../median.ts';
import type { Histogram } from './sums.ts';

/**
 * Kaplan-Meier median: the shortest time by which the estimated share of unanswered items is one half or less. `answered`: time → how
 * many; `waiting`: how long each open item waits (censored). Null where the share never falls that low; n counts both.
 */
export function censoredMedian(answered: Readonly<Histogram>, waiting: readonly number[]): Quantile {
  const events = Object.entries(answered)
    .map(([time, count]) => [Number(time), count] as const)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b);
  const censored = [...waiting].sort((a, b) => a - b);
  const n = events.reduce((sum, [, count]) => sum + count, 0) + censored.length;
  let [atRisk, share, gone] = [n, 1, 0];
  for (const [time, count] of events) {
    // Censored at the very time of an answer still was at risk then.
    while (gone < censored.length && (censored[gone] as number) < time) {
      gone++;
      atRisk--;
    }
    share *= 1 - count / atRisk;
    atRisk -= count;
    // Products of fractions that make one half exactly come out a hair above it.
    if (share <= 0.5 + 1e-12) return { value: time, n };
  }
  return { value: null, n };
}
