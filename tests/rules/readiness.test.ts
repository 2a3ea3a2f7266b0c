/** Readiness: what lacks first, and when to stake out the ground first. */
import { expect, it } from 'vitest';
import { FACTORS } from '../../lib/model/results.ts';
import { readinessOf } from '../../lib/rules/readiness.ts';

it('says what is met and what lacks, no before in part', () => {
  expect(readinessOf({ backing: 1, openness: 2, content: 0, crm: 0 })).toEqual({
    answered: 4,
    of: 9,
    met: ['openness'],
    lacking: [
      { factor: 'content', level: 0 },
      { factor: 'crm', level: 0 },
      { factor: 'backing', level: 1 },
    ],
    stakeOut: false,
  });
});

it('tells to stake out the ground only who has neither plan nor people, and said so', () => {
  expect(readinessOf({ goal: 0, people: 0 }).stakeOut).toBe(true);
  for (const answers of [{}, { goal: 0 }, { people: 0 }, { goal: 1, people: 0 }, { goal: 0, people: 2 }])
    expect(readinessOf(answers).stakeOut).toBe(false);
  expect(readinessOf(Object.fromEntries(FACTORS.map((factor) => [factor, 2])))).toMatchObject({ met: FACTORS, lacking: [] });
});
