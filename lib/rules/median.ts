/** Quantiles, linear between neighbours (METRICS.md section 3, test 5). Always with n: a figure without it says nothing. */

export interface Quantile {
  /** In the unit of the values; null where there is none. */
  value: number | null;
  n: number;
}

/** Linear quantile of values sorted by `at(index)`: position (n − 1)·q. */
function linear(n: number, q: number, at: (index: number) => number): Quantile {
  if (n === 0) return { value: null, n };
  const position = (n - 1) * Math.min(1, Math.max(0, q));
  const low = Math.floor(position);
  const below = at(low);
  return { value: below + (position - low) * (at(Math.min(low + 1, n - 1)) - below), n };
}

/** Quantile `q` (0 … 1) of values in any order. */
export function quantile(values: readonly number[], q: number): Quantile {
  return quantileIn(
    [...values].sort((a, b) => a - b),
    q,
  );
}

/** Quantile of values that are in order already. */
export const quantileIn = (sorted: ArrayLike<number>, q: number): Quantile => linear(sorted.length, q, (index) => sorted[index] as number);

/** Quantile of a histogram value → count (`DayTotals.answerMinutes`, days added up); counts below 1 do not count. */
export function quantileOf(histogram: Readonly<Record<string, number>>, q: number): Quantile {
  const bars = Object.entries(histogram)
    .map(([value, count]) => [Number(value), count] as const)
    .filter(([, count]) => count > 0)
    .sort(([a], [b]) => a - b);
  const n = bars.reduce((sum, [, count]) => sum + count, 0);
  return linear(n, q, (index) => {
    let left = index;
    for (const [value, count] of bars) {
      if (left < count) return value;
      left -= count;
    }
    return bars.at(-1)?.[0] as number;
  });
}

/** Median of a histogram value → count. */
export const medianOf = (histogram: Readonly<Record<string, number>>): Quantile => quantileOf(histogram, 0.5);
