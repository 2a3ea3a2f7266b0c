/** Days, times and numbers as people write them, German or English. */
import { describe, expect, it } from 'vitest';
import { cellOf, dayCell, numberCell, timeCell, wholeCell } from '../../lib/exchange/csv-cells.ts';

describe('days', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-3-2', '2026-03-02'],
    ['2026-03-02 00:00', '2026-03-02'],
    ['2.3.2026', '2026-03-02'],
    ['02.03.26', '2026-03-02'],
    [' 2. 3.2026', '2026-03-02'],
    ['31.02.2026', null],
    ['2026-02-29', null],
    ['gestern', null],
    ['', null],
  ])('%j', (text, day) => expect([dayCell(text), dayCell(text, true)]).toEqual([day, day]));
  it('with slashes say two things, unless the day is known to come first', () => {
    expect(['2/3/2026', '9/1/26', '02.03/2026'].map((text) => dayCell(text))).toEqual([null, null, null]);
    expect([dayCell('01/03/2026', true), dayCell('13/1/26', true), dayCell('1/13/2026', true)]).toEqual(['2026-03-01', '2026-01-13', null]);
  });
});

it.each([
  ['9:30', '09:30'],
  ['09:30:00', '09:30'],
  ['9.30 Uhr', '09:30'],
  ['24:00', null],
  ['25:00', null],
  ['9', null],
])('time %j', (text, time) => expect(timeCell(text)).toBe(time));

describe('numbers', () => {
  it('in both spellings, and unclear where both are possible', () => {
    const cells = ['12', '1.234,5', '1,234.5', '1.234.567', '12,5', '12.5', '-3', '−3', '95 %', '0,125', '1 234', "1'234"];
    expect(cells.map(numberCell)).toEqual([12, 1234.5, 1234.5, 1_234_567, 12.5, 12.5, -3, -3, 95, 0.125, 1234, 1234]);
    expect(['1.234', '1,234', '-12.345'].map(numberCell)).toEqual(['unclear', 'unclear', 'unclear']);
    expect(['', 'viele', '1e3', '1.23.4', '0x1', '1,2,3'].map(numberCell)).toEqual([null, null, null, null, null, null]);
  });
  it('read back as the number they were written from', () => {
    const values = [0, 7, -3, 1.5, 1.234, 12.345, 123.456, 0.125, 1234.567, 1e21, 1 / 3, 4e-7];
    for (const mark of [',', '.'] as const)
      for (const value of values) expect(numberCell(cellOf(value, mark))).toBeCloseTo(value, value > 1e20 ? -10 : 5);
  });
  it.each([
    ['0', 0],
    ['1.234', 1234],
    ['12,345,678', 12_345_678],
    ['1 234', 1234],
    [' 7 ', 7],
    ['12,5', null],
    ['-3', null],
    ['1e3', null],
    ['', null],
    ['99999999999999999', null],
  ])('counted: %j', (text, value) => expect(wholeCell(text)).toBe(value));
});
