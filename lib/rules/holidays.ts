/**
 * Public holidays by Bundesland, by name. Rules come from feiertagejs (5 kB in the worker; date-holidays is 1 MB with
 * its calendars of the whole world and otherwise says the same for 2020-2030); what it lacks are Berlin's one-off days.
 */
import { getHolidays } from 'feiertagejs';
import type { Bundesland } from '../model/settings.ts';

/** Stable names of holidays; words for them are in the locales, `why.holiday`. */
export const HOLIDAYS = {
  NEUJAHRSTAG: 'newYear',
  HEILIGEDREIKOENIGE: 'epiphany',
  WELTFRAUENTAG: 'womensDay',
  KARFREITAG: 'goodFriday',
  OSTERSONNTAG: 'easterSunday',
  OSTERMONTAG: 'easterMonday',
  TAG_DER_ARBEIT: 'labourDay',
  CHRISTIHIMMELFAHRT: 'ascension',
  PFINGSTSONNTAG: 'whitSunday',
  PFINGSTMONTAG: 'whitMonday',
  FRONLEICHNAM: 'corpusChristi',
  MARIAHIMMELFAHRT: 'assumption',
  WELTKINDERTAG: 'childrensDay',
  DEUTSCHEEINHEIT: 'unityDay',
  REFORMATIONSTAG: 'reformation',
  ALLERHEILIGEN: 'allSaints',
  BUBETAG: 'repentance',
  ERSTERWEIHNACHTSFEIERTAG: 'christmas',
  ZWEITERWEIHNACHTSFEIERTAG: 'boxingDay',
  AUGSBURGER_FRIEDENSFEST: 'peaceFestival',
} as const;
export type Holiday = (typeof HOLIDAYS)[keyof typeof HOLIDAYS] | 'liberationDay' | 'uprisingDay';

/** One-off holidays: Berlin, Gesetz über die Sonn- und Feiertage § 1 (8 May 2020, 8 May 2025, 17 June 2028). */
const ONCE: readonly { land: Bundesland; date: string; name: Holiday }[] = [
  { land: 'BE', date: '2020-05-08', name: 'liberationDay' },
  { land: 'BE', date: '2025-05-08', name: 'liberationDay' },
  { land: 'BE', date: '2028-06-17', name: 'uprisingDay' },
];

const years = new Map<string, ReadonlyMap<string, Holiday>>();

/**
 * Public holidays of a year in a Land: 'YYYY-MM-DD' → name. Mariä Himmelfahrt counts in all of Bavaria (it is one in
 * its mostly Catholic communities, about 1,700 of 2,056, Munich among them); holidays of single towns do not count.
 */
export function holidaysOf(year: number, land: Bundesland): ReadonlyMap<string, Holiday> {
  const key = `${land} ${year}`;
  let days = years.get(key);
  if (!days) {
    // The library's dates stand at noon UTC: their UTC day is the day meant, whatever zone the machine is in.
    const found: [string, Holiday][] = getHolidays(year, land).map(({ date, name }) => [date.toISOString().slice(0, 10), HOLIDAYS[name]]);
    for (const { land: where, date, name } of ONCE) if (where === land && date.startsWith(`${year}-`)) found.push([date, name]);
    days = new Map(found);
    years.set(key, days);
  }
  return days;
}
