import { beforeEach, describe, expect, test } from 'vitest';
import { moment, number, span, weekdays } from '../../components/base/time.ts';
import { t } from '../../lib/i18n.ts';
import { speakIn } from './words.ts';

describe('in German', () => {
  beforeEach(() => speakIn('de'));
  test('spans in their two largest units, never rounded up', () => {
    expect([0, 8.9, 60, 312, 1440, 4560, 99_999].map(span)).toEqual([
      '0 Min.',
      '8 Min.',
      '1 Std.',
      '5 Std. 12 Min.',
      '1 T',
      '3 T 4 Std.',
      '69 T 10 Std.',
    ]);
  });
  test('dates as dd.mm., 24 hours, in the zone of the settings; the week starts on Monday', () => {
    expect(moment(Date.UTC(2026, 2, 2, 22, 5), 'Europe/Berlin')).toBe('02.03.2026, 23:05');
    expect(number(99_999)).toBe('99.999');
    expect(weekdays()[0]).toBe('Montag');
  });
  test('one and many', () => {
    expect(t('popup.medianOf', 1, ['1'])).toBe('aus 1 Antwort (n = 1)');
    expect(t('popup.medianOf', 2000, [number(2000)])).toBe('aus 2.000 Antworten (n = 2.000)');
  });
});

describe('in English', () => {
  beforeEach(() => speakIn('en'));
  test('the same in English', () => {
    expect([span(312), moment(Date.UTC(2026, 2, 2, 22, 5), 'Europe/Berlin'), weekdays()[6]]).toEqual([
      '5 h 12 min',
      '02/03/2026, 23:05',
      'Sunday',
    ]);
  });
});
