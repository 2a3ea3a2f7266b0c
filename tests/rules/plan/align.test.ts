/** Which entry goes to which day: nearest, in order, nobody further than allowed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { align } from '../../../lib/rules/plan/align.ts';
import { addDays, daysBetween } from '../../../lib/rules/plan/days.ts';

const at = (...days: number[]): string[] => days.map((day) => addDays('2026-03-01', day));
const from = (...days: number[]) => at(...days).map((day) => ({ day, dear: false }));

it.each([
  ['stay where they are', [0, 7, 14], [0, 7, 14], [0, 1, 2]],
  ['all a day later', [0, 7, 14], [1, 8, 15], [0, 1, 2]],
  ['a hole stays a hole', [0, 14], [1, 8, 15], [0, 2]],
  ['every other one goes', [0, 7, 14, 21], [0, 14, 28], [0, null, 1, null]],
  ['further ones come', [0, 7], [0, 3, 7, 10], [0, 2]],
  ['nobody goes too far', [0], [7], [null]],
  ['nothing to go to', [0, 7], [], [null, null]],
  ['nobody there', [], [0, 7], []],
])('%s', (_, was, will, wanted) => expect(align(from(...was), at(...will), 6)).toEqual(wanted));

it('what somebody worked on gets a day before the others do', () => {
  const two = [
    { day: '2026-03-02', dear: false },
    { day: '2026-03-05', dear: true },
  ];
  expect(align(two, ['2026-03-02'], 6)).toEqual([null, 0]);
  expect(align([{ day: '2026-03-05', dear: true }], ['2026-04-05'], 6)).toEqual([null]);
});

it('keeps the order, uses no day twice, and goes no further than allowed', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(days, days, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (was, will, dear) => {
      const entries = at(...was).map((day, index) => ({ day, dear: dear[index] ?? false }));
      const to = at(...will);
      const places = align(entries, to, 6);
      expect(places).toHaveLength(entries.length);
      const used = places.filter((place) => place !== null);
      expect(used).toEqual([...new Set(used)].sort((a, b) => a - b));
      places.forEach((place, index) => {
        if (place !== null) expect(Math.abs(daysBetween(entries[index]?.day ?? '', to[place] ?? ''))).toBeLessThanOrEqual(6);
      });
    }),
    { numRuns: 60 },
  );
});
