/** Success criteria: what each kind is by default, and what its values of many days come to. Pure. */
import type { Measurement, Metric } from '../../model/channel.ts';
import { CRITERION_KINDS, type Criterion, type CriterionKind } from '../../model/results.ts';
import type { Period } from '../kpi/results.ts';

/** 'sum': values of days are added up; 'last': a level, the newest counts; 'change': newest less oldest level. */
export type Adding = 'sum' | 'last' | 'change';

export interface KindFacts {
  place: Criterion['place'];
  per: Criterion['per'];
  unit: string;
  source: Criterion['source'];
  adding: Adding;
  /** Under which metric its measurements by hand or CSV are kept. */
  metric: Metric;
}

const counted = (place: Criterion['place'], adding: Adding = 'sum', unit = '', metric: Metric = 'count'): KindFacts => ({
  place,
  per: 'month',
  unit,
  source: 'counted',
  adding,
  metric,
});
const byHand = (place: Criterion['place'], per: Criterion['per'], metric: Metric = 'count'): KindFacts => ({
  place,
  per,
  unit: '',
  source: 'hand',
  adding: 'sum',
  metric,
});

/** Places in the chain after the BVDW guide (METRICS.md section 4). */
export const KINDS: Readonly<Record<CriterionKind, KindFacts>> = {
  contacts: counted('relation'),
  leads: counted('outcome'),
  // Nothing kept tells who shared a post of ours or linked to us.
  recommendations: byHand('response', 'month'),
  mentions: counted('response'),
  reports: counted('response'),
  'user-content': counted('response'),
  'events-online': byHand('relation', 'quarter'),
  'events-offline': byHand('relation', 'quarter'),
  returns: counted('response'),
  growth: counted('reach', 'change', '', 'followers'),
  members: { ...counted('relation', 'last', '', 'members'), per: 'year' },
  visits: byHand('reach', 'month', 'visits'),
  'within-target': counted('relation', 'last', '%'),
  other: byHand('outcome', 'month'),
};

/** How the values of a criterion are put together; a share in per cent cannot be added up. */
export const addingOf = ({ kind, unit }: Pick<Criterion, 'kind' | 'unit'>): Adding =>
  kind === 'other' && unit === '%' ? 'last' : KINDS[kind].adding;

/** Kinds the set offered on first use has: all but 'other'. */
export const OFFERED: readonly CriterionKind[] = CRITERION_KINDS.filter((kind) => kind !== 'other');

/** A criterion of a kind as it is offered: no goal yet, nobody responsible. */
export function offered(kind: CriterionKind, id: string, now: number): Criterion {
  const { place, per, unit, source } = KINDS[kind];
  return { id, kind, name: '', goal: null, per, unit, responsible: null, source, place, createdAt: now };
}

export const subjectOf = ({ id }: Pick<Criterion, 'id'>): string => `criterion ${id}`;

export interface Measured {
  /** Null where nothing was measured. */
  value: number | null;
  /** Days with a value. */
  n: number;
}

const byDay = (a: Measurement, b: Measurement): number => a.day.localeCompare(b.day);

/** What a criterion's measurements come to in a period. 'change' counts from the newest level before the period, else its first. */
export function measured(criterion: Criterion, all: readonly Measurement[], { from, to }: Period): Measured {
  const mine = all.filter(({ subject, day }) => subject === subjectOf(criterion) && day <= to).sort(byDay);
  const inside = mine.filter(({ day }) => day >= from);
  const n = inside.length;
  const last = inside.at(-1);
  if (!last) return { value: null, n };
  const adding = addingOf(criterion);
  if (adding === 'sum') return { value: inside.reduce((sum, { value }) => sum + value, 0), n };
  if (adding === 'last') return { value: last.value, n };
  const first = mine.findLast(({ day }) => day < from) ?? inside[0];
  // One level alone tells no change.
  return { value: first && first !== last ? last.value - first.value : null, n };
}
