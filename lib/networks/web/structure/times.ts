/** Is an element a time? Whatever people or machines write one as. */
import type { Interval } from '../../../model/sighting.ts';
import { monthOf } from '../../shared/months.ts';
import { spelt } from '../../shared/spelt.ts';
import { timeText } from '../../shared/time-text.ts';
import { inEnglish } from './ago.ts';
import { fold } from '../../shared/text.ts';
import { BEFORE_NAME, SAYS } from './words.ts';

/** Longest text that can be a time alone. */
const LONGEST = 70;
const DAY = 86_400_000;
const EARLIEST = Date.UTC(1995, 0);

const MAYBE =
  /\d|^(just now|now|gerade|soeben|jetzt|heute|gestern|today|yesterday|hier|à l.instant|ahora|ayer|hoje|ontem|adesso|ieri|oggi|nu|gisteren|teraz)/i;
const WORDS = /\p{L}+/gu;
/** How the words of times begin (de, en, fr, es, it, pt, nl, pl, Nordic): days, units, and what stands between; months are the shared ones. */
const TIME_WORD =
  /^(mo|tue|wed|th|fr|sa|sun|di|mi|do|so|lu|ma|me|j|ve|vi|qu|se|sá|za|zo|wo|pn|ś|h(ou)?r?s?$|heure|hora|or[ae]|uur|godz|std|stund|da[gy]|tag|d[ií]a|giorn|dni|w(ee)?k|tyg|y(ea)?r|an|añ|lat|vor|ago|ya?$|il$|hace|h[aá]|fa$|geleden|temu|sid|sitten|um|at|on|uhr|am|pm|[aptzdwlm]$|à|alle|om|kl|of|de[ln]?|st$|nd|rd|e[rn]?$|utc|gmt|ce?s?t$|now|gerade|eben|heute|gest|today|yest|hier|auj|hui|inst|ahora|ayer|hoje|adess|ieri|oggi|nu|gist|vand|teraz|wcz|dzi|m?s$|edited|bearb|about|etwa|ca|circa|environ|über|over|her$|zuvor|earlier)/i;
export const timeWord = (word: string): boolean => TIME_WORD.test(word) || monthOf(spelt(word)[1]) >= 0;
const MACHINE = /^(datetime|title|content|aria-label|data-.*(time|date|stamp|epoch|created|published|tooltip|original-title|content))$/;

/** The moment of an epoch number (seconds or milliseconds) in a value, or null. */
function epoch(value: string, now: number): Interval | null {
  const hit = /(?<![\d.])(\d{10})(\d{3})?(?:\.\d+)?(?!\d)/.exec(value);
  if (!hit) return null;
  const at = Number(hit[1]) * 1000 + Number(hit[2] ?? 0);
  return at > EARLIEST && at <= now + DAY ? { from: at, to: at } : null;
}

const narrower = (a: Interval | null, b: Interval | null): Interval | null => (!a || (b && b.to - b.from < a.to - a.from) ? b : a);

/** A text that is a time and nothing else, as an interval; null otherwise. */
export function timeAlone(said: string, now: number): Interval | null {
  const text = said.replace(/^[\s·•|,()–—-]+/, '');
  if (text.length > LONGEST || text.length < 2 || !MAYBE.test(text) || /[?!@]|https?:/.test(text)) return null;
  const english = inEnglish(text);
  if (english) return timeText(english, now);
  // A single letter of no alphabet of ours is a sign read in the wrong charset.
  const words = (text.replace(BEFORE_NAME, '').match(WORDS) ?? []).filter((word) => word.length > 1 || /^[a-zà]$/i.test(word));
  const strange = words.filter((word) => !timeWord(word)).length;
  // "Nobita 3D" is no age of three days; "Verfasst: 11.06.2019" may say what it is.
  if (words.length > 9 || strange > (/\d{4}|\d[:.]\d\d/.test(text) ? (SAYS.test(text) ? 5 : 3) : /\d ?\p{L}(?!\p{L})/u.test(text) ? 0 : 1))
    return null;
  // What follows an age says what it is the age of: "2 Jahre Garantie".
  if (strange && !/\d{4}|\d[:.]\d\d/.test(text) && !timeWord(words.at(-1) ?? '')) return null;
  return zoned(text.replace(/(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ?(z|[+-]\d\d:?\d\d)(?=\W|$)/i, '$1T$2$3'), now);
}

/** Zones by their short names, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  cet: 1,
  mez: 1,
  cest: 2,
  mesz: 2,
  bst: 1,
  eet: 2,
  eest: 3,
  wet: 0,
  west: 1,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const ZONE = RegExp(`\\b(${Object.keys(ZONES).join('|')})\\b`, 'i');

/** A time whose zone the text names. */
const zoned = (text: string, now: number): Interval | null =>
  timeText(
    text.replace(ZONE, (name) => `UTC${(ZONES[name.toLowerCase()] ?? 0) < 0 ? '' : '+'}${ZONES[name.toLowerCase()]}`),
    now,
  );

/** An epoch number in an address that falls into a time told otherwise makes it exact (?showComment=1433578985000). */
export function sharpened(time: Interval | null, href: string, now: number): Interval | null {
  const exact = time && href ? epoch(href, now) : null;
  return time && exact && exact.from >= time.from - 1000 && exact.from <= time.to + 1000 ? exact : time;
}

/** The narrowest time an element tells by attribute or text (`text`: its folded text), or null. */
export function timeOf(el: Element, text: string, now: number): Interval | null {
  let best: Interval | null = null;
  for (const { name, value } of el.attributes) {
    if (value.length > 120 || !/\d/.test(value) || !MACHINE.test(name)) continue;
    if (name === 'aria-label' && el.localName !== 'a' && el.localName !== 'time') continue;
    best = narrower(best, (name === 'datetime' || name === 'content' ? null : epoch(value, now)) ?? timeAlone(fold(value, 120), now));
  }
  // A long text is no time, whatever its attributes say.
  if (best && text.length > LONGEST * 2) return null;
  return narrower(best, timeAlone(text, now));
}
