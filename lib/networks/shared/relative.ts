/** Times told by age: "2 Std.", "vor 3 Tagen", "1w", "6 hours ago", "gerade eben", "gestern um 14:05". */
import type { Interval } from '../../model/sighting.ts';
import { clock } from './clock.ts';
import { ANYWHERE, EUROPE, inZones } from './zones.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** Unit words in lower case without accents (de, en, fr, es, it, pt, nl, pl) and their length in milliseconds. */
const UNITS = (
  [
    ['s|se[ckg].*', 1000],
    ['m|min.*', MINUTE],
    ['h|hrs?|hours?|st[du].*|heures?|horas?|or[ae]|u|uur|godz.*', 60 * MINUTE],
    ['d|days?|tg?|tag.*|j|jours?|dias?|giorn.|dag.*|dni', DAY],
    ['w|wks?|wee?k.*|wo|woch.*|sem.*|sett.*|tyg.*', 7 * DAY],
    ['mos?|mon|month.*|monat.*|mois|mes.*|maand.*|mnd|mies.*', MONTH],
    ['y|yrs?|years?|jahr.*|a|ans?|ann.*|anos?|jr|jaar|lata?', YEAR],
  ] as const
).map(([words, length]) => [RegExp(`^(${words})$`), length] as const);

const NOW = /^(gerade|soeben|jetzt|just now|now|a l.instant|ahora|adesso|agora|nu|teraz)\b/;
const TODAY = /\b(heute|oggi|vandaag|dzis|today|aujourd.hui|hoy|hoje)\b/;
const YESTERDAY = /\b(vor)?(gestern|ieri|gisteren|wczoraj|yesterday|ayer|ontem)\b|^hier\b/;

/** A number, or a word for one, before a unit; not the end of a clock ("14:05 h") or of a decimal. */
const COUNTED = /(?:(?<![\d:.,a-z])(\d{1,3}) ?|\b(?:an?|one|eine?[mnr]?|une?|una|uno|uma?|een) )([a-z]+)/gi;

/** Calendar days by name, with or without a clock, in every zone the page may be meant in. */
function dayByName(low: string, now: number): Interval | null {
  const hit = YESTERDAY.exec(low);
  if (!hit && !TODAY.test(low)) return null;
  const back = hit ? (hit[1] ? 2 : 1) : 0;
  const [start, end] = clock(low) ?? [0, DAY - 1];
  return inZones(/heute|gestern/.test(low) ? EUROPE : ANYWHERE, now, (offset) => {
    const day = (Math.floor((now + offset) / DAY) - back) * DAY;
    // A zone in which this lies ahead is not the page's.
    return day + start - offset > now ? null : [day + start, day + end];
  });
}

/**
 * Bounds of a time told by age, seen at `now` (epoch ms), or null; `to` is never after `now`.
 *
 * Networks cut off, they do not round: "2 Std." is at least 2 and less than 3 hours ago, {from: now - 3h + 1 ms,
 * to: now - 2h}. Some count a month as 30 days, some by the calendar, so n months are at least 30n - 2 and less than
 * 31(n + 1) days. `plain` is the text without accents, `low` the same in lower case.
 */
export function age(plain: string, low: string, now: number): Interval | null {
  if (NOW.test(low)) return { from: now - MINUTE + 1, to: now };
  for (const [, digits, word = ''] of plain.matchAll(COUNTED)) {
    // German "2 J." are years, French "2 j" days.
    const length = word === 'J' ? YEAR : UNITS.find(([words]) => words.test(word.toLowerCase()))?.[1];
    if (!length) continue;
    const count = +(digits ?? 1);
    const most = (count + 1) * (length < MONTH ? length : length + DAY);
    return { from: now - most + 1, to: now - count * length + (length === MONTH && count ? 2 * DAY : 0) };
  }
  return dayByName(low, now);
}
