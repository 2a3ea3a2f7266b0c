/** Periods and what they are compared with. */
import { describe, expect, it } from 'vitest';
import { comparedWith, daysIn, type PeriodKind, periodOf, wrongPeriod } from '../../../lib/rules/goals/period.ts';

const own = { from: '2024-02-29', to: '2024-03-01' };
const of = (kind: PeriodKind, today = '2026-03-02') => {
  const { from, to } = periodOf({ kind, own }, today);
  return `${from} ${to}`;
};

describe('a period', () => {
  it.each<[PeriodKind, string, number]>([
    ['7', '2026-02-24 2026-03-02', 7],
    ['30', '2026-02-01 2026-03-02', 30],
    ['90', '2025-12-03 2026-03-02', 90],
    ['quarter', '2026-01-01 2026-03-02', 61],
    ['last-quarter', '2025-10-01 2025-12-31', 92],
    ['year', '2026-01-01 2026-03-02', 61],
    ['last-year', '2025-01-01 2025-12-31', 365],
    ['own', '2024-02-29 2024-03-01', 2],
  ])('%s is %s', (kind, days, count) => {
    expect(of(kind)).toBe(days);
    expect(daysIn(periodOf({ kind, own }, '2026-03-02'))).toBe(count);
  });

  it('knows the quarter of every month', () =>
    expect(
      ['01-31', '03-31', '04-01', '06-30', '07-01', '09-30', '10-01', '12-31'].map((day) => of('quarter', `2026-${day}`).slice(5, 7)),
    ).toEqual(['01', '01', '04', '04', '07', '07', '10', '10']));

  it('is not changed by the clock going forward', () => expect(daysIn({ from: '2026-03-28', to: '2026-03-30' })).toBe(3));

  it('says what is wrong with own dates', () => {
    expect(wrongPeriod(own)).toBeNull();
    expect(wrongPeriod({ from: '', to: '2026-01-01' })).toBe('missing');
    expect(wrongPeriod({ from: '2026-02-30', to: '2026-03-01' })).toBe('missing');
    expect(wrongPeriod({ from: '2026-03-02', to: '2026-03-01' })).toBe('order');
    expect(wrongPeriod({ from: '2000-01-01', to: '2026-03-01' })).toBe('long');
  });
});

describe('a comparison', () => {
  it('takes as many days directly before, or the same days a year earlier', () => {
    const period = periodOf({ kind: '30', own }, '2026-03-02');
    expect(comparedWith(period, 'before')).toEqual({ from: '2026-01-02', to: '2026-01-31' });
    expect(comparedWith(period, 'year')).toEqual({ from: '2025-02-01', to: '2025-03-02' });
    expect(comparedWith(period, 'none')).toBeNull();
    expect(comparedWith(own, 'year')).toEqual({ from: '2023-02-28', to: '2023-03-01' });
  });
});
