/** What changed against the period before. Pure. */
import { metricFacts } from '../kpi/metrics.ts';
import type { Figure } from '../kpi/results.ts';

export interface Change {
  /** In the figure's unit; of per cent in percentage points. */
  diff: number;
  /** Relative, 0.1 for a tenth more; null where there is nothing to hold it against, and for shares and scores, which are no amounts. */
  relative: number | null;
  verdict: 'better' | 'worse' | 'same' | 'neutral';
}

/** Null where one of the two is not known, and for what is so now: it was not asked then. */
export function changeOf(now: Figure | undefined, before: Figure | undefined): Change | null {
  const facts = now && metricFacts(now.id);
  if (!facts || facts.from === 'now' || now.value === null || before?.value == null) return null;
  const { better } = facts;
  const diff = now.value - before.value;
  const share = now.unit === 'percent' || now.unit === 'score';
  const relative = share || before.value === 0 ? null : diff / Math.abs(before.value);
  const verdict = diff === 0 ? 'same' : better === null ? 'neutral' : diff > 0 === (better === 'up') ? 'better' : 'worse';
  return { diff, relative, verdict };
}
