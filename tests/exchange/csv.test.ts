/** Tables for spreadsheets: written so that no cell is a formula, read in whatever way they were written. */
import { describe, expect, it } from 'vitest';
import { csvOf, csvOfRecords, csvText, linesOf, readTable, tableOf } from '../../lib/exchange/csv.ts';
import { named, sameWord, valueNamed } from '../../lib/exchange/named.ts';

describe('written', () => {
  it('has a mark, semicolons and CRLF', () =>
    expect(csvOfRecords(['a', 'b'], { a: 'A', b: 'B;' }, [{ b: '2', a: '1\n1' }])).toBe('\ufeffA;"B;"\r\n"1\n1";2\r\n'));
  it('has no formula, and comes back as it was', () => {
    const cells = ['=1+1', '+49', '-1', '@a', ' =1', '\n=1', '＝1', "'=1", "''+1", "'s Hertogenbosch", 'a=b'];
    const text = csvOf([cells]);
    expect(text).not.toMatch(/(^\ufeff|;)"?\s*[=+\-@＝]/);
    expect(linesOf(text)[0]?.cells).toEqual(cells);
  });
  it('leaves numbers in figures as they are, and nothing else', () =>
    expect(csvOf([['-1.234,5', '+3', '-', '-1+1', '=1']], true)).toBe(`\ufeff-1.234,5;+3;"'-";"'-1+1";"'=1"\r\n`));
});

describe('read', () => {
  it.each([';', ',', '\t', '|'])('with %j between cells, which the first line tells', (delimiter) =>
    expect(readTable(`a${delimiter}b\n"1${delimiter}1"${delimiter}2;;;,,,\n`)).toMatchObject({
      head: ['a', 'b'],
      lines: [
        {
          line: 2,
          cells: [`1${delimiter}1`, ...(delimiter === ';' ? ['2', '', '', ',,,'] : delimiter === ',' ? ['2;;;', '', '', ''] : ['2;;;,,,'])],
        },
      ],
    }),
  );
  it('without empty lines, each with the row where it stands', () => {
    expect(linesOf('\ufeffa;b\n\n ; \n 1 ;2\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 4, cells: ['1', '2'] },
    ]);
    expect(readTable('')).toEqual({ head: [], lines: [] });
    expect(readTable(';\n1;2')).toEqual({ head: [], lines: [{ line: 2, cells: ['1', '2'] }] });
  });
  it('by columns, named by id or word; the rest is left out, what is missing is empty', () => {
    const { rows, found } = tableOf('Wo;TAG ;x\nhier;1;2\nda', { day: ['Tag', 'Datum'], place: 'wo', value: 'Wert' });
    expect([...found]).toEqual(['day', 'place']);
    expect(rows).toEqual([
      { line: 2, cells: { day: '1', place: 'hier', value: '' } },
      { line: 3, cells: { day: '', place: 'da', value: '' } },
    ]);
  });
  it('in any usual encoding', () => {
    expect(csvText(new TextEncoder().encode('\ufeffFürth'))).toBe('Fürth');
    expect(csvText(new Uint8Array([0x46, 0xfc, 0x72, 0x74, 0x68]))).toBe('Fürth');
    expect(csvText(new Uint8Array([0xff, 0xfe, 0x46, 0, 0xfc, 0]))).toBe('Fü');
    expect(csvText(new Uint8Array([0xfe, 0xff, 0, 0x46, 0, 0xfc]))).toBe('Fü');
  });
});

describe('words', () => {
  it('mean the same in capitals and with other blanks', () => {
    expect([sameWord(' Zwei  Wörter', 'zwei wo\u0308rter'), sameWord('a', 'b')]).toEqual([true, false]);
    expect([valueNamed('NEWS', { news: 'Neuigkeit' }), valueNamed('neuigkeit ', { news: 'Neuigkeit' })]).toEqual(['news', 'news']);
  });
  it('mean nothing where there is none', () => {
    expect(named('', ['a'], () => '')).toBeNull();
    expect(named('b', ['a'], () => ['c', ''])).toBeNull();
  });
});
