/** Times told by age: "2 Std.", "vor 3 Tagen", "1w", "6 hours ago", "gerade eben", "gestern um 14:05". */
import type { Interval } from '../../model/sighting.ts';
import { clock } from './clock.ts';
import { ANYWHERE, EUROPE, inZones } from './zones.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Unit words in lower case without accents (de, en, fr, es, it, pt, nl, pl) with the least and the most one unit can
 * last. A month is counted as 30 days by most networks and by the calendar by some: 28 to 31 covers both.
 */
const UNITS: readonly [RegExp, number, number][] = [
  [/^(s|se[ckg].*)$/, 1000, 1000],
  [/^(m|min.*)$/, MINUTE, MINUTE],
  [/^(h|hrs?|hours?|std.*|stund.*|heures?|horas?|or[ae]|u|uur|godz.*)$/, 60 * MINUTE, 60 * MINUTE],
  [/^(d|days?|tg?|tag.*|j|jours?|dias?|gg?|giorn.|dag.*|dni|dzien)$/, DAY, DAY],
  [/^(w|wks?|weeks?|wo|woch.*|weken|sem|semain.*|seman.*|sett.*|tyg.*)$/, 7 * DAY, 7 * DAY],
  [/^(mos?|months?|mon|monat.*|mois|mes|mes[ei]s?|maand.*|mnd|mies.*)$/, 30 * DAY, 31 * DAY],
  [/^(y|yrs?|years?|jahr.*|ans?|annees?|ann[oi]|a|anos?|jr|jaar|rok|lata?)$/, 365 * DAY, 366 * DAY],
];
const MONTH = 5;

const NOW = /^(gerade|soeben|jetzt|just now|now|a l.instant|ahora|adesso|agora|nu|teraz)\b/;
/** Days by name: how many before today, and whether the word is one of Europe's (lib/networks/shared/zones.ts). */
const DAYS: readonly [RegExp, number, boolean][] = [
  [/\b(heute|oggi|vandaag|dzisiaj|dzis)\b/, 0, true],
  [/\b(today|aujourd.hui|hoy|hoje)\b/, 0, false],
  [/\b(gestern|ieri|gisteren|wczoraj)\b/, 1, true],
  [/\b(yesterday|ayer|ontem)\b|^hier\b/, 1, false],
  [/\bvorgestern\b/, 2, true],
];

/** A number, or a word for one, before a unit; not the end of a clock ("14:05 h") or of a decimal. */
const COUNTED = /(?:(?<![\d:.,a-z])(\d{1,3}) ?|\b(?:an?|one|eine?[mnr]?|une?|una|uno|uma?|een) )([a-z]+)/gi;

/** Calendar days by name, with or without a clock, in every zone the page may be meant in. */
function dayByName(low: string, now: number): Interval | null {
  for (const [word, back, europe] of DAYS) {
    if (!word.test(low)) continue;
    const hours = clock(low);
    return inZones(europe ? EUROPE : ANYWHERE, now, (offset) => {
      const day = (Math.floor((now + offset) / DAY) - back) * DAY;
      const start = day + (hours?.[0] ?? 0);
      // A zone in which this lies ahead is not the page's.
      return start - offset > now ? null : [start, day + (hours?.[1] ?? DAY - 1)];
    });
  }
  return null;
}

/**
 * Bounds of a time told by age, seen at `now` (epoch ms), or null; `to` is never after `now`.
 *
 * Networks cut off, they do not round: "2 Std." is at least 2 and less than 3 hours ago, {from: now - 3h + 1 ms,
 * to: now - 2h}. `plain` is the text without accents, `low` the same in lower case.
 */
export function age(plain: string, low: string, now: number): Interval | null {
  if (NOW.test(low)) return { from: now - MINUTE + 1, to: now };
  for (const [, digits, word] of plain.matchAll(COUNTED)) {
    const unit = word === 'J' ? UNITS[6] : UNITS.find(([words]) => words.test((word as string).toLowerCase()));
    if (!unit) continue;
    const count = Number(digits ?? 1);
    // The shortest month stands once in a count, not in each.
    const least = count * unit[1] - (unit === UNITS[MONTH] && count > 0 ? 2 * DAY : 0);
    return { from: now - (count + 1) * unit[2] + 1, to: now - least };
  }
  return dayByName(low, now);
}
