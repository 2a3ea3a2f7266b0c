/** Days and numbers as people write them in tables, German or English, and text of any usual encoding. Pure. */

import { numberFormat } from '../rules/format.ts';

/** Bytes as text: by its mark, else UTF-8, else what spreadsheets on Windows write. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** '2026-03-02', '2.3.2026' or '02.03.26' as 'YYYY-MM-DD'; null for anything else, also 2/3/2026, which says two things. */
export function dayCell(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1) : german ? [german[3], german[2], german[1]] : [];
  if (!year || !month || !day) return null;
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? full : null;
}

/** Thousands in groups of three, decimals after the other mark. */
const GERMAN = /^[-+]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const ENGLISH = /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/** A number as '1.234,5', '1,234.5' or '1234.5'; 'unclear' for '1.234' and '1,234' (which mean two things), null for no number. */
export function numberCell(text: string): number | 'unclear' | null {
  const plain = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/%$/, '')
    .replace(/^\u2212/, '-');
  if (/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return 'unclear';
  if (GERMAN.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (ENGLISH.test(plain)) return Number(plain.replaceAll(',', ''));
  return /^[-+]?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
}

/** A number as a cell that `numberCell` reads back: with the mark of the language, never unclear. */
export function cellOf(value: number, mark: ',' | '.'): string {
  const text = numberFormat('en-US', { useGrouping: false, maximumFractionDigits: 6 }).format(value);
  const clear = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return clear.replace('.', mark);
}

/** Cells a spreadsheet would take for a formula, also behind blanks and line breaks, and in their full-width spelling. */
export const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** What the apostrophe kept from being a formula, as it was. */
export const unguarded = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text);
