/** Month names in lower case without accents: how they begin in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish. */

const MONTHS = [
  'jan|gen|ene|sty',
  'feb|fev|lut',
  'mar|mae|maa|mrz',
  'apr|abr|avr|kwi',
  'may|mai|mei|mag|maj',
  'jun|juin|giu|cze',
  'jul|juil|lug|lip',
  'aug|ago|aou|sie',
  'sep|set(?!timan)|wrz',
  'oct|okt|ott|out|paz',
  'nov|lis',
  'dec|dez|dic|gru',
];

/** Pattern source of a month's name or abbreviation, as group `w`. */
export const MONTH = `(?<w>(${MONTHS.join('|')})[a-z]{0,9})`;

/** Month 0–11 of a word that MONTH matched. */
export const monthOf = (word: string): number => MONTHS.findIndex((starts) => RegExp(`^(${starts})`).test(word));
