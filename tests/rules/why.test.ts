/** Why an item is due when it is: parts and words, with the real words of the locales. */
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Hours, Span } from '../../lib/model/settings.ts';
import { HOLIDAYS, holidaysOf } from '../../lib/rules/holidays.ts';
import { dueAt } from '../../lib/rules/due.ts';
import { type Translate, whyText } from '../../lib/rules/why-text.ts';
import { whyDue } from '../../lib/rules/why.ts';
import { BUNDESLAENDER } from '../../lib/model/settings.ts';

const work = [{ from: '09:00', to: '17:00' }];
const week: Hours = { zone: 'Europe/Berlin', days: [work, work, work, work, work, [], []], holidays: 'NW' };
const local = (text: string): number =>
  Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime('Europe/Berlin').epochMilliseconds;
const exact = (text: string): { from: number; to: number } => ({ from: local(text), to: local(text) });
const days = (amount: number): Span => ({ amount, unit: 'business-days' });
const hours = (amount: number): Span => ({ amount, unit: 'business-hours' });

/** As lib/i18n.ts does, over the file itself. */
const translate = (language: 'de' | 'en'): Translate => {
  const table = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Record<string, unknown>;
  return (key: string, ...args: unknown[]): string => {
    const message = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], table) as string;
    const count = args.find((arg) => typeof arg === 'number');
    const forms = message.split(' | ');
    const form = count === undefined || forms.length === 1 ? message : (forms[count === 1 ? 0 : 1] as string);
    const values = (args.find(Array.isArray) as string[] | undefined) ?? [];
    return form.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? `missing $${index}`);
  };
};
const de = (start: string, span: Span, own = week, now?: string): string =>
  whyText(whyDue(exact(start), span, own), translate('de'), 'de', now === undefined ? undefined : local(now));
const en = (start: string, span: Span, own = week, now?: string): string =>
  whyText(whyDue(exact(start), span, own), translate('en'), 'en', now === undefined ? undefined : local(now));

describe('in words', () => {
  it('names the holiday: Whit Monday 2026', () => {
    expect(de('2026-05-22 16:30', days(2))).toBe('Fr 16:30 + 2 Arbeitstage, Pfingstmontag zählt nicht → fällig Mi 16:30');
    expect(en('2026-05-22 16:30', days(2))).toBe('Fri 16:30 + 2 business days, Whit Monday does not count → due Wed 16:30');
  });

  it('says nothing of the weekend in working days, and names it in working hours', () => {
    expect(de('2026-03-06 16:30', days(2))).toBe('Fr 16:30 + 2 Arbeitstage → fällig Di 16:30');
    expect(de('2026-03-06 16:30', hours(1))).toBe('Fr 16:30 + 1 Arbeitsstunde, Wochenende zählt nicht → fällig Mo 09:30');
    expect(en('2026-03-06 16:30', hours(1.5))).toBe('Fri 16:30 + 1.5 business hours, the weekend does not count → due Mon 10:00');
  });

  it('collapses weekends and joins several', () => {
    expect(de('2026-05-21 16:00', hours(10))).toBe(
      'Do 16:00 + 10 Arbeitsstunden, Wochenende und Pfingstmontag zählen nicht → fällig Di 10:00',
    );
    const twoWeekends = whyDue(exact('2026-03-06 12:00'), hours(60), week);
    expect(twoWeekends?.skipped).toEqual([{ kind: 'weekend' }]);
  });

  it('tells from when the clock runs where the start lies outside opening hours', () => {
    expect(de('2026-03-07 11:00', days(1))).toBe('Sa 11:00 + 1 Arbeitstag, die Frist läuft ab Mo 09:00 → fällig Mo 17:00');
    expect(de('2026-03-04 07:00', hours(2))).toBe('Mi 07:00 + 2 Arbeitsstunden, die Frist läuft ab Mi 09:00 → fällig Mi 11:00');
    expect(de('2026-03-04 20:00', hours(2))).toBe('Mi 20:00 + 2 Arbeitsstunden, die Frist läuft ab Do 09:00 → fällig Do 11:00');
  });

  it('names a weekday that is always closed, in hours', () => {
    const noWednesday = { ...week, days: [work, work, [], work, work, work, []] };
    expect(de('2026-03-03 16:00', hours(2), noWednesday)).toBe('Di 16:00 + 2 Arbeitsstunden, Mittwoch zählt nicht → fällig Do 10:00');
    expect(de('2026-03-07 16:00', hours(2), noWednesday)).toBe('Sa 16:00 + 2 Arbeitsstunden, Sonntag zählt nicht → fällig Mo 10:00');
  });

  it('says ca. where the network tells the time roughly, and counts from the earliest moment', () => {
    const rough = whyDue({ from: local('2026-03-02 10:00'), to: local('2026-03-02 12:00') }, days(2), week);
    expect(whyText(rough, translate('de'), 'de')).toBe('ca. Mo 10:00 + 2 Arbeitstage → fällig ca. Mi 10:00');
    expect(whyText(rough, translate('en'), 'en')).toBe('about Mon 10:00 + 2 business days → due about Wed 10:00');
  });

  it('adds the date where it is not this week', () => {
    expect(de('2026-05-22 16:30', days(2), week, '2026-05-23 10:00')).toBe(
      'Fr 16:30 + 2 Arbeitstage, Pfingstmontag zählt nicht → fällig Mi 16:30',
    );
    expect(de('2026-03-02 10:00', days(2), week, '2026-04-10 10:00')).toBe('Mo 2. März 10:00 + 2 Arbeitstage → fällig Mi 4. März 10:00');
    expect(en('2024-03-04 10:00', days(2), week, '2026-04-10 10:00')).toBe(
      'Mon 4 Mar 2024 10:00 + 2 business days → due Wed 6 Mar 2024 10:00',
    );
  });

  it('knows around the clock, closed for ever, and no time at all', () => {
    expect(de('2026-03-06 16:30', { amount: 48, unit: 'calendar-hours' })).toBe('Fr 16:30 + 48 Stunden rund um die Uhr → fällig So 16:30');
    expect(de('2026-03-06 16:30', days(2), { ...week, days: [[], [], [], [], [], [], []] })).toBe(
      'Fr 16:30 + 2 Arbeitstage: wird nie fällig, es sind keine Öffnungszeiten eingestellt',
    );
    expect(whyText(whyDue(null, days(2), week), translate('de'), 'de')).toBe('Zeitpunkt unbekannt, darum ohne Frist');
  });

  it('has a word for every holiday in both languages, and one for each of a Land’s', () => {
    const names = new Set([
      ...Object.values(HOLIDAYS),
      ...BUNDESLAENDER.flatMap((land) => [2020, 2025, 2028].flatMap((year) => [...holidaysOf(year, land).values()])),
    ]);
    for (const language of ['de', 'en'] as const) {
      const { why } = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as { why: { holiday: Record<string, string> } };
      expect([...names].filter((name) => !why.holiday[name])).toEqual([]);
    }
  });
});

it('tells the very due time that is judged by', () => {
  for (let day = 1; day < 29; day++) {
    const start = local(`2026-05-${String(day).padStart(2, '0')} 11:11`);
    expect(whyDue({ from: start, to: start }, days(2), week)?.due).toBe(dueAt(start, days(2), week));
  }
});
