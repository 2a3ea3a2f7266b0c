/** Typed dates and times. */
import { expect, it } from 'vitest';
import { fromWall, toWall } from '../../lib/rules/wall.ts';

it('is the time of the zone, not of the computer', () => {
  const at = Date.UTC(2026, 2, 2, 8, 12);
  expect(fromWall('2026-03-02T09:12', 'Europe/Berlin')).toBe(at);
  expect(toWall(at, 'Europe/Berlin')).toBe('2026-03-02T09:12');
  expect(fromWall('2026-07-02T09:12', 'Europe/Berlin')).toBe(Date.UTC(2026, 6, 2, 7, 12));
});

it('knows the hour that comes twice and the one that never comes', () => {
  expect(fromWall('2026-10-25T02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(fromWall('2026-03-29T02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
});

it('refuses what is no time', () => {
  for (const text of ['', '2026-02-30T09:00', 'morgen']) expect(fromWall(text, 'Europe/Berlin')).toBeNull();
});
