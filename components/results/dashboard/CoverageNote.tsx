/** How much of the period was read: figures of what nobody looked at are too low, and that is said first. */
import { t } from '../../../lib/i18n.ts';
import type { Results } from '../../../lib/rules/kpi/results.ts';
import { number } from '../../base/time.ts';
import { gapWords } from '../figure-words.ts';

export function CoverageNote({ results: { coverage } }: { results: Results }) {
  const { days, unread } = coverage;
  const gaps = gapWords(coverage);
  if (days > 0 && unread >= days) return <p className="rk-coverage">{t('results.nothingRead')}</p>;
  return (
    <p className="rk-coverage rk-small" data-whole={!gaps.length || undefined}>
      {gaps.length ? t('results.coverage', [number(days), gaps.join(', ')]) : t('results.coverageWhole', days, [number(days)])}
    </p>
  );
}
