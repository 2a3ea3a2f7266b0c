/**
 * Times as old forum software prints them ("Wed Jun 11, 2014 11:28 am", "Heute, 14:05", "10-25-2009, 05:07 PM"): local
 * text in the board's zone, which such pages tell at their foot ("Alle Zeiten sind UTC+01:00").
 */
import type { Interval } from '../../model/sighting.ts';
import { attr } from './find.ts';
import { spelt } from './spelt.ts';
import { timeText } from './time-text.ts';

const HOUR = 3_600_000;

/** Named days in lower case without accents, as the shared table (relative.ts) knows them, and what it does not know: pl, cs, sv, da, no, fi, tr, ro, hu, ru, uk, bg, el. */
const TODAY = /\b(today|heute|aujourd.hui|hoy|hoje|oggi|vandaag|dzis)\b/;
const YESTERDAY = /\b(yesterday|gestern|hier|ayer|ontem|ieri|gisteren|wczoraj)\b/;
const MORE_TODAY = /\b(dzisiaj|dnes|i ?dag|tanaan|bugun|astazi)\b|^ma(?=,? \d)|сегодня|сьогодні|днес|σημερα/;
const MORE_YESTERDAY = /\b(vcera|i ?gar|eilen|tegnap|dun)\b|вчера|вчора|χθες/;

/** How months begin (lower case, no accents) where the shared table (months.ts) does not know them: ru, uk, bg, el, cs, hu, fi, tr, ro, no. */
const MONTHS = (
  [
    ['jan', 'янв|яну|січ|ιαν|led|tammi|oca|ian'],
    ['feb', 'фев|лют|φεβ|uno|helmi|sub'],
    ['mar', 'мар|бер|μαρ|bre|mrt|maalis'],
    ['apr', 'апр|кв[иі]|απρ|dub|huhti|nis'],
    ['may', 'ма[ия]|тра|μαι|kve|touko|may'],
    ['jul', 'июл|юли|лип|ιουλ|cervenc|crc|cvc|heina|tem|iul'],
    ['jun', 'июн|юни|чер|ιουν|cer|cvn|kesa|haz|iun'],
    ['aug', 'авг|сер|αυγ|srp|elo|agu'],
    ['sep', 'сен|сеп|вер|σεπ|zar|syys|eyl|szep'],
    ['oct', 'окт|жов|οκτ|rij|loka|eki'],
    ['nov', 'ноя|ное|лис|νοε|marras|kas|noi'],
    ['dec', 'дек|гру|δεκ|pro|joulu|ara|des'],
  ] as const
).map(([month, words]) => [RegExp(`(?<!\\p{L})(${words})\\p{L}*`, 'gu'), month] as const);

/** What a page tells of its clock. */
export interface BoardClock {
  /** Hours ahead of UTC, null where the page does not tell. */
  zone: number | null;
  /** "10-11-2009" is the eleventh of October. */
  monthFirst: boolean;
}

/** Hours ahead of UTC in "UTC+01:00", "GMT -5", "UTC + 1 hour [ DST ]", "WEZ +1", or bare "UTC"; null where there is none. */
export function zoneIn(text: string): number | null {
  const hit = /\b(?:UTC|GMT|WEZ)(?: ?([+−-]) ?(\d{1,2})(?:[:.](\d\d))?)?(?![\w+-])/.exec(text);
  if (!hit) return null;
  const zone = (+(hit[2] ?? 0) + +(hit[3] ?? 0) / 60) * (!hit[1] || hit[1] === '+' ? 1 : -1);
  return Math.abs(zone) > 14 ? null : zone + (/\[[^\]]*(DST|Sommerzeit)/.test(text) ? 1 : 0);
}

/** Are these dates written month first? A number above twelve tells, else the clock of half a day, which goes with that order. */
export function monthFirst(texts: readonly string[]): boolean {
  const dates = texts.flatMap((text) => [...text.matchAll(/\b(\d\d?)[-/](\d\d?)[-/]\d{2,4}\b/g)]);
  if (dates.some(([, first]) => Number(first) > 12)) return false;
  return dates.some(([, , second]) => Number(second) > 12) || texts.some((text) => /\d ?[ap]\.?m\b/i.test(text));
}

/** A year of another calendar (1399, 2569) is no year of ours: no forum is older than the web, and nothing lies ahead. */
const plausible = (time: Interval | null, now: number): Interval | null =>
  time && time.to > Date.UTC(1990) && time.from < now + 24 * HOUR ? time : null;

/**
 * Bounds of the moment such a text tells, seen at `now` (epoch ms), or null. Where the page tells its zone they are two
 * hours apart: it is the zone of today, and the date may lie on the other side of a change of the clock.
 */
export function boardTime(text: string, now: number, { zone, monthFirst }: BoardClock): Interval | null {
  let [, low] = spelt(text.replace(/^[^\d:]{0,40}#\d+[^\d:]{0,20}:/, ' '));
  for (const [words, month] of MONTHS) low = low.replace(words, month);
  if (monthFirst)
    low = low.replace(/\b(\d\d?)[-/](\d\d?)[-/](\d{2,4})\b/, (_, m, d, y: string) => `${y.length < 4 ? 2000 + +y : y}-${m}-${d}`);
  low = low.replace(MORE_TODAY, 'heute').replace(MORE_YESTERDAY, 'gestern');
  const today = Math.floor((now + (zone ?? 0) * HOUR) / (24 * HOUR)) * 24 * HOUR;
  const day = (back: number): string => new Date(today - back * 24 * HOUR).toISOString().slice(0, 10);
  if (zone !== null) low = low.replace(YESTERDAY, day(1)).replace(TODAY, day(0));
  // An age is none of the zone's business, nor is a time that names its own.
  if (zone === null || !/\d{4}|\d[-./]\d/.test(low) || /t\d\d:\d\d[\d:.]*(z|[+-]\d\d)/.test(low)) return plausible(timeText(low, now), now);
  const read = plausible(timeText(`${low} utc`, now + zone * HOUR), now + zone * HOUR);
  if (!read) return null;
  const from = read.from - (zone + 1) * HOUR;
  const to = read.to - (zone - 1) * HOUR;
  return { from, to: from <= now ? Math.min(to, now) : to };
}

/** Time of a `<time>`: exact where its attribute names a zone, else as the board's local time; null without either. */
export function boardStamp(time: Element | null | undefined, now: number, clock: BoardClock): Interval | null {
  const told = attr(time, 'datetime');
  if (/T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/i.test(told)) {
    const at = Date.parse(told);
    if (!Number.isNaN(at)) return { from: at, to: at };
  }
  return (
    (told && boardTime(told.replace('T', ' '), now, { ...clock, monthFirst: false })) ||
    boardTime(time?.textContent?.slice(0, 200) ?? '', now, clock)
  );
}
