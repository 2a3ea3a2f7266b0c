/** Days, times and numbers as people write them in tables and fields, German or English. Pure. */

import { numberFormat } from '../rules/format.ts';

/**
 * '2026-03-02', '2026-03-02 00:00', '2.3.2026' or '02.03.26' as 'YYYY-MM-DD'; null for anything else. So is 2/3/2026, which says two
 * things, unless `slashes` takes it for day/month/year.
 */
export function dayCell(text: string, slashes = false): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  const local = (slashes ? /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4}|\d\d)$/ : /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d)$/).exec(
    text.trim(),
  );
  const [year, month, day] = iso ? iso.slice(1) : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return null;
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? full : null;
}

/** A clock time as 'HH:MM': 9:30, 09:30:00, 9.30 Uhr. Null for anything else. */
export function timeCell(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s*(?:Uhr|h))?$/i.exec(text.trim()) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
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

/** What is counted has no decimals, so that "1.234" and "1,234" are clear: a whole number from 0 on; null for anything else. */
export function wholeCell(text: string): number | null {
  const digits = text.trim();
  return /^\d{1,3}([.,'’\s]\d{3})+$|^\d{1,15}$/.test(digits) ? Number(digits.replace(/\D/g, '')) : null;
}

/** A number as a cell that `numberCell` reads back: with the mark of the language, never unclear. */
export function cellOf(value: number, mark: ',' | '.'): string {
  const text = numberFormat('en-US', { useGrouping: false, maximumFractionDigits: 6 }).format(value);
  const clear = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text;
  return clear.replace('.', mark);
}
