/** Tables as spreadsheets write and read them (CSV): our way of writing, and reading whatever comes. */
import Papa from 'papaparse';

/** Cells a spreadsheet would take for a formula, also behind blanks, line breaks and apostrophes, and in full-width spelling. */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;

/** Semicolons (what spreadsheets in German expect), UTF-8 with a mark, CRLF; cells like a formula get an apostrophe before them. */
export const writeTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse([[...head], ...rows.map((row) => [...row])], { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

export interface Line {
  /** Row of the table; the head is 1. */
  line: number;
  cells: string[];
}
export interface Table {
  head: string[];
  lines: Line[];
}

/** Cells without the blanks around them and our apostrophe, with one kind of line break. */
const plain = (cell: string): string => {
  const text = cell.replace(/\r\n?/g, '\n').trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
};

/** Text of a file: UTF-8 where it is, else what Windows programs write (windows-1252). */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DELIMITERS = [';', ',', '\t'] as const;

/** The delimiter that makes most columns of the head; the lines below may hold anything in their texts. */
function delimiterOf(text: string): string {
  const columns = (delimiter: string): number => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.reduce((best, one) => (columns(one) > columns(best) ? one : best));
}

/** Delimiter by the head; lines without any letter left out. Empty head where the text holds nothing. */
export function readTable(text: string): Table {
  const content = text.replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(content, { delimiter: delimiterOf(content) });
  const [head = [], ...rest] = data.map((row) => row.map(plain));
  const lines = rest.map((cells, at) => ({ line: at + 2, cells })).filter(({ cells }) => cells.some(Boolean));
  return { head: head.some(Boolean) ? head : [], lines };
}

/** A day as people and spreadsheets write it: 2026-03-01, 1.3.2026, 01/03/2026 (day first). Null for anything else. */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = Date.parse(`${found}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(found) ? found : null;
}

/** A clock time: 9:30, 09:30:00, 9.30 Uhr. Null for anything else. */
export function readTime(text: string): string | null {
  const [, hour, minute] = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s*(?:Uhr|h))?$/i.exec(text) ?? [];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
