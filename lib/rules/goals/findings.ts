/**
 * What a report says: what went well, what is stuck, what to do next; each line from one figure against its goal or the period before.
 * A line names its figure and n; nothing is said of figures too small to say anything. Pure.
 */
import type { Measurement } from '../../model/channel.ts';
import type { Criterion, CriterionKind } from '../../model/results.ts';
import type { MetricId } from '../kpi/metrics.ts';
import type { Results } from '../kpi/results.ts';
import { changeOf } from './change.ts';
import { countedAs } from './counted.ts';
import { type Status, statusOf } from './status.ts';

/** n below which a change says nothing. */
export const LEAST = 5;
/** Relative change from which it is told; of shares and scores in points. */
export const TOLD = 0.1;
export const TOLD_POINTS = 5;
/** Lines of each part: one page. */
export const LINES = 5;

export type Finding =
  | { says: 'goal-reached' | 'goal-near' | 'goal-missed'; criterion: Criterion; status: Status }
  | { says: 'better' | 'worse'; metric: MetricId; value: number; before: number; n: number }
  | { says: 'all-answered'; n: number }
  | { says: 'backlog'; n: number; oldest: number | null }
  | { says: 'unread'; days: number; of: number };

export type Step =
  | { do: 'criteria' }
  | { do: 'answer'; n: number; oldest: number | null }
  | { do: 'kind'; kind: CriterionKind; criterion: Criterion; status: Status }
  | { do: 'faster'; metric: MetricId; value: number; n: number }
  | { do: 'talk'; value: number; n: number }
  | { do: 'tone'; negative: number; n: number }
  | { do: 'goals' | 'values'; criteria: Criterion[] }
  | { do: 'read'; days: number; of: number }
  | { do: 'stake-out' };

export interface Findings {
  good: Finding[];
  stuck: Finding[];
  next: Step[];
}

export interface Facts {
  now: Results;
  before: Results | null;
  criteria: readonly Criterion[];
  measurements: readonly Measurement[];
  /** Neither plan nor people (lib/rules/readiness.ts). */
  stakeOut: boolean;
}

/** Figures whose change is told, what matters most first. Amounts of deeds are no merit. */
const WATCHED: readonly MetricId[] = [
  'leads',
  'contacts',
  'withinTarget',
  'firstResponseMedian',
  'responseRate',
  'returns',
  'netSentiment',
  'mentions',
  'reports',
  'shareOfVoice',
  'engagement',
  'growth',
];

const figureOf = ({ figures }: Results, id: MetricId): { value: number | null; n: number } => figures[id] ?? { value: null, n: 0 };

function changes({ now, before }: Facts, told: ReadonlySet<MetricId>): Finding[] {
  return WATCHED.flatMap((metric): Finding[] => {
    const [figure, past] = [now.figures[metric], before?.figures[metric]];
    const change = changeOf(figure, past);
    if (told.has(metric) || figure?.value == null || past?.value == null || !change) return [];
    if (Math.max(figure.n, past.n) < LEAST) return [];
    const points = figure.unit === 'percent' || figure.unit === 'score';
    const size = points ? Math.abs(change.diff) / TOLD_POINTS : change.relative === null ? 1 : Math.abs(change.relative) / TOLD;
    if (size < 1 || (change.verdict !== 'better' && change.verdict !== 'worse')) return [];
    return [{ says: change.verdict, metric, value: figure.value, before: past.value, n: figure.n }];
  });
}

/** Share of unread days from which the report says so. */
const UNREAD = 0.2;

function unread({ now: { coverage } }: Facts): { days: number; of: number } | null {
  const days = coverage.unread + coverage.withGaps;
  return coverage.days > 0 && coverage.unread / coverage.days >= UNREAD ? { days: Math.min(days, coverage.days), of: coverage.days } : null;
}

type Judged = { criterion: Criterion; status: Status };

function steps(facts: Facts, judged: readonly Judged[]): Step[] {
  const { now, criteria, stakeOut } = facts;
  const [backlog, oldest] = [figureOf(now, 'backlog'), figureOf(now, 'backlogOldest')];
  const [within, talk, negative] = [figureOf(now, 'withinTarget'), figureOf(now, 'dialogueShare'), figureOf(now, 'negativeMentions')];
  const missed = judged.filter(({ status }) => status.light === 'missed');
  const waiting = judged.filter(({ criterion, status }) => criterion.source !== 'counted' && status.light === 'unknown');
  const goalless = criteria.filter(({ goal }) => goal === null);
  const gaps = unread(facts);
  const mentions = figureOf(now, 'mentions').n;
  return [
    ...(stakeOut ? [{ do: 'stake-out' } as const] : []),
    ...(backlog.value ? [{ do: 'answer', n: backlog.value, oldest: oldest.value } as const] : []),
    ...(within.value !== null && within.value < 80 && within.n >= LEAST
      ? [{ do: 'faster', metric: 'withinTarget', value: within.value, n: within.n } as const]
      : []),
    ...missed.map(({ criterion, status }) => ({ do: 'kind', kind: criterion.kind, criterion, status }) as const),
    ...(talk.value !== null && talk.value < 50 && talk.n >= LEAST ? [{ do: 'talk', value: talk.value, n: talk.n } as const] : []),
    ...(negative.value && mentions >= LEAST && negative.value / mentions >= 0.25
      ? [{ do: 'tone', negative: negative.value, n: mentions } as const]
      : []),
    ...(waiting.length ? [{ do: 'values', criteria: waiting.map(({ criterion }) => criterion) } as const] : []),
    ...(criteria.length ? [] : [{ do: 'criteria' } as const]),
    ...(goalless.length ? [{ do: 'goals', criteria: goalless } as const] : []),
    ...(gaps ? [{ do: 'read', ...gaps } as const] : []),
  ];
}

export function findingsOf(facts: Facts): Findings {
  const { now, criteria, measurements } = facts;
  const judged = criteria.map((criterion) => ({ criterion, status: statusOf(criterion, measurements, now, now.period) }));
  const goals = (light: Status['light'], says: 'goal-reached' | 'goal-near' | 'goal-missed'): Finding[] =>
    judged.flatMap(({ criterion, status }) => (status.light === light ? [{ says, criterion, status }] : []));
  // A figure whose goal is told is not told again by its change.
  const told = new Set(
    judged.flatMap(({ criterion, status }) => {
      const metric = criterion.source === 'counted' && status.light !== 'none' ? countedAs(criterion.kind) : null;
      return metric ? [metric] : [];
    }),
  );
  const moved = changes(facts, told);
  const [backlog, incoming, oldest] = [figureOf(now, 'backlog'), figureOf(now, 'incoming'), figureOf(now, 'backlogOldest')];
  const gaps = unread(facts);
  return {
    good: [
      ...goals('reached', 'goal-reached'),
      ...moved.filter(({ says }) => says === 'better'),
      ...(backlog.value === 0 && incoming.n >= LEAST ? [{ says: 'all-answered', n: incoming.n } as const] : []),
      ...goals('near', 'goal-near'),
    ].slice(0, LINES),
    stuck: [
      ...goals('missed', 'goal-missed'),
      ...(backlog.value ? [{ says: 'backlog', n: backlog.value, oldest: oldest.value } as const] : []),
      ...moved.filter(({ says }) => says === 'worse'),
      ...(gaps ? [{ says: 'unread', ...gaps } as const] : []),
    ].slice(0, LINES),
    next: steps(facts, judged).slice(0, LINES),
  };
}
