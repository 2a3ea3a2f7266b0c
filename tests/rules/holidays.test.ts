/**
 * Public holidays 2020-2030 of all 16 Länder, held against the laws as a table of who has what since when: written by
 * hand, apart from the library. Easter dates from the table of the Physikalisch-Technische Bundesanstalt.
 */
import { describe, expect, it } from 'vitest';
import { BUNDESLAENDER, type Bundesland } from '../../lib/model/settings.ts';
import { type Holiday, holidaysOf } from '../../lib/rules/holidays.ts';

const EASTER: Record<number, string> = {
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
};
const YEARS = Object.keys(EASTER).map(Number);
const fixed =
  (date: string) =>
  (year: number): string =>
    `${year}-${date}`;
const easter =
  (days: number) =>
  (year: number): string =>
    new Date(Date.parse(`${year}-${EASTER[year]}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** The Wednesday before 23 November. */
const repentance = (year: number): string => {
  const day = new Date(Date.UTC(year, 10, 22, 12));
  while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
};

type Rule = [Holiday, (year: number) => string, readonly Bundesland[], ((year: number) => boolean)?];
const only =
  (one: number) =>
  (year: number): boolean =>
    year === one;
const RULES: Rule[] = [
  ['newYear', fixed('01-01'), BUNDESLAENDER],
  ['epiphany', fixed('01-06'), ['BW', 'BY', 'ST']],
  ['womensDay', fixed('03-08'), ['BE']],
  ['womensDay', fixed('03-08'), ['MV'], (year) => year >= 2023],
  ['goodFriday', easter(-2), BUNDESLAENDER],
  ['easterSunday', easter(0), ['BB']],
  ['easterMonday', easter(1), BUNDESLAENDER],
  ['labourDay', fixed('05-01'), BUNDESLAENDER],
  ['liberationDay', fixed('05-08'), ['BE'], only(2020)],
  ['liberationDay', fixed('05-08'), ['BE'], only(2025)],
  ['uprisingDay', fixed('06-17'), ['BE'], only(2028)],
  ['ascension', easter(39), BUNDESLAENDER],
  ['whitSunday', easter(49), ['BB']],
  ['whitMonday', easter(50), BUNDESLAENDER],
  ['corpusChristi', easter(60), ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
  ['assumption', fixed('08-15'), ['BY', 'SL']],
  ['childrensDay', fixed('09-20'), ['TH']],
  ['unityDay', fixed('10-03'), BUNDESLAENDER],
  ['reformation', fixed('10-31'), ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']],
  ['allSaints', fixed('11-01'), ['BW', 'BY', 'NW', 'RP', 'SL']],
  ['repentance', repentance, ['SN']],
  ['christmas', fixed('12-25'), BUNDESLAENDER],
  ['boxingDay', fixed('12-26'), BUNDESLAENDER],
];

describe.each(BUNDESLAENDER)('%s', (land) => {
  it.each(YEARS)('%i', (year) => {
    const law = RULES.filter(([, , lands, when]) => lands.includes(land) && (when?.(year) ?? true)).map(([name, date]) => [
      date(year),
      name,
    ]);
    expect([...holidaysOf(year, land)].sort()).toEqual(law.sort());
  });
});

it('known days of the calendar', () => {
  expect(holidaysOf(2025, 'SN').get('2025-11-19')).toBe('repentance');
  expect(holidaysOf(2026, 'NW').get('2026-06-04')).toBe('corpusChristi');
  expect(holidaysOf(2026, 'BE').has('2026-06-04')).toBe(false);
  expect(holidaysOf(2022, 'MV').has('2022-03-08')).toBe(false);
});
