/** Figures over time: a few that matter, and one of the user's choice. */
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { METRIC_FACTS, type MetricId } from '../../../lib/rules/kpi/metrics.ts';
import type { Results } from '../../../lib/rules/kpi/results.ts';
import { metricName } from '../figure-words.ts';
import { Chart } from './Chart.tsx';

const FIRST: readonly (readonly MetricId[])[] = [
  ['incoming', 'answered'],
  ['firstResponseMedian'],
  ['mentions', 'competitorMentions'],
  ['contacts', 'leads'],
];

export function Charts({ results }: { results: Results }) {
  const [own, setOwn] = useState<string>('deeds');
  return (
    <section aria-labelledby="rk-charts">
      <h2 id="rk-charts">{t('results.charts')}</h2>
      <div className="rk-charts">
        {FIRST.map((ids) => (
          <Chart key={ids.join()} ids={ids} results={results} title={ids.map(metricName).join(` ${t('results.and')} `)} />
        ))}
        <div>
          <NativeSelect
            size="xs"
            label={t('results.chartOwn')}
            value={own}
            data={METRIC_FACTS.filter(({ from }) => from !== 'now').map(({ id }) => ({ value: id, label: metricName(id) }))}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <Chart ids={[own]} results={results} title={metricName(own)} />
        </div>
      </div>
    </section>
  );
}
