/** What the report says, and what it does not say. */
import { describe, expect, it } from 'vitest';
import { type Measurement, measurementId } from '../../../lib/model/channel.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import { offered, subjectOf } from '../../../lib/rules/goals/criteria.ts';
import { type Facts, findingsOf, LINES } from '../../../lib/rules/goals/findings.ts';
import { results } from './results.ts';

const of = (change: Partial<Facts>) =>
  findingsOf({ now: results(), before: null, criteria: [], measurements: [], stakeOut: false, ...change });
const criterion = (kind: Criterion['kind'], goal: number | null, change: Partial<Criterion> = {}): Criterion => ({
  ...offered(kind, `${kind} ${goal}`, 1),
  goal,
  ...change,
});

describe('goals', () => {
  it('say what is reached, nearly reached, missed, each with its figure and n', () => {
    const now = results({ contacts: [12, 12], leads: [9, 9], mentions: [2, 2] });
    const { good, stuck, next } = of({ now, criteria: [criterion('contacts', 12), criterion('leads', 10), criterion('mentions', 10)] });
    expect(good).toMatchObject([
      { says: 'goal-reached', criterion: { kind: 'contacts' }, status: { value: 12, goal: 12, n: 12 } },
      { says: 'goal-near', criterion: { kind: 'leads' }, status: { value: 9, goal: 10 } },
    ]);
    expect(stuck).toMatchObject([{ says: 'goal-missed', criterion: { kind: 'mentions' } }]);
    expect(next).toMatchObject([{ do: 'kind', kind: 'mentions', status: { n: 2 } }]);
  });

  it('by hand take their values from their measurements, and are asked for where there are none', () => {
    const visits = criterion('visits', 100);
    const subject = subjectOf(visits);
    const day = '2026-03-05';
    const row: Measurement = {
      id: measurementId(subject, 'visits', day),
      subject,
      metric: 'visits',
      day,
      at: 1,
      value: 120,
      source: 'csv',
      url: null,
    };
    expect(of({ criteria: [visits], measurements: [row] }).good).toMatchObject([{ says: 'goal-reached', status: { value: 120, n: 1 } }]);
    expect(of({ criteria: [visits] }).next).toEqual([{ do: 'values', criteria: [visits] }]);
  });

  it('that nobody set are the next step', () => {
    expect(of({}).next).toEqual([{ do: 'criteria' }]);
    const without = criterion('leads', null);
    expect(of({ criteria: [without] })).toMatchObject({ good: [], stuck: [], next: [{ do: 'goals', criteria: [without] }] });
  });
});

describe('changes', () => {
  const pair = (now: [number, number], before: [number, number]) => ({
    now: results({ contacts: now }),
    before: results({ contacts: before }),
  });

  it('are told where they are large enough and of enough', () => {
    expect(of(pair([12, 12], [6, 6])).good).toEqual([{ says: 'better', metric: 'contacts', value: 12, before: 6, n: 12 }]);
    expect(of(pair([6, 6], [12, 12])).stuck).toEqual([{ says: 'worse', metric: 'contacts', value: 6, before: 12, n: 6 }]);
    expect(of(pair([4, 4], [2, 2])).good).toEqual([]);
    expect(of(pair([105, 105], [100, 100])).good).toEqual([]);
    expect(of({ ...pair([12, 12], [6, 6]), before: null }).good).toEqual([]);
  });

  it('of time are good when they fall; of shares count by points', () => {
    const faster = of({ now: results({ firstResponseMedian: [60, 20] }), before: results({ firstResponseMedian: [120, 20] }) });
    expect(faster.good).toMatchObject([{ says: 'better', metric: 'firstResponseMedian' }]);
    const share = (value: number) =>
      of({ now: results({ responseRate: [value, 20] }), before: results({ responseRate: [80, 20] }) }).good.length;
    expect([share(84), share(85)]).toEqual([0, 1]);
  });

  it('are not told beside their goal', () => {
    const { good } = of({ ...pair([12, 12], [6, 6]), criteria: [criterion('contacts', 10)] });
    expect(good).toMatchObject([{ says: 'goal-reached' }]);
    expect(good).toHaveLength(1);
  });
});

describe('the present', () => {
  it('tells what waits, and since when', () => {
    const { stuck, next } = of({ now: results({ backlog: [3, 3], backlogOldest: [600, 3] }), criteria: [criterion('leads', null)] });
    expect(stuck).toEqual([{ says: 'backlog', n: 3, oldest: 600 }]);
    expect(next[0]).toEqual({ do: 'answer', n: 3, oldest: 600 });
    expect(of({ now: results({ backlog: [0, 0], incoming: [20, 20] }) }).good).toEqual([{ says: 'all-answered', n: 20 }]);
    // Nothing came in: no merit.
    expect(of({ now: results({ backlog: [0, 0], incoming: [0, 0] }) }).good).toEqual([]);
  });

  it('tells when much was not read, and to stake out the ground before all else', () => {
    const unread = results({ backlog: [1, 1] }, { coverage: { days: 30, withGaps: 2, unread: 6 } });
    expect(of({ now: unread }).stuck).toContainEqual({ says: 'unread', days: 8, of: 30 });
    expect(of({ now: results({}, { coverage: { days: 30, withGaps: 9, unread: 5 } }) }).stuck).toEqual([]);
    expect(of({ now: unread, stakeOut: true }).next[0]).toEqual({ do: 'stake-out' });
  });

  it('asks for talk, speed and a look at the tone where the figures say so', () => {
    const now = results({ dialogueShare: [30, 20], withinTarget: [50, 10], negativeMentions: [4, 4], mentions: [10, 10] });
    const { next } = of({ now, criteria: [criterion('leads', 5)] });
    expect(next).toEqual([
      { do: 'faster', metric: 'withinTarget', value: 50, n: 10 },
      { do: 'talk', value: 30, n: 20 },
      { do: 'tone', negative: 4, n: 10 },
    ]);
    expect(of({ now: results({ dialogueShare: [30, 4], withinTarget: [50, 4] }), criteria: [criterion('leads', 5)] }).next).toEqual([]);
  });
});

it('is never longer than a page', () => {
  const kinds = ['contacts', 'leads', 'mentions', 'reports', 'returns', 'growth', 'within-target'] as const;
  const criteria = kinds.map((kind) => criterion(kind, 100));
  const told = Object.fromEntries(
    ['contacts', 'leads', 'mentions', 'reports', 'returns', 'growth', 'withinTarget'].map((id) => [id, [1, 9]]),
  );
  const { stuck, next } = of({ now: results(told), criteria });
  expect([stuck.length, next.length]).toEqual([LINES, LINES]);
});
