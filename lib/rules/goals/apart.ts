/** Which figures a filter can tell apart (lib/rules/kpi/metrics.ts, `by`). Pure. */
import { metricFacts } from '../kpi/metrics.ts';
import type { ResultsFilter } from '../kpi/results.ts';

export const isFiltered = ({ networks, channels, departments, campaigns }: ResultsFilter): boolean =>
  networks.length + channels.length + departments.length + campaigns.length > 0;

/** False where a filter that is on cannot tell this figure: it is null then, not zero. */
export function toldApart(id: string, { networks, channels, departments, campaigns }: ResultsFilter): boolean {
  const by = metricFacts(id)?.by ?? [];
  if (networks.length && !by.includes('network')) return false;
  if (channels.length + departments.length && !by.includes('channel')) return false;
  return !campaigns.length || by.includes('campaign');
}
