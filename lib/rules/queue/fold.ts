/** Text as it is searched: case, accents and umlauts do not matter. Pure. */

/** Letters that Unicode does not take apart into a base and a mark. */
const WHOLE: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
/** Anything but plain ASCII: only then there is something to take apart. */
const MORE = /[^ -~\n]/;

/** 'Müller' → 'muller', 'Straße' → 'strasse'. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (!MORE.test(low)) return low;
  return low
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE[letter] ?? letter);
}

/** Words of a search; each with the other way a German keyboard without umlauts writes it ('mueller' also finds 'muller'). */
export const searchWords = (text: string): string[][] =>
  fold(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [...new Set([word, word.replace(/([aou])e/g, '$1')])]);
