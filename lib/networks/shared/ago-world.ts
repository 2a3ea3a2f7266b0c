/** Ages in the languages that the tables of times leave out: "1 か月前", "3 недели назад", "2 hafta önce". */
import type { Interval } from '../../model/sighting.ts';
import { agoText } from './ago-text.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/**
 * How units begin, in lower case: Japanese, Chinese, Korean, Russian, Ukrainian, Bulgarian, Greek, Turkish, Indonesian,
 * Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Croatian, Slovene, Hungarian, Romanian, Polish.
 */
const UNITS = (
  [
    ['秒|초|сек|δευ|sa?n|sek|det|más', 1000],
    ['分|분|мин|хв|λεπ|dakika|min|perc', MINUTE],
    ['時間|小时|小時|시간|час|год(?:ин|\\.)|ώρ|saat|jam|tim|tunti|hod|sat[ai]?\\b|ur[aeio]?\\b|ór[aá]|or[ăe]|godz', 60 * MINUTE],
    ['日|天|일|дн|ден|μέρ|ημ|gün|hari|dag|døg|päi|pv|dn|deň|dan|nap|zi|dzi', DAY],
    ['週|周|주|недел|тиж|седм|εβδ|hafta|minggu|veck|tyg|tydz|v\\b|uge|uke|viik|vk|týd|týž|tje?d|ted|hét|hete|săp', 7 * DAY],
    ['か月|ヶ月|カ月|个月|個月|개월|мес|міс|μήν|ay\\b|bul|mån|kuu|kk|mě?s|mj?es|hón|lun', MONTH],
    ['年|년|год|лет|рок|рік|χρό|έτ|yıl|tahun|år|vuo|rok|rel|let|god|év|ani?\\b', YEAR],
  ] as const
).map(([words, length]) => [RegExp(`(?<![\\d:.,])(\\d{1,3})\\s?(?:${words})`), length] as const);
/** Where two units begin alike, the longer word decides. */
const ORDER = [5, 4, 2, 1, 0, 3, 6];

/** Bounds of the moment an age tells, seen at `now` (epoch ms), in any language known here or to `agoText`; null for none. Never throws. */
export function worldAgo(text: string, now: number): Interval | null {
  // Polish leaves out the one: "rok temu".
  const low = text
    .slice(0, 160)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^\s*(rok|miesiąc|tydzień|dzień|godzin|minut)/, '1 $1');
  // Indonesian weeks begin like minutes; text in other scripts is none of the languages there.
  const known = /minggu|[^\u0020-\u024f\u2000-\u20ff\s]/.test(low) ? null : agoText(low, now);
  if (known) return known;
  for (const at of ORDER) {
    const [unit, length] = UNITS[at] ?? [];
    const count = unit && length && unit.exec(low)?.[1];
    if (!count) continue;
    const most = (+count + 1) * (length < MONTH ? length : length + DAY);
    return { from: now - most + 1, to: now - +count * length + (length === MONTH && +count ? 2 * DAY : 0) };
  }
  return null;
}
