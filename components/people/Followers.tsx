/** Followers of one account over time: newest figure, difference since the first, a small line with a text alternative. */
import { t } from '../../lib/i18n.ts';
import { dayText, number } from '../base/time.ts';

interface Count {
  count: number;
  at: number;
}

const [WIDTH, HEIGHT] = [72, 18];

/** Points of the line, time to the right, count upwards, inside WIDTH × HEIGHT with a margin of 1. */
export function linePoints(counts: readonly Count[]): string {
  const [times, values] = [counts.map(({ at }) => at), counts.map(({ count }) => count)];
  const scale = (list: number[], size: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...list), Math.max(...list)];
    return (value) => 1 + (high === low ? 0.5 : (value - low) / (high - low)) * (size - 2);
  };
  const [x, y] = [scale(times, WIDTH), scale(values, HEIGHT)];
  return counts.map(({ at, count }) => `${x(at).toFixed(1)},${(HEIGHT - y(count)).toFixed(1)}`).join(' ');
}

export function Followers({ counts, zone }: { counts: readonly Count[]; zone: string }) {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return null;
  const change = last.count - first.count;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return (
    <span className="rk-soft rk-followers rk-figure">
      {t('people.followers', [number(last.count)])}
      {counts.length > 1 && (
        <>
          <svg
            width={WIDTH}
            height={HEIGHT}
            role="img"
            aria-label={t('people.followersLine', [
              number(first.count),
              dayText(first.at, zone),
              number(last.count),
              dayText(last.at, zone),
            ])}
          >
            <polyline points={linePoints(counts)} fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
          {t('people.followersSince', [`${sign}${number(Math.abs(change))}`, dayText(first.at, zone)])}
        </>
      )}
    </span>
  );
}
