/** Ages in short words ("2 T 4 Std."), for marks and lists. Tiny and without imports: the content script uses it too. */

/** Words with $1 for the number: locales, section `page`. */
export interface AgeWords {
  ageMinutes: string;
  ageHours: string;
  ageDays: string;
  ageWeeks: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/**
 * Age in ms → words, rounded down: minutes below an hour, hours below a day, days and hours below two weeks, then weeks
 * and days. Two units at most, a second unit of 0 is left out, a negative age (clocks differ) is 0 minutes.
 */
export function ageText(ms: number, words: AgeWords): string {
  const age = Math.max(0, ms);
  const say = (word: string, count: number): string => word.replace('$1', String(count));
  if (age < HOUR) return say(words.ageMinutes, Math.floor(age / MINUTE));
  if (age < DAY) return say(words.ageHours, Math.floor(age / HOUR));
  const weeks = age >= 2 * WEEK;
  const [big, small] = weeks ? [WEEK, DAY] : [DAY, HOUR];
  const rest = Math.floor((age % big) / small);
  const first = say(weeks ? words.ageWeeks : words.ageDays, Math.floor(age / big));
  return rest === 0 ? first : `${first} ${say(weeks ? words.ageDays : words.ageHours, rest)}`;
}
