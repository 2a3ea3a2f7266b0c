/** Quiet hours by the wall clock: over midnight, in summer time, and at its two ends. */
import { describe, expect, it } from 'vitest';
import { awake } from '../../lib/rules/quiet.ts';

const BERLIN = 'Europe/Berlin';
const at = (iso: string): number => Date.parse(iso);
const wakes = (now: string, from: string, to: string): string => new Date(awake(at(now), { from, to }, BERLIN)).toISOString().slice(0, 16);

describe('quiet hours', () => {
  it.each([
    // within one day
    ['2026-03-02T11:59:00Z', '13:00', '14:00', '2026-03-02T11:59'],
    ['2026-03-02T12:00:00Z', '13:00', '14:00', '2026-03-02T13:00'],
    ['2026-03-02T13:00:00Z', '13:00', '14:00', '2026-03-02T13:00'],
    // over midnight: before it, after it, at their ends
    ['2026-03-02T20:00:00Z', '18:00', '08:30', '2026-03-03T07:30'],
    ['2026-03-03T05:00:00Z', '18:00', '08:30', '2026-03-03T07:30'],
    ['2026-03-02T17:00:00Z', '18:00', '08:30', '2026-03-03T07:30'],
    ['2026-03-03T07:30:00Z', '18:00', '08:30', '2026-03-03T07:30'],
    // until midnight, from midnight, none
    ['2026-03-02T22:00:00Z', '20:00', '24:00', '2026-03-02T23:00'],
    ['2026-03-02T23:00:00Z', '20:00', '24:00', '2026-03-02T23:00'],
    ['2026-03-02T23:00:00Z', '00:00', '06:00', '2026-03-03T05:00'],
    ['2026-03-02T12:00:00Z', '13:00', '13:00', '2026-03-02T12:00'],
    // the night in which summer time begins: 02:30 does not exist
    ['2026-03-28T21:00:00Z', '22:00', '07:00', '2026-03-29T05:00'],
    ['2026-03-28T21:00:00Z', '22:00', '02:30', '2026-03-29T01:30'],
    // the night in which it ends: 02:30 comes twice
    ['2026-10-24T20:00:00Z', '22:00', '07:00', '2026-10-25T06:00'],
    ['2026-10-25T01:15:00Z', '22:00', '02:30', '2026-10-25T01:15'],
  ])('at %s with %s–%s: %s', (now, from, to, expected) => expect(wakes(now, from, to)).toBe(expected));

  it('that are not set hold nothing', () => {
    expect([awake(5, null, BERLIN), awake(5, undefined, BERLIN)]).toEqual([5, 5]);
  });
});
