/** The figures as tables, for spreadsheets and BI: from the very same Results the screen shows. Pure. */
import { type WhyNone, whyNone } from '../rules/goals/apart.ts';
import { METRIC_FACTS } from '../rules/kpi/metrics.ts';
import type { Results } from '../rules/kpi/results.ts';
import { csvOf } from './csv.ts';
import { cellOf } from './csv-cells.ts';

export type Cell = string | number | null;

/** What the tables say in the user's language. */
export interface ResultsWords {
  head: Record<'figure' | 'id' | 'place' | 'from' | 'to' | 'value' | 'unit' | 'n' | 'note' | 'before' | 'beforeN' | 'definition', string>;
  name: (metric: string) => string;
  definition: (metric: string) => string;
  place: (place: string) => string;
  unit: (unit: string) => string;
  /** Why a figure has no value. */
  none: (why: WhyNone) => string;
  /** Lines about the whole: period, comparison, filter, coverage. */
  about: [label: string, value: Cell][];
  sheets: Record<'figures' | 'series' | 'about', string>;
  mark: ',' | '.';
}

/** One line a figure, with the one of the period before. */
export function figureRows(now: Results, before: Results | null, words: ResultsWords): Cell[][] {
  const { head } = words;
  return [
    [
      head.place,
      head.figure,
      head.id,
      head.from,
      head.to,
      head.value,
      head.unit,
      head.n,
      head.note,
      head.before,
      head.beforeN,
      head.definition,
    ],
    ...METRIC_FACTS.map(({ id, place, unit }): Cell[] => {
      const [figure, past] = [now.figures[id], before?.figures[id]];
      const none = whyNone(id, now);
      return [
        words.place(place),
        words.name(id),
        id,
        now.period.from,
        now.period.to,
        figure?.value ?? null,
        words.unit(unit),
        figure?.n ?? 0,
        none === null ? '' : words.none(none),
        past?.value ?? null,
        past?.n ?? null,
        words.definition(id),
      ];
    }),
  ];
}

/** One line a point of each series: what a chart draws. A gap has no value. */
export function pointRows({ series }: Results, words: ResultsWords): Cell[][] {
  const { head } = words;
  return [
    [head.figure, head.id, head.from, head.to, head.value, head.unit, head.n],
    ...METRIC_FACTS.flatMap(({ id, unit }) =>
      (series[id]?.points ?? []).map(({ from, to, value, n }): Cell[] => [words.name(id), id, from, to, value, words.unit(unit), n]),
    ),
  ];
}

const csv = (rows: readonly Cell[][], mark: ',' | '.'): string =>
  csvOf(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cellOf(cell, mark) : (cell ?? '')))),
    true,
  );

export const figuresCsv = (now: Results, before: Results | null, words: ResultsWords): string =>
  csv(figureRows(now, before, words), words.mark);
export const pointsCsv = (now: Results, words: ResultsWords): string => csv(pointRows(now, words), words.mark);

/** The sheets of a workbook: figures, series, what they are about. */
export function workbook(now: Results, before: Results | null, words: ResultsWords): { sheet: string; data: Cell[][] }[] {
  return [
    { sheet: words.sheets.figures, data: figureRows(now, before, words) },
    { sheet: words.sheets.series, data: pointRows(now, words) },
    { sheet: words.sheets.about, data: words.about.map((line) => [...line]) },
  ];
}
