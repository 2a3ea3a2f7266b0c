/**
 * Facebook's times in words. It is used in more languages than the others, and prints short units ("36週", "3 ч.",
 * "٤ س"): what shared/time-text does not know is put into its English first.
 */
import type { Interval } from '../../model/sighting.ts';
import { timeText } from '../shared/time-text.ts';

/** Beginnings of unit words by unit, in this order (Arabic "سنة" is no "س"); Latin letters alone mean different things: SHORT. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ['mo', /^(?:[個个]月|[かヶカ]月|개월|شهر|أشهر|мес|міс|ay|μήν|μην|เดือน|tháng|bln|bulan|মাস|महीन|měs|hónap|lun[ăi]|kk|mån|mdr?$)/],
  ['y', /^(?:年|년|سن|г|л|р|yıl|χρόν|έτ|ปี|năm|thn|tahun|বছর|वर्ष|साल|år|ro[kc]|év|vuo|ani$)/],
  ['s', /^(?:秒|초|ثا?|сек|sn|วินา|giây|detik|সেকেন্ড|सेकंड|δευτ)/],
  ['min', /^(?:分|분|د|мин|хв|dk|λεπ|นาที|phút|mnt|menit|মিনিট|मिन|perc)/],
  ['h', /^(?:小[時时]|[時时]|시간|س|ч|sa$|saat|ώρ|ωρ|ώ$|ชม|ชั่วโมง|giờ|jam|ঘণ্টা|घंट|tim|ó)/],
  ['w', /^(?:[週周]|주|أسبوع|أسابيع|нед|тиж|hf|hafta|εβδ|สัปดาห์|tuần|mgg|minggu|সপ্তাহ|सप्ताह|हफ|týd|s[ăa]pt|h[ée]t|vk|uge|uke)/],
  ['d', /^(?:天|日|일|ي|أيام|дн|д|gün|ημ|วัน|ngày|hari|দিন|दिन|pv|zil|nap|dní?$)/],
];
/** Units that one letter or another language's word would mislead about, by the page's language. */
const SHORT: Readonly<Record<string, string>> = {
  da: 't=h u=w å=y',
  nb: 't=h u=w å=y',
  sv: 'v=w å=y',
  fi: 't=h v=y',
  tr: 'g=d y=y',
  cs: 't=w r=y',
  sk: 't=w r=y',
  hu: 'p=min n=d',
  ro: 'z=d',
  pl: 'l=y r=y',
  uk: 'год=h',
  id: 'minggu=w',
};

/** Beginnings of month names, January first, beyond those of shared/months.ts. */
const MONTHS: readonly RegExp[] = [
  'янв|січ|يناير|oca|ιαν|ian|জানু|जनव|tammi|led',
  'фев|лют|فبراير|şub|φεβ|ফেব্|फ़?रव|helmi|úno',
  'мар|бер|مارس|mart|μαρ|মার্চ|मार्च|maalis|bře|már',
  'апр|кві|[أا]بريل|nis|απρ|এপ্র|अप्र|huhti|dub|ápr',
  'ма[йя]|тра|مايو|μα[ΐϊι]|মে$|मई|touko|kvě|máj',
  'июн|чер|يونيو|haz|ιουν|জুন|जून|kesä|čvn|iun|jún',
  'июл|лип|يوليو|tem|ιουλ|জুলা|जुला|heinä|čvc|červenc|iul|júl',
  'авг|сер|[أا]غسطس|ağu|αυγ|আগ|अग|elo|srp|agu',
  'сен|вер|سبتمبر|eyl|σεπ|সেপ|सित|syys|zář|szept',
  'окт|жов|[أا]كتوبر|eki|οκτ|অক্ট|अक्टू|loka|říj',
  'ноя|лис|نوفمبر|kas|νοε|νοέ|নভে|नवं|marras',
  'дек|гру|ديسمبر|ara|δεκ|ডিসে|दिसं|joulu|pro|des',
].map((starts) => RegExp(`^(?:${starts})`));
const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName = (month: string): string => ENGLISH[+month - 1] ?? month;

const DAYS: readonly (readonly [RegExp, string])[] = [
  [/昨[天日]|어제|أمس|вчера|учора|dün|χθες|เมื่อวาน|hôm qua|kemarin|গতকাল|कल|igår|i går|eilen|včera|tegnap/g, 'yesterday'],
  [/今[天日]|오늘|اليوم|сегодня|сьогодні|bugün|σήμερα|วันนี้|hôm nay|hari ini|আজ|आज|idag|i dag|tänään|dnes/g, 'today'],
  [/^(?:[剛刚]{2}|たった今|방금|الآن|только что|щойно|şimdi|az önce|τώρα|เมื่อสักครู่|vừa xong|baru saja|এইমাত্র|अभी|just nu|nyss|juuri)/, 'now'],
];

/** Digits of every script as ours: Indic blocks have them at 6 to 15, all others at 0 to 9 of their row. */
export const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String((code & 15) - (code >= 0x900 && code < 0xe00 ? 6 : 0));
  });

function english(text: string, lang: string): string {
  const short = new Map((SHORT[lang.slice(0, 2)] ?? '').split(' ').map((pair) => pair.split('=') as [string, string]));
  let out = plainDigits(text.toLowerCase())
    .replace(/[\u034f\u200b-\u200f\u2066-\u2069]/g, '')
    .replace(/(\d{4}) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日일]?/, '$1-$2-$3 ')
    .replace(/(\d\d?) ?[月월] ?(\d\d?) ?[日일]/, (_, month: string, day: string) => `${day} ${monthName(month)} `)
    .replace(/(\d\d?) tháng (\d\d?)/, (_, day: string, month: string) => `${day} ${monthName(month)} `)
    .replace(
      /(下午|午後|晚上|오후|上午|午前|凌晨|早上|오전) ?(\d\d?)[:時时點点시] ?(\d\d?)?[分분]?/,
      (_, half: string, h: string, m = '00') => `${h}:${m} ${/下|後|晚|후/.test(half) ? 'pm' : 'am'}`,
    )
    .replace(/(:\d\d) ?([صم])(?!\p{L})/u, (_, minute: string, half: string) => `${minute} ${half === 'م' ? 'pm' : 'am'}`);
  for (const [words, day] of DAYS) out = out.replace(words, `${day} `);
  return out.replace(/(\d+) ?([\p{L}\p{M}]+)/gu, (all, count: string, word: string) => {
    const month = MONTHS.findIndex((words) => words.test(word));
    if (month >= 0) return `${count} ${ENGLISH[month]} `;
    const unit = short.get(word) ?? UNITS.find(([, words]) => words.test(word))?.[0];
    return unit ? `${count} ${unit} ` : all;
  });
}

/** Bounds of the moment a text of Facebook tells, seen at `now`, in a page of language `lang` ('de'); null where it tells none. */
export function when(text: string, now: number, lang = ''): Interval | null {
  if (!text || text.length > 160) return null;
  // The page's own language first: "u" is an hour in Dutch and a week in Danish.
  const foreign = lang.slice(0, 2) in SHORT ? timeText(english(text, lang), now) : null;
  return foreign ?? timeText(text, now) ?? timeText(english(text, lang), now);
}
