/** A time budget of one's own: written down by hand, a week at a time, forgotten after a while. */
import { expect, it } from 'vitest';
import { booked, budgetFrom, spentSince } from '../../lib/rules/budget.ts';

it('adds and takes back minutes of today, never below nothing or above a day', () => {
  const one = booked({ week: 300, days: {} }, '2026-03-02', 15, '2026-01-01');
  expect(one).toEqual({ week: 300, days: { '2026-03-02': 15 } });
  expect(booked(one, '2026-03-02', -30, '2026-01-01').days).toEqual({});
  expect(booked(one, '2026-03-02', 5000, '2026-01-01').days).toEqual({ '2026-03-02': 1440 });
});

it('counts the week from its Monday, and forgets days that are too old', () => {
  const days = { '2026-03-01': 60, '2026-03-02': 15, '2026-03-04': 30, '2026-03-09': 45 };
  expect(spentSince({ week: 300, days }, '2026-03-02', '2026-03-08')).toBe(45);
  expect(Object.keys(booked({ week: 300, days }, '2026-03-09', 15, '2026-03-02').days)).toEqual(['2026-03-02', '2026-03-04', '2026-03-09']);
});

it('takes what is stored for off where it is none of ours', () => {
  for (const odd of [undefined, null, 7, {}, { week: -1, days: {} }, { week: 'x', days: {} }, { week: 1, days: null }])
    expect(budgetFrom(odd)).toBeNull();
  expect(budgetFrom({ week: 60, days: { a: 5, b: 'x', c: -2 } })).toEqual({ week: 60, days: { a: 5 } });
});
