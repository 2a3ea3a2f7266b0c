/** Month names of eight European languages, in lower case, without accents. */

/** English, German, Italian, Dutch, Polish (genitive, as in dates), French, Spanish, Portuguese; then other spellings. */
const MONTHS = [
  'january januar gennaio januari stycznia janvier enero janeiro janner',
  'february februar febbraio februari lutego fevrier febrero fevereiro feber',
  'march marz marzo maart marca mars marzo marco mrz maerz',
  'april april aprile april kwietnia avril abril abril',
  'may mai maggio mei maja mai mayo maio',
  'june juni giugno juni czerwca juin junio junho',
  'july juli luglio juli lipca juillet julio julho',
  'august august agosto augustus sierpnia aout agosto agosto',
  'september september settembre september wrzesnia septembre septiembre setembro',
  'october oktober ottobre oktober pazdziernika octobre octubre outubro',
  'november november novembre november listopada novembre noviembre novembro',
  'december dezember dicembre december grudnia decembre diciembre dezembro',
].map((names) => names.split(' '));

/**
 * The month (0–11) a name or abbreviation of three letters or more means, and whether the word is one of a language at
 * home in Europe only; null for any other word. A name that English shares counts as English.
 */
export function monthOf(word: string): { month: number; europe: boolean } | null {
  if (word.length < 3) return null;
  for (let month = 0; month < 12; month++) {
    const language = (MONTHS[month] as string[]).findIndex((name) => name.startsWith(word));
    if (language >= 0) return { month, europe: (language > 0 && language < 5) || language > 7 };
  }
  return null;
}
