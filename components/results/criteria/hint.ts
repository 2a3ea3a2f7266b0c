/** What a criterion's value is made of, or why somebody has to enter it. */
import { t } from '../../../lib/i18n.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import { countedAs } from '../../../lib/rules/goals/counted.ts';
import { definitionOf } from '../figure-words.ts';

/** Null where there is nothing to say. */
export function hintOf({ kind, source }: Pick<Criterion, 'kind' | 'source'>): string | null {
  const metric = source === 'counted' ? countedAs(kind) : null;
  if (metric !== null) return definitionOf(metric);
  return kind === 'recommendations' ? t('results.recommendationsByHand') : null;
}
