/**
 * Facebook's times in words: ages ("2 Std.", "1w"), and dates, which it never prints in figures. The tables for those
 * stay out of the page with shared/dates. Languages that the shared tables of words leave out are put into English first.
 */
import type { Interval } from '../../model/sighting.ts';
import { clock } from '../shared/clock.ts';
import { MONTH, monthOf } from '../shared/months.ts';
import { age } from '../shared/relative.ts';
import { spelt } from '../shared/spelt.ts';
import { ANYWHERE, EUROPE, inZones } from '../shared/zones.ts';

/** How units begin: Chinese, Japanese, Korean, Arabic, Russian, Ukrainian, Greek, Turkish, Swedish, Czech, Hungarian, Romanian, Vietnamese, Indonesian, Thai. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['mo', /^(?:[個个か]月|개월|мес|міс|ay$|mån|hón|luni|thán|bula|เด)/],
  ['y', /^(?:年|년|سن|г$|лет|рок|yıl|år|év|năm|tahu|ปี)/],
  ['min', /^(?:分|분|د$|دق|хв|мин|λ|dk|dak|perc|phú|mnt|meni|นา)/],
  ['h', /^(?:小?[時时]|시간|س$|ساع|ч$|час|год|ώ|sa$|saat|tim|tun|ó|giờ|jam|ชม|ชั่)/],
  ['w', /^(?:[週周]|주|أس|нед|тиж|εβδ|haft|veck|vk|týd|týž|hét|hete|săp|tuần|ming|mgg|สั)/],
  ['d', /^(?:天|日|일|ي|дн|день|ημ|gün|pv|päiv|dny|nap|zile|ngày|hari|วัน)/],
];
/** Single letters that mean another unit elsewhere, by language of the page, each with our letter. */
const LETTERS: Record<string, string> = {
  da: 'th uw',
  no: 'th uw',
  nb: 'th uw',
  sv: 'vw',
  fi: 'th vy',
  tr: 'sh hw gd',
  hu: 'nd',
};
/** How months begin where the shared table does not know them: Russian, Turkish, Finnish, Czech, Romanian, Hungarian, Indonesian. */
const NAMES = [
  /^(?:янв|oca|tamm|led|ian)/,
  /^(?:фев|şub|helm|úno)/,
  /^(?:март|maal|bře)/,
  /^(?:апр|nis|huht|dub)/,
  /^(?:ма[йя]|touk|kvě)/,
  /^(?:июн|haz|kes|červn|čvn|iun)/,
  /^(?:июл|tem|hein|červe|čvc|iul)/,
  /^(?:авг|ağu|elok|srp|agu)/,
  /^(?:сен|eyl|syys|září|szep)/,
  /^(?:окт|eki|loka|říj)/,
  /^(?:ноя|kas|marra|noi)/,
  /^(?:дек|ara|joul|pros|des)/,
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
    // Hungarian: "2019. június 11."
    .replace(/^(\d{4})\. (\p{L}+) (\d\d?)/u, '$3 $2 $1')
    // "18 tháng 8, 2023"
    .replace(/(\d\d?) tháng (\d\d?)/, (_, day, month) => `${day} ${MONTHS[month - 1]}`)
    .replace(/(\d\.? )([\p{L}\p{M}]{3,})/gu, (all, day, word) => {
      const month = NAMES.findIndex((starts) => starts.test(word.toLowerCase()));
      return month < 0 ? all : day + MONTHS[month];
    })
    .replace(/昨[天日]|어제|أمس|вчера|dün|igår|eilen|včera|tegnap/, 'yesterday ')
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
  const letters = ` ${LETTERS[lang.slice(0, 2)] ?? ''}`;
  // "1 u" is a week in Danish and Norwegian, an hour in Dutch.
  const own = text.replace(/(\d) ?(\p{Ll})\.?$/u, (_, count, letter) => `${count} ${RegExp(` ${letter}(.)`).exec(letters)?.[1] ?? letter}`);
  const [plain, low] = spelt(english(own));
  return dated(low, now) ?? age(plain, low, now);
}
