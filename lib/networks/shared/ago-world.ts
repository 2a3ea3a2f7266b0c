/** Ages in the languages that the tables of times leave out: "1 か月前", "3 недели назад", "2 hafta önce". */
import type { Interval } from '../../model/sighting.ts';
import { agoText } from './ago-text.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/**
 * How units begin, in lower case: Japanese, Chinese, Korean, Russian, Ukrainian, Bulgarian, Serbian, Greek, Turkish, Arabic, Hebrew,
 * Hindi, Thai, Vietnamese, Indonesian, Swedish, Danish, Norwegian, Finnish, Czech, Slovak, Croatian, Slovene, Hungarian, Romanian, Polish.
 */
const UNITS = (
  [
    ['秒|초|сек|δευτ|saniye|ثاني|ثوان|שני|सेकं|วินาที|giây|detik|sek|másod|secund', 1000],
    ['分|분|мин|хв|λεπτ|dakika|dk|دقيق|دقائق|דק|मिनट|นาที|phút|menit|min|perc', MINUTE],
    [
      '時間|小时|小時|시간|час|год(?:ин|\\.)|ώρ|saat|sa\\b|ساع|שע|घंट|ชั่วโมง|giờ|jam|tim|tunti|hod|sat[ai]?\\b|ur[aeio]?\\b|ór[aá]|or[ăe]|godz',
      60 * MINUTE,
    ],
    ['日|天|일|дн|день|дан|ден|ημέρ|μέρ|gün|يوم|أيام|ימ|יום|दिन|วัน|ngày|hari|dag|døg|dyg|päiv|pv|dn|deň|dan|nap|zi\\b|zile|dzie', DAY],
    [
      '週間|周|週|주|недел|тиж|седм|εβδομ|hafta|hf|أسب|أساب|שבוע|हफ़्त|हफ्त|सप्ताह|สัปดาห์|tuần|minggu|veck|tyg|tydz|v\\b|uge|uke|viikko|vk|týd|týž|tjed|teden|tedn|hét|hete|săpt',
      7 * DAY,
    ],
    [
      'か月|ヶ月|カ月|个月|個月|개월|달|мес|міс|μήν|ay\\b|شهر|أشهر|חוד|महीन|माह|เดือน|tháng|bulan|mån|måned|kuuk|kk|měs|mes|mjes|hónap|hónapp|lun',
      MONTH,
    ],
    ['年|년|год|лет|рок|рік|г\\.|χρόν|έτ|yıl|سن|عام|أعوام|שנ|साल|वर्ष|ปี|năm|tahun|år|vuo|v\\.|rok|rel|let|godin|év|an(?:i)?\\b', YEAR],
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
