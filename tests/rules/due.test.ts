/** Business time (METRICS.md section 3, tests 1, 2, 10) and its edges. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { Hours, type Opening, type Span } from '../../lib/model/settings.ts';
import { businessMs, dueAt, warnAt } from '../../lib/rules/due.ts';
import { worked } from '../networks/shared/worked.ts';

const nine: Opening[] = [{ from: '09:00', to: '17:00' }];
const berlin = (days: Opening[][], holidays: Hours['holidays'] = null): Hours => ({ zone: 'Europe/Berlin', days, holidays });
const week = berlin([nine, nine, nine, nine, nine, [], []]);
const closed = berlin([[], [], [], [], [], [], []]);
const allDay: Opening[] = [{ from: '00:00', to: '24:00' }];
const always = berlin(Array.from({ length: 7 }, () => allDay));

/** Epoch ms of 'YYYY-MM-DD HH:MM' on the clocks of a zone. */
const local = (text: string, zone = 'Europe/Berlin'): number =>
  Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds;
const clock = (time: number | null, zone = 'Europe/Berlin'): string | null =>
  time === null
    ? null
    : Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone).toPlainDateTime().toString().replace('T', ' ');
const due = (start: string, span: Span, hours = week): string | null => clock(dueAt(local(start), span, hours));
const hours = (amount: number): Span => ({ amount, unit: 'business-hours' });
const days = (amount: number): Span => ({ amount, unit: 'business-days' });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('golden tests of METRICS.md', () => {
  it('1: Fri 16:30 + 1 h is Mon 09:30; Wed 07:00 + 2 h is Wed 11:00', () => {
    expect(due('2026-03-06 16:30', hours(1))).toBe('2026-03-09 09:30:00');
    expect(due('2026-03-04 07:00', hours(2))).toBe('2026-03-04 11:00:00');
  });

  it('2: in Mon 08:30, reply 09:15 is 15 min; in 06:00, reply 09:05 is 5 min; reply before opening is 0', () => {
    expect(businessMs(local('2026-03-02 08:30'), local('2026-03-02 09:15'), week)).toBe(15 * MINUTE);
    expect(businessMs(local('2026-03-02 06:00'), local('2026-03-02 09:05'), week)).toBe(5 * MINUTE);
    expect(businessMs(local('2026-03-02 06:00'), local('2026-03-02 08:45'), week)).toBe(0);
  });

  it('10: the nights of summer time have 23 and 25 hours', () => {
    expect(businessMs(local('2026-03-28 12:00'), local('2026-03-29 12:00'), always)).toBe(23 * HOUR);
    expect(businessMs(local('2026-10-24 12:00'), local('2026-10-25 12:00'), always)).toBe(25 * HOUR);
    expect(due('2026-03-28 12:00', hours(24), always)).toBe('2026-03-29 13:00:00');
    expect(due('2026-10-24 12:00', hours(24), always)).toBe('2026-10-25 11:00:00');
    // Office hours do not move: Friday evening to Monday morning over either night.
    expect(due('2026-03-27 16:00', hours(2))).toBe('2026-03-30 10:00:00');
    expect(due('2026-10-23 16:00', hours(2))).toBe('2026-10-26 10:00:00');
    expect(due('2026-03-28 12:00', { amount: 24, unit: 'calendar-hours' })).toBe('2026-03-29 13:00:00');
  });

  it('10: 4 June 2026 (Fronleichnam) is closed in NRW and open in Berlin', () => {
    expect(due('2026-06-03 16:30', hours(1), { ...week, holidays: 'NW' })).toBe('2026-06-05 09:30:00');
    expect(due('2026-06-03 16:30', hours(1), { ...week, holidays: 'BE' })).toBe('2026-06-04 09:30:00');
    expect(due('2026-06-03 16:30', hours(1), week)).toBe('2026-06-04 09:30:00');
  });

  it('10: split shift 8-12, 13:30-18, item at 12:30: the clock starts at 13:30', () => {
    const split = [
      { from: '13:30', to: '18:00' },
      { from: '08:00', to: '12:00' },
    ];
    const shifts = berlin([split, split, split, split, split, [], []]);
    expect(due('2026-03-02 12:30', hours(1), shifts)).toBe('2026-03-02 14:30:00');
    expect(due('2026-03-02 11:30', hours(1), shifts)).toBe('2026-03-02 14:00:00');
    expect(due('2026-03-02 11:00', hours(1), shifts)).toBe('2026-03-02 12:00:00');
    expect(due('2026-03-02 07:00', days(1), shifts)).toBe('2026-03-02 18:00:00');
  });
});

describe('business days', () => {
  it('count each working day by the share of its hours: Fri 16:30 + 2 is Tue 16:30', () => {
    expect(due('2026-03-06 16:30', days(2))).toBe('2026-03-10 16:30:00');
    expect(due('2026-03-07 12:00', days(1))).toBe('2026-03-09 17:00:00');
    expect(due('2026-03-09 09:00', days(1))).toBe('2026-03-09 17:00:00');
    expect(due('2026-03-09 17:00', days(1))).toBe('2026-03-10 17:00:00');
  });

  it('take a short Friday as a whole day: half of 9-17, then half of 9-13', () => {
    const short = berlin([nine, nine, nine, nine, [{ from: '09:00', to: '13:00' }], [], []]);
    expect(due('2026-03-05 13:00', days(1), short)).toBe('2026-03-06 11:00:00');
  });

  it('leave out holidays: Whit Monday 25 May 2026', () => {
    expect(due('2026-05-22 16:30', days(2), { ...week, holidays: 'NW' })).toBe('2026-05-27 16:30:00');
  });

  it('add up although shares are fractions', () => {
    const odd = berlin(Array.from({ length: 7 }, () => [{ from: '09:00', to: '12:07' }]));
    for (let part = 1; part <= 187; part += 9) {
      const start = local('2026-03-02 09:00') + part * MINUTE;
      expect(clock(dueAt(start, days(3), odd))).toBe(clock(start + 3 * 24 * HOUR));
    }
  });
});

describe('odd settings', () => {
  it('without opening hours nothing is ever due, and 48 hours around the clock still are', () => {
    expect(due('2026-03-06 16:30', hours(1), closed)).toBeNull();
    expect(due('2026-03-06 16:30', days(2), closed)).toBeNull();
    expect(warnAt(local('2026-03-06 16:30'), hours(1), closed)).toBeNull();
    expect(businessMs(0, local('2026-03-06 16:30'), closed)).toBe(0);
    expect(due('2026-03-06 16:30', { amount: 48, unit: 'calendar-hours' }, closed)).toBe('2026-03-08 16:30:00');
  });

  it('a target beyond ten years ends with null', () => {
    const rare = berlin([[{ from: '09:00', to: '09:01' }], [], [], [], [], [], []]);
    expect(due('2026-03-02 08:00', hours(10_000), rare)).toBeNull();
    expect(due('2026-03-02 08:00', hours(0.05), rare)).toBe('2026-03-16 09:01:00');
  });

  it('overlapping openings count once', () => {
    const twice = berlin(
      Array.from({ length: 7 }, () => [
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '17:00' },
        { from: '10:00', to: '11:00' },
      ]),
    );
    expect(businessMs(local('2026-03-02 00:00'), local('2026-03-03 00:00'), twice)).toBe(8 * HOUR);
  });

  it('openings inside the hour that does not exist, or comes twice', () => {
    const night = berlin(Array.from({ length: 7 }, () => [{ from: '02:15', to: '02:45' }]));
    expect(businessMs(local('2026-03-29 00:00'), local('2026-03-30 00:00'), night)).toBe(0);
    const into = berlin(Array.from({ length: 7 }, () => [{ from: '02:30', to: '04:00' }]));
    expect(businessMs(local('2026-03-29 00:00'), local('2026-03-30 00:00'), into)).toBe(HOUR);
    const through = berlin(Array.from({ length: 7 }, () => [{ from: '01:00', to: '04:00' }]));
    expect(businessMs(local('2026-10-25 00:00'), local('2026-10-26 00:00'), through)).toBe(4 * HOUR);
    // 02:30 comes twice: opened the first time, closed the second time.
    const until = berlin(Array.from({ length: 7 }, () => [{ from: '00:00', to: '02:30' }]));
    expect(businessMs(local('2026-10-25 00:00'), local('2026-10-26 00:00'), until)).toBe(3.5 * HOUR);
    expect(businessMs(local('2026-10-25 00:00'), local('2026-10-26 00:00'), into)).toBe(2.5 * HOUR);
  });

  it('zones far away, and a day that never was (Samoa, 30 December 2011)', () => {
    const samoa: Hours = { zone: 'Pacific/Apia', days: Array.from({ length: 7 }, () => nine), holidays: null };
    const start = local('2011-12-29 16:00', 'Pacific/Apia');
    expect(clock(dueAt(start, hours(2), samoa), 'Pacific/Apia')).toBe('2011-12-31 10:00:00');
    const newYork: Hours = { ...week, zone: 'America/New_York' };
    expect(clock(dueAt(local('2026-03-06 16:30', 'America/New_York'), hours(1), newYork), 'America/New_York')).toBe('2026-03-09 09:30:00');
  });

  it('an unknown zone is an error, not a wrong time', () => {
    expect(() => dueAt(0, hours(1), { ...week, zone: 'Europe/Atlantis' })).toThrow(RangeError);
  });
});

describe('warning', () => {
  it('comes business time before the due time', () => {
    expect(clock(warnAt(local('2026-03-09 09:30'), hours(4), week))).toBe('2026-03-06 13:30:00');
    expect(clock(warnAt(local('2026-03-09 13:00'), hours(4), week))).toBe('2026-03-09 09:00:00');
    expect(clock(warnAt(local('2026-03-10 16:30'), days(1), week))).toBe('2026-03-09 16:30:00');
    expect(clock(warnAt(local('2026-03-10 16:30'), { amount: 4, unit: 'calendar-hours' }, week))).toBe('2026-03-10 12:30:00');
  });
});

/** Random hours: up to three openings a day, some closed, any Land, zones with and without summer time. */
const minutes = (from: number): string => `${String(Math.floor(from / 60)).padStart(2, '0')}:${String(from % 60).padStart(2, '0')}`;
const opening = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 2 }).map((pair): Opening => {
  const [from = 0, to = 0] = pair.sort((a, b) => a - b);
  return { from: minutes(from), to: minutes(to) };
});
const randomHours: fc.Arbitrary<Hours> = fc.record({
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC'),
  days: fc.array(fc.array(opening, { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  holidays: fc.constantFrom(null, 'NW' as const, 'BE' as const),
});
const moment = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) });

it('the due time is the earliest at which the span has passed, and the warning the latest from which it remains', () => {
  fc.assert(
    fc.property(randomHours, moment, fc.integer({ min: 1, max: 60 * 60 }), (random, start, amount) => {
      const span = hours(amount / 60);
      const end = dueAt(start, span, random);
      if (random.days.every((day) => day.length === 0)) expect(end).toBeNull();
      if (end === null) return;
      expect(businessMs(start, end, random)).toBe(amount * MINUTE);
      expect(businessMs(start, end - 1, random)).toBe(amount * MINUTE - 1);
      const warn = warnAt(end, span, random);
      expect(warn).not.toBeNull();
      expect(businessMs(warn as number, end, random)).toBe(amount * MINUTE);
      expect(businessMs((warn as number) + 1, end, random)).toBe(amount * MINUTE - 1);
      expect(warn as number).toBeGreaterThanOrEqual(start);
    }),
    { numRuns: 150 },
  );
});

it('business days pass one after the other: a + b days are a days and then b days', () => {
  fc.assert(
    fc.property(randomHours, moment, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (random, start, a, b) => {
      const whole = dueAt(start, days((a + b) / 8), random);
      if (whole === null) return;
      const half = dueAt(start, days(a / 8), random) as number;
      const end = dueAt(half, days(b / 8), random) as number;
      // Closing time and the next opening are the same business time; half a ms rounded away on a day open for a minute is
      // a good part of a second on a day open for long.
      expect(businessMs(Math.min(end, whole), Math.max(end, whole), random)).toBeLessThan(1000);
    }),
    { numRuns: 150 },
  );
});

it('100,000 items of two years are worked out in seconds', () => {
  const from = Date.UTC(2025, 0);
  const own: Hours = { ...week, holidays: 'SN' };
  const began = worked();
  for (let n = 0; n < 100_000; n++) {
    const end = dueAt(from + n * 630_000, days(2), own) as number;
    warnAt(end, hours(4), own);
  }
  const took = worked() - began;
  console.info(`100,000 due and warning times: ${Math.round(took)} ms`);
  expect(took).toBeLessThan(5000);
});

it('settings refuse a zone no clock knows', () => {
  expect(Hours.safeParse({ ...week, zone: 'Europe/Atlantis' }).success).toBe(false);
  expect(Hours.safeParse({ ...week, zone: 'Asia/Kolkata' }).success).toBe(true);
});
