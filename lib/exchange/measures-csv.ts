/** Values of criteria as a table, out and in again. A line that cannot be taken is told with its reason and kept for another try. */
import { type Measurement, measurementId } from '../model/channel.ts';
import type { Criterion } from '../model/results.ts';
import { KINDS, subjectOf } from '../rules/goals/criteria.ts';
import { csvOf, linesOf } from './csv.ts';
import { cellOf, dayCell, numberCell } from './csv-cells.ts';
import { foldWord, named } from './named.ts';

/** Lines of one file: they are kept and taken back at once. */
export const MOST_LINES = 10_000;

/** Why a line cannot be taken. */
export type BadReason = 'cells' | 'criterion' | 'which' | 'day' | 'future' | 'value' | 'unclear' | 'twice' | 'many';

export interface BadLine {
  /** Row of the file, the first is 1. */
  line: number;
  /** Criterion, day, value as they stand there; a line with too few cells as it is. */
  cells: string[];
  why: BadReason;
}

export interface GoodLine {
  line: number;
  criterion: Criterion;
  row: Measurement;
  /** Against what is kept: none yet, the same value, another one (`before`). */
  verdict: 'new' | 'same' | 'changed';
  before: number | null;
}

export interface Measures {
  good: GoodLine[];
  bad: BadLine[];
}

export interface MeasuresContext {
  criteria: readonly Criterion[];
  /** Names under which a criterion is known, shown ones and its id. */
  names: (criterion: Criterion) => string[];
  /** What is kept, by id. */
  known: ReadonlyMap<string, Measurement>;
  /** Epoch ms, and its day. */
  now: number;
  today: string;
}

const HEADS = {
  criterion: ['kriterium', 'criterion', 'name'],
  day: ['tag', 'datum', 'day', 'date'],
  value: ['wert', 'value', 'anzahl', 'count'],
} as const;

type Column = keyof typeof HEADS;

/** Columns by their heads; null where the first line is none. */
function columnsOf(first: readonly string[]): Record<Column, number> | null {
  const heads = first.map((cell) => named(cell, Object.keys(HEADS) as Column[], (column) => HEADS[column]));
  const columns = { criterion: heads.indexOf('criterion'), day: heads.indexOf('day'), value: heads.indexOf('value') };
  return Object.values(columns).every((column) => column >= 0) ? columns : null;
}

/** Reads a table 'criterion; day; value', with or without heads, in any order with them. Nothing is kept by it. */
export function readMeasures(text: string, { criteria, names, known, now, today }: MeasuresContext): Measures {
  const lines = linesOf(text);
  const head = columnsOf(lines[0]?.cells ?? []);
  const columns = head ?? { criterion: 0, day: 1, value: 2 };
  const byName = new Map<string, Criterion | 'several'>();
  for (const criterion of criteria)
    for (const name of new Set(names(criterion).map(foldWord))) byName.set(name, byName.has(name) ? 'several' : criterion);
  const seen = new Map<string, number>();
  const out: Measures = { good: [], bad: [] };
  for (const { line, cells } of head ? lines.slice(1) : lines) {
    const [name, dayText, valueText] = [cells[columns.criterion], cells[columns.day], cells[columns.value]];
    if (name === undefined || dayText === undefined || valueText === undefined) {
      out.bad.push({ line, cells, why: 'cells' });
      continue;
    }
    const refuse = (why: BadReason): void => void out.bad.push({ line, cells: [name, dayText, valueText], why });
    const criterion = byName.get(foldWord(name));
    const day = dayCell(dayText);
    const value = numberCell(valueText);
    if (!criterion) refuse('criterion');
    else if (criterion === 'several') refuse('which');
    else if (!day) refuse('day');
    else if (day > today) refuse('future');
    else if (value === 'unclear') refuse('unclear');
    else if (value === null) refuse('value');
    else if (out.good.length >= MOST_LINES) refuse('many');
    else {
      const [subject, { metric }] = [subjectOf(criterion), KINDS[criterion.kind]];
      const id = measurementId(subject, metric, day);
      const twice = seen.get(id);
      if (twice === value) continue;
      if (twice !== undefined) {
        refuse('twice');
        continue;
      }
      seen.set(id, value);
      const before = known.get(id)?.value ?? null;
      const row: Measurement = { id, subject, metric, day, at: now, value, source: 'csv', url: null };
      out.good.push({ line, criterion, row, before, verdict: before === null ? 'new' : before === value ? 'same' : 'changed' });
    }
  }
  return out;
}

/** Words of a table's head, and the mark before decimals. */
export interface MeasuresWords {
  head: [criterion: string, day: string, value: string];
  name: (criterion: Criterion) => string;
  mark: ',' | '.';
}

/** All values of the criteria, oldest first, as `readMeasures` reads them back. */
export function measuresCsv(criteria: readonly Criterion[], all: readonly Measurement[], { head, name, mark }: MeasuresWords): string {
  const bySubject = new Map(criteria.map((criterion) => [subjectOf(criterion), criterion]));
  const rows = [...all]
    .sort((a, b) => a.day.localeCompare(b.day) || a.subject.localeCompare(b.subject))
    .flatMap(({ subject, day, value }) => {
      const criterion = bySubject.get(subject);
      return criterion ? [[name(criterion), day, cellOf(value, mark)]] : [];
    });
  return csvOf([head, ...rows], true);
}

/** The lines that could not be taken, with the reason in words in a last column: to be mended and read again. */
export const badCsv = (bad: readonly BadLine[], head: MeasuresWords['head'], why: string, words: (reason: BadReason) => string): string =>
  csvOf([[...head, why], ...bad.map((one) => [0, 1, 2].map((at) => one.cells[at] ?? '').concat(words(one.why)))], true);
