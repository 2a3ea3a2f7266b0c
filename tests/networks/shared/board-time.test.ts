import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardClock, boardStamp, boardTime, monthFirst, zoneIn } from '../../../lib/networks/shared/board-time.ts';
import { ctxOf, NOW } from './page.ts';

const HOUR = 3_600_000;
const BERLIN: BoardClock = { zone: 1, monthFirst: false };
const UNTOLD: BoardClock = { zone: null, monthFirst: false };
/** Does the answer hold this moment, and within how many hours (a text tells a minute or a second, not the moment)? */
const hours = (text: string, iso: string, clock = BERLIN): number | string => {
  const time = boardTime(text, NOW, clock);
  if (!time) return 'none';
  const moment = Date.parse(iso);
  return time.from <= moment && moment <= time.to ? Math.floor((time.to - time.from) / HOUR) : `${new Date(time.from).toISOString()} …`;
};

describe('zone of a board', () => {
  it.each([
    ['Alle Zeiten sind UTC+01:00', 1],
    ['All times are UTC+05:30', 5.5],
    ['All times are UTC-05:00', -5],
    ['All times are UTC−08:00', -8],
    ['All times are UTC', 0],
    ['All times are UTC + 1 hour [ DST ]', 2],
    ['Alle Zeiten sind UTC + 1 Stunde [ Sommerzeit ]', 2],
    ['All times are GMT - 5 Hours', -5],
    ['Alle Zeiten sind GMT + 1 Stunde', 1],
    ['Alle Zeitangaben in WEZ +1. Es ist jetzt 13:05 Uhr.', 1],
    ['All times are GMT. The time now is 02:05 PM.', 0],
    ['All times are Europe/Berlin', null],
    ['Powered by phpBB', null],
    ['UTC+99:00', null],
    ['', null],
  ])('%s: %s', (text, zone) => expect(zoneIn(text)).toBe(zone));
});

describe('order of day and month', () => {
  it.each([
    [['10-25-2009, 05:07 PM'], true],
    [['10-11-2009, 05:07 PM'], true],
    [['10-11-2009, 17:07'], false],
    [['25-10-2009, 05:07 PM', '10-11-2009, 05:07 PM'], false],
    [['10/11/09 5:07pm'], true],
    [['11.10.2009, 17:07'], false],
    [[], false],
  ])('%s: month first %s', (texts, first) => expect(monthFirst(texts)).toBe(first));
});

describe('local times of a board', () => {
  it.each([
    ['Fri Nov 20, 2026 2:05 pm', '2026-11-20T13:05Z'],
    ['Fr 20. Nov 2026, 14:05', '2026-11-20T13:05Z'],
    ['20. November 2026, 14:05', '2026-11-20T13:05Z'],
    ['20.11.2026, 14:05 Uhr', '2026-11-20T13:05Z'],
    ['Verfasst am: Fr Nov 20, 2026 2:05 pm', '2026-11-20T13:05Z'],
    ['20 Nov 2026 14:05', '2026-11-20T13:05Z'],
    ['20 Nov 2026, 14:05', '2026-11-20T13:05Z'],
    ['ven. 20 nov. 2026 14:05', '2026-11-20T13:05Z'],
    ['Vie Nov 20, 2026 2:05 pm', '2026-11-20T13:05Z'],
    ['ven nov 20, 2026 2:05 pm', '2026-11-20T13:05Z'],
    ['20 listopada 2026, 14:05', '2026-11-20T13:05Z'],
    ['20 ноя 2026, 14:05', '2026-11-20T13:05Z'],
    ['20 мая 2026, 14:05', '2026-05-20T13:05Z'],
    ['20 lis 2026, 14:05', '2026-11-20T13:05Z'],
    ['20 Kas 2026, 14:05', '2026-11-20T13:05Z'],
    ['20 Marras 2026, 14:05', '2026-11-20T13:05Z'],
    ['20 Noi 2026, 14:05', '2026-11-20T13:05Z'],
    ['5 des 2025, 14:05', '2025-12-05T13:05Z'],
    ['2026-11-20, 14:05', '2026-11-20T13:05Z'],
    ['#4: Fri Nov 20, 2026 2:05 pm', '2026-11-20T13:05Z'],
    ['« Antwort #3 am: 20. November 2026, 14:05:33 »', '2026-11-20T13:05:33Z'],
    ['« Reply #12 on: November 20, 2026, 02:05:33 PM »', '2026-11-20T13:05:33Z'],
  ])('%s', (text, iso) => expect(hours(text, iso)).toBe(2));

  // As the boards' language packs abbreviate them, and as some write them out.
  it.each([
    ['de', 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'],
    ['fr', 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'],
    ['es', 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic'],
    ['it', 'gen feb mar apr mag giu lug ago set ott nov dic'],
    ['nl', 'jan feb mrt apr mei jun jul aug sep okt nov dec'],
    ['pt', 'jan fev mar abr mai jun jul ago set out nov dez'],
    ['pl', 'sty lut mar kwi maj cze lip sie wrz paź lis gru'],
    ['pl', 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'],
    ['ru', 'янв фев мар апр май июн июл авг сен окт ноя дек'],
    ['ru', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
    ['uk', 'січ лют бер кві тра чер лип сер вер жов лис гру'],
    ['bg', 'яну фев мар апр май юни юли авг сеп окт ное дек'],
    ['el', 'Ιαν Φεβ Μαρ Απρ Μάιος Ιουν Ιούλ Αύγ Σεπ Οκτ Νοέμ Δεκ'],
    ['cs', 'led úno bře dub kvě čer črc srp zář říj lis pro'],
    ['cs', 'ledna února března dubna května června července srpna září října listopadu prosince'],
    ['hu', 'jan. febr. márc. ápr. máj. jún. júl. aug. szept. okt. nov. dec.'],
    ['sv', 'jan feb mar apr maj jun jul aug sep okt nov dec'],
    ['no', 'jan feb mar apr mai jun jul aug sep okt nov des'],
    ['fi', 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'],
    ['tr', 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'],
    ['ro', 'ian feb mar apr mai iun iul aug sep oct noi dec'],
  ])('all months: %s, %s', (_language, words) => {
    for (const [month, word] of words.split(' ').entries())
      for (const text of [`Xx ${word} 17, 2025 2:05 pm`, `17 ${word} 2025, 14:05`, `xx 17. ${word} 2025 14:05`])
        expect([text, hours(text, new Date(Date.UTC(2025, month, 17, 13, 5)).toISOString())]).toEqual([text, 2]);
  });

  it.each([
    ['Heute, 12:40', '2026-11-23T11:40Z'],
    ['Today 12:40 pm', '2026-11-23T11:40Z'],
    ['Today, 12:40', '2026-11-23T11:40Z'],
    ['Gestern, 14:05', '2026-11-22T13:05Z'],
    ['Yesterday, 2:05 pm', '2026-11-22T13:05Z'],
    ['hier, 14:05', '2026-11-22T13:05Z'],
    ['Ayer a las 14:05', '2026-11-22T13:05Z'],
    ['Ieri, 14:05', '2026-11-22T13:05Z'],
    ['wczoraj, 14:05', '2026-11-22T13:05Z'],
    ['Вчера, 14:05', '2026-11-22T13:05Z'],
    ['Včera, 14:05', '2026-11-22T13:05Z'],
    ['Вчора, 14:05', '2026-11-22T13:05Z'],
    ['Χθες 14:05', '2026-11-22T13:05Z'],
    ['tegnap, 14:05', '2026-11-22T13:05Z'],
    ['ma, 12:40', '2026-11-23T11:40Z'],
    ['Dnes, 12:40', '2026-11-23T11:40Z'],
    ['Сьогодні, 12:40', '2026-11-23T11:40Z'],
    ['Σήμερα, 12:40', '2026-11-23T11:40Z'],
    ['I dag, 12:40', '2026-11-23T11:40Z'],
    ['Bugün, 12:40', '2026-11-23T11:40Z'],
    ['I går, 14:05', '2026-11-22T13:05Z'],
    ['Eilen, 14:05', '2026-11-22T13:05Z'],
    ['Dün, 14:05', '2026-11-22T13:05Z'],
  ])('%s', (text, iso) => expect(hours(text, iso)).toBeLessThanOrEqual(2));

  it('today never lies ahead', () => expect(boardTime('Heute, 12:59', NOW, BERLIN)?.to).toBe(NOW));

  it('today is today on the board, not in London', () => {
    // 23:30 in London on the 22nd is 0:30 in Berlin on the 23rd.
    const night = Date.parse('2026-11-22T23:30:00Z');
    const time = boardTime('Gestern, 14:05', night, BERLIN);
    expect(time && time.from <= Date.parse('2026-11-22T13:05Z') && time.to >= Date.parse('2026-11-22T13:05Z')).toBe(true);
  });

  it('month first only where the board writes it so', () => {
    const NEW_YORK = { zone: -5, monthFirst: true };
    expect(hours('10-11-2009, 05:07 PM', '2009-10-11T22:07Z', NEW_YORK)).toBe(2);
    expect(hours('10-25-2009, 05:07 PM', '2009-10-25T22:07Z', NEW_YORK)).toBe(2);
    expect(hours('10-11-2009, 17:07', '2009-11-10T16:07Z', BERLIN)).toBe(2);
  });

  it('ages and exact times need no zone', () => {
    expect(boardTime('vor 3 Stunden', NOW, BERLIN)).toEqual(boardTime('vor 3 Stunden', NOW, UNTOLD));
    expect(boardTime('2026-11-20T14:05:00+01:00', NOW, { zone: 9, monthFirst: false })).toEqual({
      from: Date.parse('2026-11-20T13:05Z'),
      to: Date.parse('2026-11-20T13:05Z'),
    });
  });

  it('without a zone the answer is as wide as that', () =>
    expect(hours('20. Nov 2026, 14:05', '2026-11-20T13:05Z', UNTOLD)).toBeGreaterThan(2));

  it('years of other calendars are no years of ours', () => {
    for (const text of ['1399-05-12, 14:05', '12-05-1399, 14:05', '20 Nov 2569, 14:05']) {
      expect(boardTime(text, NOW, BERLIN)).toBeNull();
      expect(boardTime(text, NOW, UNTOLD)).toBeNull();
    }
  });

  it('words that only begin like a month are none', () => {
    for (const text of ['Beiträge: 20', 'Registriert', '3 Mails', 'Server 20 / 2026', '']) expect(boardTime(text, NOW, BERLIN)).toBeNull();
  });

  it('never throws, and bounds are in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: -12, max: 14 }), fc.boolean(), (text, zone, first) => {
        const time = boardTime(text, NOW, { zone, monthFirst: first });
        if (time) expect(time.from).toBeLessThanOrEqual(time.to);
      }),
    );
  });
});

describe('time elements', () => {
  const stamp = (html: string) => boardStamp(ctxOf(html, 'https://a.example/').root.querySelector('time'), NOW, BERLIN);
  const exact = { from: Date.parse('2026-11-20T13:05Z'), to: Date.parse('2026-11-20T13:05Z') };
  it('exact with a zone, else local, else by their text', () => {
    expect(stamp('<time datetime="2026-11-20T13:05:00+00:00">x</time>')).toEqual(exact);
    expect(stamp('<time datetime="2026-11-20T14:05:00+0100">x</time>')).toEqual(exact);
    expect(stamp('<time datetime="2026-11-20T14:05:00">x</time>')).toMatchObject({ from: exact.from - HOUR });
    expect(stamp('<time>20. Nov 2026, 14:05</time>')).toMatchObject({ from: exact.from - HOUR });
    expect(stamp('<time datetime="rubbish">20. Nov 2026, 14:05</time>')).toMatchObject({ from: exact.from - HOUR });
    expect(stamp('<time datetime=""></time>')).toBeNull();
    expect(boardStamp(null, NOW, BERLIN)).toBeNull();
  });
});
