/** Figures as tables: the same numbers as on the screen, no more and no fewer, readable by spreadsheets. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { numberCell } from '../../lib/exchange/csv-cells.ts';
import { figuresCsv, pointsCsv, type ResultsWords, workbook } from '../../lib/exchange/results-table.ts';
import { METRIC_FACTS } from '../../lib/rules/kpi/metrics.ts';
import { NO_RESULTS_FILTER, type Results } from '../../lib/rules/kpi/results.ts';
import { results } from '../rules/goals/results.ts';

const words: ResultsWords = {
  head: Object.fromEntries(
    ['figure', 'id', 'place', 'from', 'to', 'value', 'unit', 'n', 'note', 'before', 'beforeN', 'definition'].map((key) => [key, key]),
  ) as ResultsWords['head'],
  name: (id) => `Name ${id}`,
  definition: (id) => `=Definition; "${id}"`,
  place: (place) => place,
  unit: (unit) => unit,
  none: (why) => ({ few: 'zu wenige', apart: 'nicht zu trennen', nothing: 'nichts' })[why],
  about: [
    ['Zeitraum', 'März'],
    ['Tage', 31],
  ],
  sheets: { figures: 'Kennzahlen', series: 'Verlauf', about: 'Angaben' },
  mark: ',',
};
const read = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true }).data;

const now = results(
  { contacts: [1234, 1234], growth: [-7, 2], firstResponseMedian: [90.125, 12], firstResponseP90: [null, 9, 'few'], reports: [0, 0] },
  {
    series: {
      contacts: {
        id: 'contacts',
        points: [
          { from: '2026-03-01', to: '2026-03-01', value: 0, n: 0 },
          { from: '2026-03-02', to: '2026-03-02', value: null, n: 0 },
        ],
      },
    },
  },
);
const before = results({ contacts: [1000, 1000] });

describe('the table of figures', () => {
  it('has every figure with its n; nothing known is an empty cell, never a zero', () => {
    const rows = read(figuresCsv(now, before, words));
    expect(rows.map(({ id }) => id)).toEqual(METRIC_FACTS.map(({ id }) => id));
    for (const row of rows) {
      const figure = now.figures[row.id ?? ''];
      expect(row.value === '' ? null : numberCell(row.value ?? '')).toBe(figure?.value ?? null);
      expect(Number(row.n)).toBe(figure?.n);
    }
    const of = (id: string) => rows.find((row) => row.id === id);
    expect(of('contacts')).toMatchObject({ value: '1234', before: '1000', beforeN: '1000', from: '2026-03-01', to: '2026-03-31' });
    expect(of('growth')).toMatchObject({ value: '-7' });
    expect(of('firstResponseP90')).toMatchObject({ value: '', n: '9', note: 'zu wenige' });
    expect(of('reports')).toMatchObject({ value: '0', note: '' });
  });

  it('hides what the screen hides, with the reason: also what was too little before, and what a filter cannot tell apart', () => {
    const few = results({ firstResponseP90: [null, 9, 'few'] });
    const row = (now: Results, before: Results | null, id: string) => read(figuresCsv(now, before, words)).find((one) => one.id === id);
    expect(row(results({ firstResponseP90: [90, 12] }), few, 'firstResponseP90')).toMatchObject({ value: '90', before: '', beforeN: '9' });
    const filtered = { ...results({ deeds: [5, 5] }), filter: { ...NO_RESULTS_FILTER, campaigns: ['c'] } };
    expect(row(filtered, null, 'incoming')).toMatchObject({ value: '', note: 'nicht zu trennen' });
    expect(row(filtered, null, 'leads')).toMatchObject({ value: '', note: 'nichts' });
  });

  it('holds no formula', () => expect(read(figuresCsv(now, null, words))[0]?.definition).toMatch(/^'=Definition/));
});

describe('the table of series', () => {
  it('has a line a point, a gap without a value', () =>
    expect(read(pointsCsv(now, words))).toMatchObject([
      { id: 'contacts', from: '2026-03-01', value: '0', n: '0' },
      { id: 'contacts', from: '2026-03-02', value: '', n: '0' },
    ]));
});

describe('the workbook', () => {
  it('has the same lines, numbers as numbers', async () => {
    const sheets = workbook(now, before, words);
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['Kennzahlen', METRIC_FACTS.length + 1],
      ['Verlauf', 3],
      ['Angaben', 2],
    ]);
    expect(sheets[0]?.data.find((row) => row[2] === 'firstResponseMedian')?.[5]).toBe(90.125);
    const blob = await writeXlsx(sheets).toBlob();
    expect(new Uint8Array(await blob.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
