/** How ready a company is for the dialogue: its factors for success, what lacks first. Pure. */
import { FACTORS, type Factor } from '../model/results.ts';

/** 0 no, 1 in part, 2 yes; missing: not asked yet. */
export type Answers = Readonly<Partial<Record<Factor, number>>>;

export interface Readiness {
  answered: number;
  of: number;
  /** Answered with yes. */
  met: Factor[];
  /** Answered otherwise, those that lack altogether first; within them in the order of FACTORS. */
  lacking: { factor: Factor; level: 0 | 1 }[];
  /** Neither plan nor people: stake out the ground first, do less, better. */
  stakeOut: boolean;
}

export function readinessOf(answers: Answers): Readiness {
  const known = FACTORS.filter((factor) => answers[factor] !== undefined);
  const at = (level: number): Factor[] => known.filter((factor) => answers[factor] === level);
  return {
    answered: known.length,
    of: FACTORS.length,
    met: at(2),
    lacking: [...at(0).map((factor) => ({ factor, level: 0 as const })), ...at(1).map((factor) => ({ factor, level: 1 as const }))],
    stakeOut: answers.goal === 0 && answers.people === 0,
  };
}
