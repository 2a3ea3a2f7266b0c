/** Is it worth it? What came of it against what was done, in counted deeds; never in money. */
import { t } from '../../../lib/i18n.ts';
import type { Comparison } from '../../../lib/rules/goals/period.ts';
import type { MetricId } from '../../../lib/rules/kpi/metrics.ts';
import { againstWords, changeWords, figureWords, metricName, nWords } from '../figure-words.ts';
import type { Pair } from '../use-results.ts';
import { Table } from '../Table.tsx';

const DONE: readonly MetricId[] = ['posts', 'comments', 'replies', 'reactions', 'shares', 'follows', 'links'];
const GAINED: readonly (readonly [MetricId, MetricId])[] = [
  ['answered', 'deedsPerAnswer'],
  ['contacts', 'deedsPerContact'],
  ['leads', 'deedsPerLead'],
];

export function Effort({ pair: { now, before }, comparison }: { pair: Pair; comparison: Comparison }) {
  return (
    <section className="rk-card rk-padded-card" aria-labelledby="rk-effort">
      <h2 id="rk-effort">{t('results.effort')}</h2>
      <p className="rk-soft rk-small">{t('results.effortExplained')}</p>
      <p>
        {t('results.effortDone', [figureWords('deeds', now)])}{' '}
        <span className="rk-soft">
          {DONE.filter((id) => (now.figures[id]?.value ?? 0) > 0)
            .map((id) => `${metricName(id)}: ${figureWords(id, now)}`)
            .join(' · ')}
        </span>
      </p>
      <Table name={t('results.gained')}>
        <thead>
          <tr>
            <th scope="col">{t('results.gained')}</th>
            <th scope="col">{t('results.field.value')}</th>
            <th scope="col">{t('results.deedsEach')}</th>
            {before && <th scope="col">{t('results.change', [againstWords(comparison, now.coverage.days)])}</th>}
          </tr>
        </thead>
        <tbody>
          {GAINED.map(([gain, ratio]) => (
            <tr key={gain}>
              <th scope="row">{metricName(gain)}</th>
              <td className="rk-figure">{figureWords(gain, now)}</td>
              <td className="rk-figure">
                {figureWords(ratio, now)} <span className="rk-soft rk-small">{nWords(now.figures[ratio])}</span>
              </td>
              {before && <td>{changeWords(ratio, now, before) ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
