/** Which figures a filter can tell apart (lib/rules/kpi/metrics.ts, `by`), and why one has no value. Pure. */
import { metricFacts } from '../kpi/metrics.ts';
import type { Results, ResultsFilter } from '../kpi/results.ts';

export const isFiltered = ({ networks, channels, departments, campaigns }: ResultsFilter): boolean =>
  networks.length + channels.length + departments.length + campaigns.length > 0;

/** False where a filter that is on cannot tell this figure: it is null then, not zero. */
export function toldApart(id: string, { networks, channels, departments, campaigns }: ResultsFilter): boolean {
  const by = metricFacts(id)?.by ?? [];
  if (networks.length && !by.includes('network')) return false;
  if (channels.length + departments.length && !by.includes('channel')) return false;
  return !campaigns.length || by.includes('campaign');
}

/** Why there is no value: the filter cannot tell it apart, too few to say anything, or nothing was recorded. */
export type WhyNone = 'apart' | 'few' | 'nothing';

/** Null where there is a value. Screen and export both ask here. */
export function whyNone(id: string, { figures, filter }: Pick<Results, 'figures' | 'filter'>): WhyNone | null {
  const figure = figures[id];
  if (figure?.value != null) return null;
  if (!toldApart(id, filter)) return 'apart';
  return figure?.hidden === 'few' ? 'few' : 'nothing';
}
