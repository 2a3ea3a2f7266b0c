/** Facebook's times: words of many languages, and where they stand while the letters are scrambled. */
import { describe, expect, it } from 'vitest';
import { when } from '../../../lib/networks/facebook/time.ts';
import { HOME, NOW, post, read } from './page.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('ages', () => {
  it.each([
    ['3 Std.', 'de', 3 * HOUR],
    ['3h', 'en', 3 * HOUR],
    ['2 Tage', 'de', 2 * DAY],
    ['vor 3 Wochen', 'de', 21 * DAY],
    ['1w', 'en', 7 * DAY],
    ['2 J.', 'de', 730 * DAY],
    ['2 j', 'fr', 2 * DAY],
    ['36週', 'zh-Hant', 36 * 7 * DAY],
    ['5分鐘', 'zh-Hant', HOUR / 12],
    ['3小時', 'zh-Hant', 3 * HOUR],
    ['2天', 'zh-Hans', 2 * DAY],
    ['3時間', 'ja', 3 * HOUR],
    ['3시간', 'ko', 3 * HOUR],
    ['٣ س', 'ar', 3 * HOUR],
    ['٢ ي', 'ar', 2 * DAY],
    ['1 u', 'da', 7 * DAY],
    ['1 u', 'nb', 7 * DAY],
    ['3 t', 'nb', 3 * HOUR],
    ['1 u', 'nl', HOUR],
    ['2 settimane', 'it', 14 * DAY],
    ['3 ч.', 'ru', 3 * HOUR],
    ['2 нед.', 'ru', 14 * DAY],
    ['5 мин.', 'ru', HOUR / 12],
    ['3 год', 'uk', 3 * HOUR],
    ['3 ώ', 'el', 3 * HOUR],
    ['2 ημ.', 'el', 2 * DAY],
    ['3s', 'tr', 3 * HOUR],
    ['2g', 'tr', 2 * DAY],
    ['1h', 'tr', 7 * DAY],
    ['5 dk', 'tr', HOUR / 12],
    ['3 tim', 'sv', 3 * HOUR],
    ['2 v', 'sv', 14 * DAY],
    ['3 t', 'fi', 3 * HOUR],
    ['2 pv', 'fi', 2 * DAY],
    ['1 vk', 'fi', 7 * DAY],
    ['2 týd.', 'cs', 14 * DAY],
    ['3 ó', 'hu', 3 * HOUR],
    ['2 n', 'hu', 2 * DAY],
    ['2 săpt.', 'ro', 14 * DAY],
    ['3 giờ', 'vi', 3 * HOUR],
    ['2 tuần', 'vi', 14 * DAY],
    ['3 jam', 'id', 3 * HOUR],
    ['2 hari', 'id', 2 * DAY],
    ['3 ชม.', 'th', 3 * HOUR],
    ['2 วัน', 'th', 2 * DAY],
    ['3 godz.', 'pl', 3 * HOUR],
    ['2 dni', 'pl', 2 * DAY],
    ['1 tyg.', 'pl', 7 * DAY],
  ])('%s (%s)', (text, lang, ago) => expect(when(text, NOW, lang)?.to).toBe(NOW - ago));
});

describe('dates', () => {
  // The middle of the interval, as day and hour.
  const middle = (text: string): string | null => {
    const time = when(text, NOW, '');
    return time && new Date((time.from + time.to) / 2).toISOString().slice(0, 13);
  };
  it.each([
    ['11. Juni 2019 um 19:07', '2019-06-11T17'],
    ['Sonntag, 1. November 2026 um 14:05', '2026-11-01T12'],
    ['30 May at 11:02', '2026-05-30T10'],
    ['June 11, 2019 at 7:07 PM', '2019-06-11T18'],
    ['11 juillet', '2026-07-11T10'],
    ['25 octobre 2007', '2007-10-25T10'],
    ['25 de octubre de 2007', '2007-10-25T10'],
    ['12 oct. 2022', '2022-10-12T10'],
    ['2023年8月18日', '2023-08-18T10'],
    ['8月18日下午3:05', '2026-08-18T14'],
    ['2023년 8월 18일', '2023-08-18T10'],
    ['24. Dezember', '2025-12-24T10'],
    ['11 июня 2019 г.', '2019-06-11T10'],
    ['11 Haziran 2019', '2019-06-11T10'],
    ['11 Mart', '2026-03-11T10'],
    ['11. června 2019 v 19:07', '2019-06-11T17'],
    ['11. července 2019', '2019-07-11T10'],
    ['11. kesäkuuta 2019', '2019-06-11T10'],
    ['11. huhtikuuta', '2026-04-11T10'],
    ['11 juni 2019', '2019-06-11T10'],
    ['11 iunie 2019', '2019-06-11T10'],
    ['11 czerwca 2019', '2019-06-11T10'],
    ['18 tháng 8, 2023', '2023-08-18T10'],
    ['18 Agustus 2023', '2023-08-18T10'],
    ['2019. június 11.', '2019-06-11T10'],
    ['2019. szeptember 11.', '2019-09-11T10'],
  ])('%s', (text, at) => expect(middle(text)).toBe(at));

  it.each(['', 'Gesponsert', 'Öffentlich', 'Mai 2024', 's\u034fo\u034fp', '32. Mai', 'x'.repeat(5000)])('no time in %s', (text) => {
    const time = when(text, NOW, '');
    if (time) expect(time.from).toBeLessThanOrEqual(time.to);
    else expect(time).toBeNull();
  });
});

describe('where the time stands', () => {
  const scrambled = '<span>p</span><span>6</span><span>h</span>';
  const to = (inside: string, elsewhere = '') =>
    read(post({ time: `<a href="${HOME}?__cft__[0]=AZ">${inside}</a>` }) + elsewhere).posts[0]?.time?.to;
  it('in an element elsewhere that a label names', () =>
    expect(to(`<span aria-labelledby="t1">${scrambled}</span>`, '<div hidden><span id="t1">5 Std.</span></div>')).toBe(NOW - 5 * HOUR));
  it('in the drawing that is used', () => {
    const drawing = '<svg><text id="SvgT7">7 Std.</text></svg>';
    expect(to('<svg><use xlink:href="#SvgT7"></use></svg>', drawing)).toBe(NOW - 7 * HOUR);
    expect(to('<svg><use href="#SvgT7"></use></svg>', drawing)).toBe(NOW - 7 * HOUR);
  });
  it('in its letters by their flex order, without decoys', () =>
    expect(
      to(
        '<span style="display: flex;"><span style="order: 5;">d.</span><span style="position: absolute; order: 1;">9</span><span style="order: 2;"> S</span><span style="order: 1;">4</span><span style="order: 3;">t</span></span>',
      ),
    ).toBe(NOW - 4 * HOUR));
  it('nowhere: then it is not guessed from the letters', () => {
    expect(to(`<span aria-labelledby="gone">${scrambled}</span>`)).toBeUndefined();
    expect(to('<span aria-labelledby="gone"><span>2</span><span>h</span></span>')).toBeUndefined();
  });
  it('in the label of the link before its text', () =>
    expect(read(post({ time: `<a aria-label="3 Std." href="${HOME}?__cft__[0]=AZ">xq</a>` })).posts[0]?.time?.to).toBe(NOW - 3 * HOUR));
});
