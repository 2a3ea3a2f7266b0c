/** Absolute date texts: "11. Juni 2019 um 19:07", "June 11, 2019 at 7:07 pm", "11.06.2019, 19:07", "2019-06-11 19:07". */
import type { Interval } from '../../model/sighting.ts';
import { clock } from './clock.ts';
import { monthOf } from './months.ts';
import { ANYWHERE, EUROPE, inZones, UTC } from './zones.ts';

const DAY = 86_400_000;

interface Found {
  /** Possible readings, as UTC midnights: one, or two where the order of day and month is open (6/11/2019). */
  days: number[];
  /** The spelling belongs to Europe. */
  europe: boolean;
  /** What matched: the rest of the text may hold a clock. */
  match: string;
}

/** UTC midnight of a date, or NaN where there is no such day. Years of two digits are 20xx. */
function midnight(year: number, month: number, day: number): number {
  const at = Date.UTC(year < 100 ? year + 2000 : year, month, day);
  return month >= 0 && month < 12 && new Date(at).getUTCDate() === day && day > 0 ? at : NaN;
}

/** A date without a year is the last such day before tomorrow, as networks leave out the current year. */
function lastOf(month: number, day: number, now: number): number {
  const year = new Date(now).getUTCFullYear();
  const at = midnight(year, month, day);
  return at <= now + DAY ? at : midnight(year - 1, month, day);
}

function numeric(low: string): Found | null {
  let hit = /(?<!\d)(\d{4})([-/.])(\d\d?)\2(\d\d?)(?!\d)/.exec(low);
  if (hit) return { days: [midnight(Number(hit[1]), Number(hit[3]) - 1, Number(hit[4]))], europe: false, match: hit[0] };
  hit = /(?<![\d.])(\d\d?)(\. ?|[-/])(\d\d?)(?:\. ?|[-/])(\d{4}|\d\d)(?![\d:])/.exec(low);
  if (!hit) return null;
  const [match, a, mark, b, y] = hit as unknown as [string, string, string, string, string];
  const [first, second, year] = [Number(a), Number(b), Number(y)];
  const days = [midnight(year, second - 1, first)];
  // With slashes Americans put the month first: both, where both are days.
  if (mark === '/') days.push(midnight(year, first - 1, second));
  return { days, europe: mark.startsWith('.'), match };
}

function named(low: string, now: number): Found | null {
  const dayFirst = /(?<![\d:])(\d\d?)(\.|st|nd|rd|th|er|º)?[ -]?(?:of |de )?([a-z]{3,})\.?,?[ -]?(?:del? )?(\d{4})?(?![\d:])/g;
  for (const [match, day, mark, word, year] of low.matchAll(dayFirst)) {
    const found = monthOf(word as string);
    if (!found) continue;
    const at = year ? midnight(Number(year), found.month, Number(day)) : lastOf(found.month, Number(day), now);
    return { days: [at], europe: found.europe || mark === '.', match };
  }
  for (const [match, word, day, year] of low.matchAll(/([a-z]{3,})\.? (\d\d?)(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:h])/g)) {
    const found = monthOf(word as string);
    if (!found) continue;
    return { days: [year ? midnight(Number(year), found.month, Number(day)) : lastOf(found.month, Number(day), now)], europe: found.europe, match };
  }
  return null;
}

/**
 * Bounds of the date (and clock) in a text in lower case without accents, or null.
 *
 * The zone is the site's or the viewer's, and not told: the interval holds the reading in every plausible zone, UTC to
 * UTC+3 for spellings of Europe (German: real time is the text less one or two hours), else all of them. Its middle is
 * so the text read as UTC, less 1 to 1.5 hours. A date alone is the whole day. ISO times with a zone are exact.
 */
export function dateTime(low: string, now: number): Interval | null {
  const iso = /\d{4}-\d\d-\d\d[t ]\d\d:\d\d(:\d\d(\.\d+)?)?(z|[+-]\d\d:?\d\d)/.exec(low);
  const exact = iso ? Date.parse(iso[0].replace(' ', 't').toUpperCase()) : NaN;
  if (exact) return { from: exact, to: exact };
  const found = numeric(low) ?? named(low, now);
  if (!found) return null;
  const rest = low.replace(found.match, ' ');
  const [start, end] = clock(rest) ?? [0, DAY - 1];
  const zones = /\b(utc|gmt)\b/.test(rest) ? UTC : found.europe || /\b(uhr|um)\b/.test(rest) ? EUROPE : ANYWHERE;
  // Of two readings, one that lies in the future is no reading.
  const days = found.days.filter((day) => !Number.isNaN(day));
  const past = days.filter((day) => day <= now + DAY);
  const use = past.length ? past : days;
  return inZones(zones, now, () => (use.length ? [Math.min(...use) + start, Math.max(...use) + end] : null));
}
