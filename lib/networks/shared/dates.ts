/** Absolute date texts: "11. Juni 2019 um 19:07", "June 11, 2019 at 7:07 pm", "11.06.2019, 19:07", "2019-06-11 19:07". */
import type { Interval } from '../../model/sighting.ts';
import { clock } from './clock.ts';
import { MONTH, monthOf } from './months.ts';
import { ANYWHERE, EUROPE, inZones, UTC, type Zones } from './zones.ts';

const DAY = 86_400_000;

/** With a zone: exact. */
const ISO = /\d{4}-\d\d-\d\dt[\d:.]+(z|[+-]\d\d:?\d\d)/;
/** Groups: year, month's number or word, day; a dot after the day (a European habit); a slash (order of day and month is open). */
const FORMS = [
  // 2019-06-11, 2019/06/11
  /(?<!\d)(?<y>\d{4})[-/.](?<m>\d\d?)[-/.](?<d>\d\d?)(?!\d)/,
  // 11.06.2019, 11. 6. 19, 11/06/2019
  /(?<![\d.])(?<d>\d\d?)((?<dot>\.) ?|-|(?<slash>\/))(?<m>\d\d?)[-/.] ?(?<y>\d{4}|\d\d)(?![\d:])/,
  // "11. Juni 2019", "16. march, 2023", "3 de mayo de 2020", "1st of august"
  RegExp(
    `(?<![\\d:])(?<d>\\d\\d?)((?<dot>\\.)|[a-zº]{2})?[ -]?(of |de )?${MONTH}(?!\\p{L})[., -]{0,2}(del? )?(?<y>\\d{4})?(?![\\d:])`,
    'u',
  ),
  // "june 11, 2019", "jun 11"
  RegExp(`(?<!\\p{L})${MONTH}\\.? (?<d>\\d\\d?)([a-z]{2})?\\b(,? (?<y>\\d{4}))?(?![\\d:h])`, 'u'),
];

/** UTC midnight of a date (month 0–11); NaN where there is no such day. Years of two digits are 20xx. */
function midnight(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year < 100 ? year + 2000 : year, month, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month ? +date : NaN;
}

/**
 * Bounds of the date (and clock) in a text in lower case without accents, or null.
 *
 * The zone is the site's or the viewer's, and not told: the interval holds the reading in every plausible zone, UTC to
 * UTC+3 for spellings of Europe ("11. Juni", "um", "Uhr", "11.06."; in Berlin real time is the text less one or two
 * hours), else all zones. Its middle is the text read as UTC less 1 to 1.5 hours. A date alone is the whole day.
 */
export function dateTime(low: string, now: number): Interval | null {
  const exact = Date.parse(ISO.exec(low)?.[0].toUpperCase() ?? '');
  if (exact) return { from: exact, to: exact };
  for (const form of FORMS) {
    const hit = form.exec(low);
    if (!hit?.groups) continue;
    const { y, m, d, w, dot, slash } = hit.groups;
    // "3 Mails" are no third of May: without a year a long word is no plural.
    if (!y && w && /.{4}[ns]$/.test(w)) continue;
    const day = +(d ?? 0);
    const month = w ? monthOf(w) : +(m ?? 0) - 1;
    const year = y ? +y : new Date(now).getUTCFullYear();
    // Of two readings, one that lies ahead is no reading. Left out is the current year, or in January the last one.
    const days = [midnight(year, month, day), slash ? midnight(year, day - 1, month + 1) : NaN].filter((at) => !Number.isNaN(at));
    const past = days.filter((at) => at <= now + DAY);
    const use = past[0] !== undefined ? past : y ? days : [midnight(year - 1, month, day)];
    const rest = low.replace(hit[0], ' ');
    const [start, end] = clock(rest) ?? [0, DAY - 1];
    const [, sign, hours, minutes] = /\b(?:utc|gmt) ?([+-]) ?(\d\d?):?(\d\d)?(?!\d)/.exec(rest) ?? [];
    const ahead = hours && +`${sign}1` * (+hours + +(minutes ?? 0) / 60);
    const zones: Zones = ahead
      ? [ahead, ahead]
      : /\b(utc|gmt)\b/.test(rest)
        ? UTC
        : dot || /\b(uhr|um|om|alle)\b/.test(rest)
          ? EUROPE
          : ANYWHERE;
    return inZones(zones, now, () => [Math.min(...use) + start, Math.max(...use) + end]);
  }
  return null;
}
