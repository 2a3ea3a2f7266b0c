/** The date at the end of a signature, as wikis of many languages write it: "12:34, 5. Mai 2024 (CEST)", "2024年5月5日 (日) 12:34 (JST)". */
import type { Interval } from '../../model/sighting.ts';
import { ANYWHERE, inZones } from '../shared/zones.ts';
import { monthIn } from './months.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Zones by hours ahead of UTC. Letters that mean different zones in different countries are left out. */
const ZONES = [
  'UTC GMT WET',
  'WEST BST CET MEZ',
  'CEST MESZ EET',
  'EEST MSK TRT IDT',
  '',
  'PKT',
  '',
  '',
  'HKT',
  'JST KST',
  'AEST',
  'AEDT',
  'NZST',
  'NZDT',
];
/** The same behind UTC, from -8. */
const WEST = ['PST', 'PDT MST', 'MDT', 'CDT EST', 'EDT', 'BRT ART', 'BRST'];

/** What a signature ends with: a zone's letters or its distance from UTC, in brackets. */
const ENDING = /^(.*)[(（]((?:UTC)?[+\-−]\d{1,2}(?::?\d\d)?|\p{L}[\p{L} .]{1,9})[)）][^\p{L}\d]{0,6}$/su;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** With a colon or "h"; with a dot only where it is no part of a date. */
const CLOCKS = [/(?<!\d)(\d\d?)(?:[:：]| ?h ?)(\d\d)(?!\d)/u, /(?<![\d.])(\d\d?)\.(\d\d)(?![\d.])/];

/** First of ten digits of Arabic, Persian, Indian wikis. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];
const digits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });

/** Hours ahead of UTC, or null. */
function offsetOf(zone: string): number | null {
  const told = /([+\-−])(\d{1,2}):?(\d\d)?/.exec(zone);
  if (told) return (told[1] === '+' ? 1 : -1) * (Number(told[2]) + Number(told[3] ?? 0) / 60);
  const named = (list: string): boolean => list.split(' ').includes(zone.trim());
  const east = ZONES.findIndex(named);
  const west = WEST.findIndex(named);
  return east >= 0 ? east : west >= 0 ? west - 8 : null;
}

/** Day and month (0–11) in what is left of a date without year and clock. */
function dayIn(rest: string, yearFirst: boolean, own: readonly string[]): [day: number, month: number] | null {
  const asian = /(\d\d?) ?[月월]\D{0,2}(\d\d?) ?[日일]/u.exec(rest);
  if (asian) return [Number(asian[2]), Number(asian[1]) - 1];
  const [a = 0, b = 0] = (rest.match(/\d+/g) ?? []).map(Number);
  for (const [word] of rest.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    const month = monthIn(word, own);
    if (month >= 0) return [a, month];
  }
  // Numbers only: "5. 5. 2024", "ngày 5 tháng 5 năm 2024", "2024-05-05".
  return yearFirst ? [b, a - 1] : [a, b - 1];
}

/** The first date in a text that ends a signature there, wherever the text goes on. Looked for in its first 300 characters. */
export function signedIn(text: string, now: number, own: readonly string[]): Interval | null {
  for (const { index, 0: bracket } of text.slice(0, 300).matchAll(/[(（][^()（）]{2,12}[)）]/g)) {
    const time = signed(text.slice(0, index + bracket.length), now, own);
    if (time) return time;
  }
  return null;
}

/**
 * The minute a signature tells, or null where the text does not end like one. Cheap on texts that do not. A zone that is
 * not known leaves the moment open by a day. `own`: the wiki's list of month names, if any.
 */
export function signed(text: string, now: number, own: readonly string[]): Interval | null {
  const [, before = '', zone = ''] = ENDING.exec(digits(text.slice(-120))) ?? [];
  // Brackets before the date belong to the links of the signature ("(Diskussion) 12:34, …"), unless they hold a weekday.
  const date = before.slice(-60).replace(/^.*[)）](?=.*(?:19|20)\d\d)/s, '');
  const year = YEAR.exec(date)?.[0];
  const clock = CLOCKS.map((form) => form.exec(date)).find(Boolean);
  if (!year || !clock) return null;
  const [hour, minute] = [Number(clock[1]), Number(clock[2])];
  const noClock = date.replace(clock[0], ' ');
  const [day, month] = dayIn(noClock.replace(year, ' '), /^\D*(?:19|20)\d\d/.test(noClock), own) ?? [0, 0];
  const midnight = new Date(Date.UTC(Number(year), month, day));
  if (hour > 24 || minute > 59 || midnight.getUTCDate() !== day || midnight.getUTCMonth() !== month) return null;
  const at = midnight.getTime() + hour * HOUR + minute * MINUTE;
  const offset = offsetOf(zone);
  if (offset === null) return inZones(ANYWHERE, now, () => [at, at + MINUTE - 1]);
  return { from: at - offset * HOUR, to: at - offset * HOUR + MINUTE - 1 };
}

/** The wiki's own list of month names, which its head hands to its scripts; empty where it does not. */
export function monthNames(root: Document): string[] {
  for (const script of root.head?.querySelectorAll('script') ?? []) {
    const list = /"wgMonthNames":(\["",[^\]]{10,600}\])/.exec((script.textContent ?? '').slice(0, 20_000))?.[1];
    try {
      if (list) return (JSON.parse(list) as unknown[]).slice(1).map(String);
    } catch {
      // a broken list: none
    }
  }
  return [];
}
