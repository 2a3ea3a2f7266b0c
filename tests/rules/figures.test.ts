/** Medians (METRICS.md section 3, test 5) and ages in words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageText } from '../../lib/rules/age.ts';
import { medianOf, quantile, quantileOf } from '../../lib/rules/median.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('quantiles', () => {
  it('golden test 5: median 0.88 h, linear p90 12.8 h, each with n', () => {
    const hours = [20, 10 / 60, 53 / 60, 2, 45 / 60];
    expect(quantile(hours, 0.5).value).toBeCloseTo(0.88, 2);
    expect(quantile(hours, 0.9).value).toBeCloseTo(12.8, 1);
    expect(quantile(hours, 0.9).n).toBe(5);
    expect(medianOf({ 10: 1, 45: 1, 120: 1, 1200: 1, 53: 1 })).toEqual({ value: 53, n: 5 });
  });

  it('of nothing is nothing, of one is itself, of two is between', () => {
    expect(quantile([], 0.5)).toEqual({ value: null, n: 0 });
    expect(medianOf({})).toEqual({ value: null, n: 0 });
    expect(medianOf({ 7: 0 })).toEqual({ value: null, n: 0 });
    expect(quantile([4], 0.9)).toEqual({ value: 4, n: 1 });
    expect(quantile([1, 4], 0.5)).toEqual({ value: 2.5, n: 2 });
  });

  it('of a histogram are those of its values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, q) => {
          const histogram: Record<string, number> = {};
          for (const value of values) histogram[value] = (histogram[value] ?? 0) + 1;
          expect(quantileOf(histogram, q)).toEqual(quantile(values, q));
        },
      ),
    );
  });
});

describe('ages', () => {
  const words = { ageMinutes: '$1 Min.', ageHours: '$1 Std.', ageDays: '$1 T', ageWeeks: '$1 Wo.' };
  it.each([
    [0, '0 Min.'],
    [-5 * MINUTE, '0 Min.'],
    [45 * MINUTE + 59_999, '45 Min.'],
    [HOUR - 1, '59 Min.'],
    [HOUR, '1 Std.'],
    [DAY - 1, '23 Std.'],
    [DAY, '1 T'],
    [2 * DAY + 4 * HOUR, '2 T 4 Std.'],
    [2 * DAY + 59 * MINUTE, '2 T'],
    [14 * DAY - 1, '13 T 23 Std.'],
    [21 * DAY, '3 Wo.'],
    [23 * DAY + 5 * HOUR, '3 Wo. 2 T'],
    [400 * DAY, '57 Wo. 1 T'],
  ])('%i ms are %s', (age, text) => expect(ageText(age, words)).toBe(text));
});
