/**
 * Month names in lower case without accents: how they begin in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
 * Nordic, Finnish, Czech, Turkish, Russian and Greek. As long as it takes to be no other word after a number ("3 products").
 */

const MONTHS = [
  'jan|gen|ene|sty|tammi|ledn|ocak|янв|ιαν',
  'feb|fev|lut|helmi|unor|subat|фев|φεβ',
  'mar(?!ras)|mae|maa|mrz|brez|мар|μαρ',
  'apr|abr|avr|kwi|huhti|dubn|nisan|апр|απρ',
  'may|mai|mei|mag|maj|touko|kvet|ма[яи]|μαι',
  'jun|juin|giu|cze|kesak|cervn|haziran|июн|ιουν',
  'jul|juil|lug|lip|heinak|cervenc|temmuz|июл|ιουλ',
  'aug|ago|aou|sie|elok|srpn|авг|αυγ',
  'sep|set(?!timan)|wrz|syysk|zari|eyl|сен|σεπ',
  'oct|okt|ott|out|paz|lokak|rijn|ekim|окт|οκτ',
  'nov|lis|marras|kasim|ноя|νοε',
  'dec|dez|dic|gru|des(?![kt])|jouluk|prosin|aral|дек|δεκ',
];

/** Pattern source of a month's name or abbreviation, as group `w`; for patterns with and without the flag u. */
export const MONTH = `(?<w>(${MONTHS.join('|')})[a-z\\u0370-\\u052f]{0,9})`;

/** Month 0–11 of a word that MONTH matched. */
export const monthOf = (word: string): number => STARTS.findIndex((start) => start.test(word));
const STARTS = MONTHS.map((starts) => RegExp(`^(${starts})`));
