/** Values of criteria: every bad line with its reason, out and in again without loss. */
import { describe, expect, it } from 'vitest';
import { badCsv, MOST_LINES, measuresCsv, type MeasuresWords, readMeasures } from '../../lib/exchange/measures-csv.ts';
import { Measurement } from '../../lib/model/channel.ts';
import { offered } from '../../lib/rules/goals/criteria.ts';

const visits = offered('visits', 'v', 1);
const calls = { ...offered('other', 'o', 1), name: '=Anrufe; "warm"' };
const criteria = [visits, calls];
const name = ({ id, name: own }: { id: string; name: string }): string => own || (id === 'v' ? 'Besuche eigener Seiten' : '?');
const read = (text: string, known: Measurement[] = []) =>
  readMeasures(text, {
    criteria,
    names: (one) => [name(one), one.id],
    known: new Map(known.map((row) => [row.id, row])),
    now: 5,
    today: '2026-03-02',
  });
const words: MeasuresWords = { head: ['Kriterium', 'Tag', 'Wert'], name, mark: ',' };

describe('a table of values', () => {
  it('is read with heads in any order, or without', () => {
    const wanted = [{ row: { subject: 'criterion v', metric: 'visits', day: '2026-03-01', value: 12, source: 'csv' }, verdict: 'new' }];
    expect(read('Wert;Datum;Kriterium\n12;1.3.2026;besuche  eigener Seiten\n').good).toMatchObject(wanted);
    expect(read('v,2026-03-01,12').good).toMatchObject(wanted);
    expect(read('value\tday\tcriterion\r\n12\t2026-03-01\tv\r\n').good).toMatchObject(wanted);
  });

  it('says of every bad line what is wrong, and takes the others', () => {
    const text = ['Kriterium;Tag;Wert', 'v;01.03.2026;1', 'Umsatz;01.03.2026;1', 'v;1/3/26;1', 'v;01.03.2027;1', 'v;02.03.2026;viel']
      .concat('v;28.02.2026;1.234', 'v;01.03.2026;2', 'v;01.03.2026;1', 'v;27.02.2026')
      .join('\n');
    const { good, bad } = read(text);
    expect(good.map(({ line, row }) => [line, row.value])).toEqual([[2, 1]]);
    expect(bad.map(({ line, why }) => [line, why])).toEqual([
      [3, 'criterion'],
      [4, 'day'],
      [5, 'future'],
      [6, 'value'],
      [7, 'unclear'],
      [8, 'twice'],
      [10, 'cells'],
    ]);
    const again = badCsv(bad, words.head, 'Grund', (why) => why);
    expect(again).toContain('Umsatz;01.03.2026;1;criterion');
    // What was mended is taken from that file, reasons and all.
    expect(read(again.replace('Umsatz', 'o').replace('1/3/26', '2026-02-01')).good).toHaveLength(3);
  });

  it('does not guess which of two criteria of one name is meant', () => {
    const twins = [visits, { ...visits, id: 'w' }];
    const context = { criteria: twins, names: () => ['Besuche'], known: new Map(), now: 5, today: '2026-03-02' };
    expect(readMeasures('Besuche;01.03.2026;1', context).bad).toMatchObject([{ why: 'which' }]);
  });

  it('tells what is there already, and what would be changed', () => {
    const [line] = read('v;01.03.2026;12').good;
    const kept = [{ ...(line?.row as Measurement), value: 9 }];
    expect(read('v;01.03.2026;12', kept).good).toMatchObject([{ verdict: 'changed', before: 9 }]);
    expect(read('v;01.03.2026;9', kept).good).toMatchObject([{ verdict: 'same' }]);
  });

  it('takes no more lines than can be taken back at once', () => {
    const day = (index: number): string => new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
    const { good, bad } = read(Array.from({ length: MOST_LINES + 2 }, (_, at) => `v;${day(at)};1`).join('\n'));
    expect([good.length, bad.map(({ why }) => why)]).toEqual([MOST_LINES, ['many', 'many']]);
  });

  it('comes back as it went out, names like formulas and odd numbers included', () => {
    const row = (criterion: string, metric: 'visits' | 'count', day: string, value: number): Measurement => ({
      id: `criterion ${criterion}|${metric}|${day}`,
      subject: `criterion ${criterion}`,
      metric,
      day,
      at: 1,
      value,
      source: 'hand',
      url: null,
    });
    const all = [row('v', 'visits', '2026-03-01', 1.234), row('o', 'count', '2026-02-01', -3.5), row('gone', 'count', '2026-02-01', 1)];
    const text = measuresCsv(criteria, all, words);
    expect(text).not.toMatch(/(^|;)"?=/m);
    const { good, bad } = read(text);
    expect(bad).toEqual([]);
    expect(good.map(({ row: { id, value } }) => [id, value])).toEqual([
      ['criterion o|count|2026-02-01', -3.5],
      ['criterion v|visits|2026-03-01', 1.234],
    ]);
    for (const { row: one } of good) expect(Measurement.safeParse(one).success).toBe(true);
  });
});
