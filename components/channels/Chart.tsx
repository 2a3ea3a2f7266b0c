/** Levels over time: a line a metric, broken where nothing was counted, and the same numbers as a table. */
import { LineChart } from '@mantine/charts';
import { t } from '../../lib/i18n.ts';
import type { Measurement, Metric } from '../../lib/model/channel.ts';
import { metricsIn, type Step, stepsOf } from '../../lib/rules/channels/series.ts';
import { number } from '../base/time.ts';
import { Fold } from '../people/Part.tsx';
import { dayWords, metricName, shortDay } from './words.ts';
import '@mantine/charts/styles.layer.css';

interface Props {
  measurements: readonly Measurement[];
  /** The channel's name, for the chart's own. */
  name: string;
}

const COLORS: Record<Metric, string> = {
  followers: 'petrol.6',
  fans: 'violet.6',
  members: 'orange.7',
  subscribers: 'red.7',
  visits: 'blue.7',
  count: 'gray.6',
};

const stepName = ({ from, to }: Step): string => (from === to ? dayWords(from) : t('channels.fromTo', [dayWords(from), dayWords(to)]));

function Twin({ steps, metrics }: { steps: readonly Step[]; metrics: readonly Metric[] }) {
  return (
    <table className="rk-channels-table" aria-label={t('channels.asTable')}>
      <thead>
        <tr>
          <th scope="col">{t('channels.stretch')}</th>
          {metrics.map((metric) => (
            <th key={metric} scope="col">
              {metricName(metric)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...steps].reverse().map((step) => (
          <tr key={step.from}>
            <th scope="row">{stepName(step)}</th>
            {metrics.map((metric) => {
              const value = step.values[metric];
              return <td key={metric}>{value === null || value === undefined ? t('channels.gap') : number(value)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Chart({ measurements, name }: Props) {
  const steps = stepsOf(measurements);
  const metrics = metricsIn(measurements);
  return (
    <figure className="rk-channels-chart">
      {steps.length > 1 && (
        <div role="img" aria-label={t('channels.chartOf', [name])}>
          <LineChart
            h={180}
            data={steps.map((step) => ({ step: shortDay(step.from), ...step.values }))}
            dataKey="step"
            series={metrics.map((metric) => ({ name: metric, label: metricName(metric), color: COLORS[metric] }))}
            curveType="linear"
            connectNulls={false}
            withLegend={metrics.length > 1}
            valueFormatter={number}
            yAxisProps={{ domain: ['auto', 'auto'], width: 64 }}
            lineChartProps={{ accessibilityLayer: false }}
          />
        </div>
      )}
      <Fold title={t('channels.asTable')}>
        <Twin steps={steps} metrics={metrics} />
      </Fold>
    </figure>
  );
}
