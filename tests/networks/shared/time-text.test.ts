import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeText } from '../../../lib/networks/shared/time-text.ts';
import { worked } from './worked.ts';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const MIN = 60_000;
const HOUR = 60 * MIN;
const DAY = 24 * HOUR;

/** Age bounds of a text in milliseconds: [least, most], most exclusive. */
const ages = (text: string): [number, number] | null => {
  const time = timeText(text, NOW);
  return time && [NOW - time.to, NOW - time.from + 1];
};
const utc = (text: string): string => new Date(text).toISOString();
const bounds = (text: string): [string, string] | null => {
  const time = timeText(text, NOW);
  return time && [new Date(time.from).toISOString(), new Date(time.to).toISOString()];
};

describe('times told by age', () => {
  it.each([
    ['gerade eben', 0, MIN],
    ['Just now', 0, MIN],
    ['now', 0, MIN],
    ['vor 30 Sek.', 30_000, 31_000],
    ['5 Min.', 5 * MIN, 6 * MIN],
    ['5m', 5 * MIN, 6 * MIN],
    ['2 Std.', 2 * HOUR, 3 * HOUR],
    ['2 Std', 2 * HOUR, 3 * HOUR],
    ['2\u00a0Std.\u00a0• Bearbeitet •', 2 * HOUR, 3 * HOUR],
    ['1h • Edited •', HOUR, 2 * HOUR],
    ['6 hours ago', 6 * HOUR, 7 * HOUR],
    ['vor einer Stunde', HOUR, 2 * HOUR],
    ['an hour ago', HOUR, 2 * HOUR],
    ['vor 3 Tagen', 3 * DAY, 4 * DAY],
    ['2 days, 3 hours ago', 2 * DAY, 3 * DAY],
    ['1w', 7 * DAY, 14 * DAY],
    ['1 Wo.', 7 * DAY, 14 * DAY],
    ['3 Monate', 88 * DAY, 124 * DAY],
    ['2mo', 58 * DAY, 93 * DAY],
    ['vor 2 Monaten (bearbeitet)', 58 * DAY, 93 * DAY],
    ['1yr', 365 * DAY, 732 * DAY],
    ['2 J.', 730 * DAY, 1098 * DAY],
    ['il y a 2 heures', 2 * HOUR, 3 * HOUR],
    ['3 j', 3 * DAY, 4 * DAY],
    ['hace 3 días', 3 * DAY, 4 * DAY],
    ['2 giorni fa', 2 * DAY, 3 * DAY],
    ['há 2 semanas', 14 * DAY, 21 * DAY],
    ['4 weken geleden', 28 * DAY, 35 * DAY],
    ['3 godz. temu', 3 * HOUR, 4 * HOUR],
  ])('%s', (text, least, most) => expect(ages(text)).toEqual([least, most]));

  it('a minute and a month differ', () => expect(ages('2m')).not.toEqual(ages('2mo')));

  it('days by name hold the moment in every zone the page may be meant in', () => {
    // 14:05 in Berlin was 13:05 UTC; in London 14:05.
    expect(bounds('gestern um 14:05')).toEqual([utc('2026-11-22T11:05Z'), '2026-11-22T14:05:59.999Z']);
    expect(bounds('Gestern')).toEqual([utc('2026-11-21T21:00Z'), '2026-11-22T23:59:59.999Z']);
    // 14:27 has come only where it is later than in UTC+2.
    expect(bounds('Heute, 14:27')).toEqual([utc('2026-11-23T11:27Z'), '2026-11-23T11:27:59.999Z']);
  });
});

describe('dates', () => {
  it.each([
    ['11. Juni 2019 um 19:07', '2019-06-11T16:07:00.000Z', '2019-06-11T19:07:59.999Z'],
    ['8. April 2019 @ 11:40', '2019-04-08T08:40:00.000Z', '2019-04-08T11:40:59.999Z'],
    ['16. March, 2023 at 18:04', '2023-03-16T15:04:00.000Z', '2023-03-16T18:04:59.999Z'],
    ['11.06.2019, 19:07', '2019-06-11T16:07:00.000Z', '2019-06-11T19:07:59.999Z'],
    ['11.6.19 – 8.05 Uhr', '2019-06-11T05:05:00.000Z', '2019-06-11T08:05:59.999Z'],
    ['June 11, 2019 at 7:07 pm', '2019-06-11T05:07:00.000Z', '2019-06-12T07:07:59.999Z'],
    ['2019-06-11 19:07', '2019-06-11T05:07:00.000Z', '2019-06-12T07:07:59.999Z'],
    ['1st August 2020 at 12:00 am', '2020-07-31T10:00:00.000Z', '2020-08-01T12:00:59.999Z'],
    ['11 juin 2019 à 19 h 07', '2019-06-11T05:07:00.000Z', '2019-06-12T07:07:59.999Z'],
    ['11. März 2019', '2019-03-10T21:00:00.000Z', '2019-03-11T23:59:59.999Z'],
    ['19:07, 11 June 2019 (UTC)', '2019-06-11T19:07:00.000Z', '2019-06-11T19:07:59.999Z'],
    ['2019-06-11T19:07:00+02:00', '2019-06-11T17:07:00.000Z', '2019-06-11T17:07:00.000Z'],
    // No year: the last such day.
    ['24. Dezember', '2025-12-23T21:00:00.000Z', '2025-12-24T23:59:59.999Z'],
  ])('%s', (text, from, to) => expect(bounds(text)).toEqual([from, to]));

  it('holds both readings of 6/11/2019, one of 13/11/2019', () => {
    expect(bounds('6/11/2019')).toEqual(['2019-06-10T10:00:00.000Z', '2019-11-07T11:59:59.999Z']);
    expect(bounds('13/11/2019')).toEqual(['2019-11-12T10:00:00.000Z', '2019-11-14T11:59:59.999Z']);
  });

  it.each(['', 'hello', 'Antworten', '99.99.2019', '30. Februar 2019', '12 Likes', 'Teil 3', '3 Mails'])('tells no time: %s', (text) =>
    expect(timeText(text, NOW)).toBeNull(),
  );
});

describe('whatever the text', () => {
  const clockOf = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2050, 0, 1) });
  const word = fc.constantFrom(
    'vor',
    '2',
    '17',
    '999',
    'Std.',
    'h',
    'mo',
    'Jahren',
    'gestern',
    'heute',
    'um',
    '14:05',
    '25:61',
    '7 pm',
    'Mai',
    '31.',
    '2019',
    '6/11/2019',
    '00.00.0000',
    '•',
    '\u00a0',
    '\u202e',
    '\u0000',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  );

  it('never throws, from <= to', () => {
    fc.assert(
      fc.property(text, clockOf, (input, now) => {
        const time = timeText(input, now);
        if (time) expect(time.from).toBeLessThanOrEqual(time.to);
      }),
      { numRuns: 2000 },
    );
  });

  it('an age is never in the future and holds the moment it was cut from', () => {
    const unit = fc.constantFrom<[string, number]>(['Sek.', 1000], ['Min.', MIN], ['Std.', HOUR], [' Tage', DAY], ['w', 7 * DAY]);
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 99 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        clockOf,
        ([name, length], count, part, now) => {
          const time = timeText(`vor ${count} ${name}`, now);
          const moment = now - Math.floor((count + part) * length);
          expect(time).not.toBeNull();
          expect(time?.to).toBeLessThanOrEqual(now);
          expect(moment).toBeGreaterThanOrEqual(time?.from ?? Infinity);
          expect(moment).toBeLessThanOrEqual(time?.to ?? -Infinity);
        },
      ),
    );
  });

  it('a German date holds what a clock in Berlin meant', () => {
    const print = new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2005, 0, 1), max: NOW }), (moment) => {
        const time = timeText(print.format(moment), NOW);
        expect(moment).toBeGreaterThanOrEqual(time?.from ?? Infinity);
        expect(moment).toBeLessThanOrEqual(time?.to ?? -Infinity);
      }),
    );
  });

  it('a megabyte costs no more than its beginning', () => {
    const start = worked();
    expect(timeText(`2 Std. ${'1 a'.repeat(400_000)}`, NOW)).not.toBeNull();
    expect(worked() - start).toBeLessThan(50);
  });
});

describe('months as people write them', () => {
  it.each([
    ['20 listopada 2026', 'pl', '2026-11-20'],
    ['3 września 2026', 'pl', '2026-09-03'],
    ['20. listopadu 2026', 'cs', '2026-11-20'],
    ['1. ledna 2026', 'cs', '2026-01-01'],
    ['5. června 2026', 'cs', '2026-06-05'],
    ['5. července 2026', 'cs', '2026-07-05'],
    ['7. prosince 2025', 'cs', '2025-12-07'],
    ['20 mei 2026', 'nl', '2026-05-20'],
    ['20 mars 2026', 'sv', '2026-03-20'],
    ['3. marts 2026', 'da', '2026-03-03'],
    ['24. des. 2025', 'no', '2025-12-24'],
    ['24. desember 2025', 'no', '2025-12-24'],
    ['20. marraskuuta 2026', 'fi', '2026-11-20'],
    ['3. maaliskuuta 2026', 'fi', '2026-03-03'],
    ['1. elokuuta 2026', 'fi', '2026-08-01'],
    ['20 de março de 2026', 'pt', '2026-03-20'],
    ['20 Mayıs 2026', 'tr', '2026-05-20'],
    ['20 Kasım 2026', 'tr', '2026-11-20'],
    ['15 Şubat 2026', 'tr', '2026-02-15'],
    ['20 ноября 2026 г.', 'ru', '2026-11-20'],
    ['9 мая 2026', 'ru', '2026-05-09'],
    ['20 Νοεμβρίου 2026', 'el', '2026-11-20'],
    ['1 Μαΐου 2026', 'el', '2026-05-01'],
  ])('%s (%s)', (text, _, day) => {
    const time = timeText(text, NOW);
    const noon = Date.parse(`${day}T11:00:00Z`);
    expect(time?.from).toBeLessThan(noon);
    expect(time?.to).toBeGreaterThan(noon);
    expect((time?.to ?? 0) - (time?.from ?? 0)).toBeLessThan(3 * DAY);
  });

  it.each(['3 products', '3 templates', '2 subscribers', '2 desktops', '12.13.2026 13', '31.13.2026'])('%s is no day', (text) =>
    expect(timeText(text, NOW)).toBeNull(),
  );

  it.each([
    ['Fri Nov 20 2026 10:15:00 GMT+0100 (MEZ)', '2026-11-20T09:15:00.000Z'],
    ['20 Nov 2026 10:15 UTC-05:30', '2026-11-20T15:45:00.000Z'],
    ['20.11.2026 10:15 GMT', '2026-11-20T10:15:00.000Z'],
  ])('%s has its zone', (text, from) => expect(bounds(text)?.[0]).toBe(from));
});
