/** One spelling of each word for the tables of times. */

/** Longest text looked at; a time is shorter, anything longer is no time. */
const LIMIT = 160;

/**
 * The text without accents ("März", "mars", "día") and with single blanks, as written and in lower case: German "J"
 * (Jahr) against French "j" (jour) is the one pair that case tells apart.
 */
export function spelt(text: string): [plain: string, low: string] {
  const plain = text
    .slice(0, LIMIT)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .replace(/[\s\u200b-\u200f\u2060]+/g, ' ')
    .trim();
  return [plain, plain.toLowerCase()];
}
