/** Time to answer with those that still wait taken into account: first response times alone hide the never-answered ones. Pure. */
import type { Quantile } from '../median.ts';

/**
 * Kaplan-Meier median: the shortest time by which the estimated share of unanswered items is one half or less. `answered`: how long each
 * answer took; `waiting`: how long each open item waits (censored). In any order. Null where the share never falls that low; n counts both.
 */
export function censoredMedian(answered: readonly number[], waiting: readonly number[]): Quantile {
  const [events, censored] = [Float64Array.from(answered).sort(), Float64Array.from(waiting).sort()];
  const n = events.length + censored.length;
  let [share, gone] = [1, 0];
  for (let at = 0; at < events.length; ) {
    const time = events[at] as number;
    let next = at;
    while (next < events.length && events[next] === time) next++;
    // Censored at the very time of an answer still was at risk then.
    while (gone < censored.length && (censored[gone] as number) < time) gone++;
    share *= 1 - (next - at) / (n - at - gone);
    // Products of fractions that make one half exactly come out a hair above it.
    if (share <= 0.5 + 1e-12) return { value: time, n };
    at = next;
  }
  return { value: null, n };
}
