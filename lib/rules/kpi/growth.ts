/** Growth of followers, fans, members (METRICS.md section 2). Pure. */

/** (end ÷ start) − 1; null from nothing. */
export const growthRate = (start: number, end: number): number | null => (start > 0 ? end / start - 1 : null);

/** Growth a week that leads from start to end: (end ÷ start)^(1 ÷ weeks) − 1 (Fanpage Karma). */
export const weeklyGrowth = (start: number, end: number, weeks: number): number | null =>
  start > 0 && end >= 0 && weeks > 0 ? (end / start) ** (1 / weeks) - 1 : null;

/** A level measured on a day. */
export interface Level {
  /** 'YYYY-MM-DD'. */
  day: string;
  value: number;
}

/** Where a channel stood at both ends of a period. */
export interface Span {
  start: Level;
  end: Level;
}

/**
 * First and last level of a period from its measurements, oldest first, the last one before the period among them: that is the start where
 * there is one. Null where there are not two different days.
 */
export function spanOf(levels: readonly Level[], from: string, to: string): Span | null {
  const upTo = levels.filter(({ day }) => day <= to);
  const start = upTo.findLast(({ day }) => day <= from) ?? upTo[0];
  const end = upTo.at(-1);
  return start && end && start.day < end.day && end.day >= from ? { start, end } : null;
}

const DAY = 86_400_000;

/** Growth of several channels together, over those that were measured at both ends. `n`: how many these are. */
export function growthOf(spans: readonly Span[]): { absolute: number; relative: number | null; weekly: number | null; n: number } {
  const start = spans.reduce((sum, span) => sum + span.start.value, 0);
  const end = spans.reduce((sum, span) => sum + span.end.value, 0);
  const days = spans.flatMap((span) => [Date.parse(span.start.day), Date.parse(span.end.day)]);
  const weeks = (Math.max(...days) - Math.min(...days)) / (7 * DAY);
  return { absolute: end - start, relative: growthRate(start, end), weekly: weeklyGrowth(start, end, weeks), n: spans.length };
}
