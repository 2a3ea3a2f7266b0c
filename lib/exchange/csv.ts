/** Tables as CSV: written for spreadsheets, read from whatever they write. */
import Papa from 'papaparse';

/** Cells a spreadsheet would take for a formula, also behind blanks and line breaks, and in their full-width spelling. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/**
 * The table: semicolons (what spreadsheets in German expect), UTF-8 with a mark so that they see it, CRLF. Cells that begin like a
 * formula get an apostrophe before them: much comes from outside.
 */
export const csvOf = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${Papa.unparse(lines as string[][], { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;

export interface Table<Column extends string> {
  /** Cells by column, trimmed, without the apostrophe before what looks like a formula; missing ones ''. */
  rows: { line: number; cells: Record<Column, string> }[];
  /** Columns of the head. */
  found: Set<Column>;
}

const fold = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('de').replace(/\s+/g, ' ');

/** Which value a word stands for: its id, or what it is called in the page's language. Null for neither. */
export function valueNamed<Value extends string>(word: string, names: Record<Value, string>): Value | null {
  const wanted = fold(word);
  const all = Object.entries(names) as [Value, string][];
  return all.find(([id, name]) => fold(id) === wanted || fold(name) === wanted)?.[0] ?? null;
}

/** The rows of a CSV text whose head names columns by id or in words; comma, semicolon or tab. Empty rows are left out, unknown columns too. */
export function tableOf<Column extends string>(text: string, columns: Record<Column, string>): Table<Column> {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimitersToGuess: [';', ',', '\t'] });
  const [head = [], ...lines] = data;
  const places = head.map((cell) => valueNamed(cell, columns));
  const empty = Object.fromEntries(Object.keys(columns).map((column) => [column, ''])) as Record<Column, string>;
  const rows = lines.flatMap((line, index) => {
    if (line.every((cell) => !cell.trim())) return [];
    const cells = { ...empty };
    for (const [place, column] of places.entries())
      if (column) cells[column] = (line[place] ?? '').trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
    return [{ line: index + 2, cells }];
  });
  return { rows, found: new Set(places.filter((column): column is Column & Awaited<Column> => column !== null)) };
}

/** A day as spreadsheets write it ('2026-09-14', '14.09.2026', '14.9.26') as 'YYYY-MM-DD'; null for none. */
export function dayIn(text: string): string | null {
  const [, y, m, d] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  const [, dd, mm, yy] = /^(\d\d?)\.(\d\d?)\.(\d{4}|\d\d)$/.exec(text) ?? [];
  const [year, month, day] = [y ?? (yy?.length === 2 ? `20${yy}` : yy), m ?? mm, d ?? dd].map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** A whole number from 0 on, with or without separators of thousands ("1.234", "1 234"); null for anything else. */
export function wholeIn(text: string): number | null {
  if (!/^\d{1,3}([.,'’\s]\d{3})+$|^\d{1,15}$/.test(text)) return null;
  return Number(text.replace(/\D/g, ''));
}
