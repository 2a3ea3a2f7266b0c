/** Which figure of the results (lib/rules/kpi/metrics.ts) a kind of criterion is counted by. Pure. */
import type { CriterionKind } from '../../model/results.ts';
import type { MetricId } from '../kpi/metrics.ts';

const COUNTED: Readonly<Partial<Record<CriterionKind, MetricId>>> = {
  contacts: 'contacts',
  leads: 'leads',
  mentions: 'mentions',
  reports: 'reports',
  returns: 'returns',
  growth: 'growth',
  members: 'members',
  'user-content': 'userContent',
  'within-target': 'withinTarget',
};

/** Metric id; null where only people know the value. */
export const countedAs = (kind: CriterionKind): MetricId | null => COUNTED[kind] ?? null;
