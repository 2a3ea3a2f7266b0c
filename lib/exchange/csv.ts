/** Tables as CSV: written for spreadsheets, read from whatever they write. */
import Papa from 'papaparse';
import { named } from './named.ts';

/** Cells a spreadsheet would take for a formula, also behind blanks, line breaks and apostrophes, and in their full-width spelling. */
const FORMULA = /^'*\s*[=+\-@\t\r＝＋－＠]/;
/** The same in tables of figures, where a cell that is nothing but a number stays one. */
const FORMULA_IN_FIGURES = new RegExp(`(?!^[-+]?[\\d.,]+$)${FORMULA.source}`);

/**
 * The table: semicolons (what spreadsheets in German expect), UTF-8 with a mark so that they see it, CRLF. Cells that begin like a
 * formula get an apostrophe before them: much comes from outside. With `figures`, cells that are numbers get none.
 */
export const csvOf = (lines: readonly (readonly string[])[], figures = false): string =>
  `\ufeff${Papa.unparse(lines as string[][], { delimiter: ';', newline: '\r\n', escapeFormulae: figures ? FORMULA_IN_FIGURES : FORMULA })}\r\n`;

/** The same of records: `columns` in their order, `names` for the head. */
export const csvOfRecords = <Column extends string>(
  columns: readonly Column[],
  names: Record<Column, string>,
  records: readonly Record<Column, string>[],
): string => csvOf([columns.map((column) => names[column]), ...records.map((record) => columns.map((column) => record[column]))]);

/** Text of a file: by its mark, else UTF-8, else what spreadsheets on Windows write. */
export function csvText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The delimiter that makes most columns of the first line; those below may hold anything in their texts. */
function delimiterOf(text: string): string {
  const columns = (delimiter: string): number => Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
  return DELIMITERS.reduce((best, one) => (columns(one) > columns(best) ? one : best));
}

/** Cells without the blanks around them and the apostrophe before what looks like a formula, with one kind of line break. */
const plain = (cell: string): string => {
  const text = cell.replace(/\r\n?/g, '\n').trim();
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
};

export interface Line {
  /** Row of the table, the first is 1. */
  line: number;
  cells: string[];
}

/** All lines of a text that hold anything. */
export function linesOf(text: string): Line[] {
  const content = text.replace(/^\ufeff/, '');
  return Papa.parse<string[]>(content, { delimiter: delimiterOf(content) })
    .data.map((cells, at) => ({ line: at + 1, cells: cells.map(plain) }))
    .filter(({ cells }) => cells.some(Boolean));
}

/** A text whose first row names its columns; an empty head where that row holds nothing. */
export function readTable(text: string): { head: string[]; lines: Line[] } {
  const [first, ...rest] = linesOf(text);
  if (first?.line === 1) return { head: first.cells, lines: rest };
  return { head: [], lines: first ? [first, ...rest] : [] };
}

export interface Table<Column extends string> {
  /** Cells by column; missing ones ''. Columns the head does not name are left out. */
  rows: { line: number; cells: Record<Column, string> }[];
  /** Columns of the head. */
  found: Set<Column>;
}

/** The rows of a text whose head names columns by id or by one of their words. */
export function tableOf<Column extends string>(text: string, words: Record<Column, string | readonly string[]>): Table<Column> {
  const columns = Object.keys(words) as Column[];
  const { head, lines } = readTable(text);
  const places = head.map((title) => named(title, columns, (column) => words[column]));
  const rows = lines.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(columns.map((column) => [column, cells[places.indexOf(column)] ?? ''])) as Record<Column, string>,
  }));
  return { rows, found: new Set(columns.filter((column) => places.includes(column))) };
}
