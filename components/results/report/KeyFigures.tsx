/** The figures of the report: one line each, with goal and what it was before. */
import { t } from '../../../lib/i18n.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import type { Comparison } from '../../../lib/rules/goals/period.ts';
import { goalOf } from '../../../lib/rules/goals/tiles.ts';
import { metricFacts, type MetricId } from '../../../lib/rules/kpi/metrics.ts';
import { number } from '../../base/time.ts';
import { againstWords, changeWords, figureWords, metricName } from '../figure-words.ts';
import { Light } from '../Light.tsx';
import type { Pair } from '../use-results.ts';
import { placeName, valueWords } from '../words.ts';

/** One or two of each place in the chain. */
const SHOWN: readonly MetricId[] = ['deeds', 'growth', 'mentions', 'answered', 'firstResponseMedian', 'withinTarget', 'contacts', 'leads'];

export function KeyFigures({ pair, criteria, comparison }: { pair: Pair; criteria: readonly Criterion[]; comparison: Comparison }) {
  const { now, before } = pair;
  return (
    <div className="rk-scroll-x">
      <table className="rk-table">
        <caption className="rk-hidden">{t('report.keyFigures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.figure')}</th>
            <th scope="col">{t('results.field.place')}</th>
            <th scope="col">{t('results.field.value')}</th>
            <th scope="col">{t('results.n')}</th>
            {before && <th scope="col">{t('results.change', [againstWords(comparison, now.coverage.days)])}</th>}
            <th scope="col">{t('results.goal')}</th>
          </tr>
        </thead>
        <tbody>
          {SHOWN.map((id) => {
            const goal = goalOf(id, criteria, now);
            const facts = metricFacts(id);
            return (
              <tr key={id} data-metric={id}>
                <th scope="row">{metricName(id)}</th>
                <td>{facts && placeName(facts.place)}</td>
                <td className="rk-figure">{figureWords(id, now)}</td>
                <td className="rk-figure">{number(now.figures[id]?.n ?? 0)}</td>
                {before && <td>{changeWords(id, now, before) ?? '–'}</td>}
                <td>
                  {goal ? (
                    <>
                      {valueWords(goal.goal, facts?.unit ?? 'count')} <Light light={goal.light} />
                    </>
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
