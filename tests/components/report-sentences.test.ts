/** The report's sentences: whatever a criterion is called and counted in, each ends with one full stop. */
import { expect, it } from 'vitest';
import { findingWords, stepWords } from '../../components/results/report/sentences.ts';
import { CRITERION_KINDS } from '../../lib/model/results.ts';
import { offered } from '../../lib/rules/goals/criteria.ts';
import type { Finding, Step } from '../../lib/rules/goals/findings.ts';
import type { Status } from '../../lib/rules/goals/status.ts';
import { speakIn } from './words.ts';

const status = { value: 5, goal: 3, n: 12, light: 'missed' } as unknown as Status;
const named = CRITERION_KINDS.map((kind) => ({ ...offered(kind, kind, 0), name: 'Antwortzeit in Std.', unit: 'Std.' }));
const [criterion] = named as [(typeof named)[0]];
const FINDINGS: Finding[] = [
  ...(['goal-reached', 'goal-near', 'goal-missed'] as const).map((says) => ({ says, criterion, status })),
  ...(['better', 'worse'] as const).map((says) => ({ says, metric: 'firstResponseMedian' as const, value: 60, before: 120, n: 9 })),
  { says: 'all-answered', n: 4 },
  { says: 'backlog', n: 1, oldest: null },
  { says: 'backlog', n: 2, oldest: 120 },
  { says: 'unread', days: 3, of: 30 },
];
const STEPS: Step[] = [
  ...(['criteria', 'stake-out'] as const).map((one) => ({ do: one })),
  { do: 'answer', n: 1, oldest: null },
  { do: 'answer', n: 3, oldest: 60 },
  { do: 'faster', metric: 'withinTarget', value: 40, n: 9 },
  { do: 'talk', value: 20, n: 9 },
  { do: 'tone', negative: 3, n: 9 },
  { do: 'read', days: 3, of: 30 },
  ...(['goals', 'values'] as const).flatMap((one) => [1, 3, 5].map((count) => ({ do: one, criteria: named.slice(0, count) }))),
  ...named.map((one) => ({ do: 'kind', kind: one.kind, criterion: one, status }) as const),
];

it.each(['de', 'en'] as const)('in %s', async (language) => {
  await speakIn(language);
  const said = [...FINDINGS.map((one) => findingWords(one, 'gegenüber den 30 Tagen davor')), ...STEPS.map(stepWords)];
  expect(said.filter((sentence) => !/[^.]\.$/.test(sentence) || sentence.includes('..'))).toEqual([]);
});
