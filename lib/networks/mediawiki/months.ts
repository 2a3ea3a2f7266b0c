/** Month names beyond the shared table: how they begin, in lower case without accents, in the languages of many wikis. */
import { MONTH, monthOf } from '../shared/months.ts';

/** A month each: ru uk bg sr, el, he, ar, then Latin letters: tr, cs sk, fi, et, hu, ro, hr, lt, eu, no. */
const MONTHS = [
  'янв|січ|јан|ιαν|ב?ינו|ينا|oca|led|tamm|jaan|ian|sij|saus|urt',
  'фев|лют|φεβ|ב?פבר|فبر|suba|uno|helm|veeb|velj|vas|ots',
  'мар|бер|μαρ|ב?מרץ|مار|bre|maal|ozu|kov|mart',
  'апр|кві|απρ|ב?אפר|أبر|ابر|nis|dub|huh|trav|bal|api',
  'ма[ияј]|тра|μαι|ב?מאי|ماي|kve|tou|svib|geg|maia|mayı',
  'июн|чер|юни|јун|ιουν|ב?יונ|يوني|haz|cervn|cerven$|kes|iun|lipanj|lipnj|birz|eka',
  'июл|лип|юли|јул|ιουλ|ב?יול|يولي|tem|cervene?c|hei|iul|srpanj|srpnj|liep|uzt',
  'авг|сер|αυγ|ב?אוג|أغس|اغس|agu|srpna|srpen|elo|kol|rugp|abu',
  'сен|вер|сеп|σεπ|ב?ספט|سبت|eyl|zar|syy|szep|ruj|rugs|ira',
  'окт|жов|οκτ|ב?אוק|أكت|اكت|eki|rij|lok|spal|urr',
  'ноя|лис|ное|нов|νοε|ב?נוב|نوف|kas|marr|noi|stu|lapk|aza',
  'дек|гру|δεκ|ב?דצמ|ديس|ara|pros|jou|det|des|gruo|abe',
].map((starts) => RegExp(`^(?:${starts})`, 'u'));

/** Lower case without accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Month 0–11 of a word, or -1. `own`: the names the wiki itself lists, in the order of the year. */
export function monthIn(word: string, own: readonly string[]): number {
  const low = plain(word);
  const listed = own.findIndex((name) => plain(name) === low);
  if (listed >= 0) return listed;
  const other = MONTHS.findIndex((starts) => starts.test(low));
  if (other >= 0) return other;
  if (RegExp(`^${MONTH}$`).test(low)) return monthOf(low);
  return own.findIndex((name) => name.length > 2 && low.startsWith(plain(name).slice(0, 3)));
}
