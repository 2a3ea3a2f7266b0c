/**
 * Facebook's times in words: ages ("2 Std.", "1w"), and dates, which it never prints in figures. The tables for those
 * stay out of the page with shared/dates. Chinese, Japanese, Korean and Arabic, in which pages are seen, are put into
 * English first; dates in yet other languages stay unread.
 */
import type { Interval } from '../../model/sighting.ts';
import { clock } from '../shared/clock.ts';
import { MONTH, monthOf } from '../shared/months.ts';
import { age } from '../shared/relative.ts';
import { spelt } from '../shared/spelt.ts';
import { ANYWHERE, EUROPE, inZones } from '../shared/zones.ts';

const UNITS: readonly (readonly [string, RegExp])[] = [
  ['mo', /^(?:[個个か]月|개월)/],
  ['y', /^(?:年|년|سن)/],
  ['min', /^(?:分|분|د$|دق)/],
  ['h', /^(?:小?[時时]|시간|س$|ساع)/],
  ['w', /^(?:[週周]|주|أس)/],
  ['d', /^(?:天|日|일|ي)/],
];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = 86_400_000;

/** Digits of every script as ours: Indic blocks have them at 6 to 15, all others at 0 to 9 of their row. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return `${(code & 15) - (code > 2303 && code < 3584 ? 6 : 0)}`;
  });

const english = (text: string): string =>
  plainDigits(text)
    .replace(
      /(?:(\d{4}) ?[年년] ?)?(\d\d?) ?[月월] ?(\d\d?) ?[日일]?/,
      (_, year = '', month, day) => `${day} ${MONTHS[month - 1]} ${year} `,
    )
    .replace(/([下午後오후上前전]{2}) ?(\d\d?:\d\d)/, (_, half, time) => `${time} ${/[下後후]/.test(half) ? 'pm' : 'am'}`)
    .replace(/昨[天日]|어제|أمس/, 'yesterday ')
    .replace(/(\d+) ?([\p{L}\p{M}]+)/gu, (all, count, word) => {
      const unit = UNITS.find(([, words]) => words.test(word))?.[0];
      return unit ? `${count} ${unit} ` : all;
    });

/** Day (before or after the month), month, year. */
const DATE = RegExp(`(?:(\\d\\d?)[.º]? (?:de )?)?\\b${MONTH}(?: (\\d\\d?)\\b(?!:))?[.,]*(?: del?)? ?(\\d{4})?`);

/** "11. Juni 2019 um 19:07", "30 May at 11:02", "25 de octubre": the interval that holds it in all zones it may be meant in. */
function dated(low: string, now: number): Interval | null {
  const [whole = '', first, word = '', , second, year] = DATE.exec(low) ?? [];
  const day = Number(first ?? second);
  // "2 settimane" are no second of September.
  if (!day || word.startsWith('settim')) return null;
  const start = (of: number): number => Date.UTC(of, monthOf(word), day);
  const here = new Date(now).getUTCFullYear();
  // Left out is the current year, or in January the last one.
  const at = start(Number(year) || (start(here) > now + DAY ? here - 1 : here));
  const [from, to] = clock(low.replace(whole, ' ')) ?? [0, DAY - 1];
  return inZones(/\d\. |\bum\b/.test(low) ? EUROPE : ANYWHERE, now, () => [at + from, at + to]);
}

/** Bounds of the moment a text of Facebook tells, seen at `now`, on a page of language `lang`; null where it tells none. */
export function when(text: string, now: number, lang: string): Interval | null {
  if (!text || text.length > 160) return null;
  // "1 u" is a week in Danish and Norwegian, an hour in Dutch.
  const own = /^(?:da|n[bno])/.test(lang)
    ? text.replace(/(\d) ?([ut])$/, (_, count, unit) => `${count} ${unit === 'u' ? 'w' : 'h'}`)
    : text;
  const [plain, low] = spelt(english(own));
  return dated(low, now) ?? age(plain, low, now);
}
