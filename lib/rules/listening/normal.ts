/** Text as watched terms are looked for in it: one spelling of umlauts, accents away, hyphens as blanks. Pure. */

const MORE = /[^ -~]/;
const UMLAUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ẞ: 'SS' };
const WHOLE: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', Æ: 'Ae', Œ: 'Oe', Ø: 'O', Ł: 'L', Đ: 'D' };

/** Hyphens and dashes between words, soft hyphens inside them, white space of any kind. */
const SOFT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const GAPS = /[\s\u2010-\u2015_-]+/g;
const QUOTES = /[\u2018\u2019\u02bc\u00b4`]/g;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøłđÆŒØŁĐ]/g, (letter) => WHOLE[letter] ?? letter);

/** Case kept. 'Müller-Straße' → 'Mueller Strasse'. `umlauts` false: as written without them, 'Muller Strasse'. */
export function normal(text: string, umlauts = true): string {
  const even = text.replace(SOFT, '').replace(GAPS, ' ').trim();
  if (!MORE.test(even)) return even;
  const composed = even.normalize('NFC').replace(QUOTES, "'");
  return plain(composed.replace(umlauts ? /[äöüÄÖÜßẞ]/g : /[ßẞ]/g, (letter) => UMLAUT[letter] ?? letter))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case of the same length, so that a place in one is the same place in the other. */
export function lower(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return Array.from(text, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
}
