/** One chart with its table: the same numbers twice, for eyes and for screen readers. A gap stays a gap. */
import { LineChart } from '@mantine/charts';
import { t } from '../../../lib/i18n.ts';
import { metricFacts } from '../../../lib/rules/kpi/metrics.ts';
import type { Results, Series } from '../../../lib/rules/kpi/results.ts';
import { number } from '../../base/time.ts';
import { Fold } from '../../people/Part.tsx';
import { metricName } from '../figure-words.ts';
import { periodName, shortDay, valueWords } from '../words.ts';
import { Table } from '../Table.tsx';

interface Props {
  ids: readonly string[];
  results: Results;
  title: string;
}

/** Told apart by colour, line and marks in the legend. */
const LOOKS = [
  { color: 'var(--rk-line-one)', strokeDasharray: undefined },
  { color: 'var(--rk-line-two)', strokeDasharray: '6 4' },
] as const;

const unitOf = (id: string): string => metricFacts(id)?.unit ?? 'count';

function Twin({ all, title }: { all: readonly Series[]; title: string }) {
  const [first] = all;
  return (
    <Fold title={t('results.asTable')}>
      <Table name={title} className="rk-twin">
        <thead>
          <tr>
            <th scope="col">{t('results.period')}</th>
            {all.map(({ id }) => (
              <th key={id} scope="col">
                {metricName(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first?.points.map(({ from, to }, index) => (
            <tr key={from}>
              <th scope="row">{periodName({ from, to })}</th>
              {all.map(({ id, points }) => {
                const point = points[index];
                return (
                  <td key={id} className="rk-figure">
                    {point?.value == null ? t('results.gap') : valueWords(point.value, unitOf(id))}{' '}
                    <span className="rk-soft rk-small">{t('results.nCounted', [number(point?.n ?? 0)])}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Fold>
  );
}

export function Chart({ ids, results, title }: Props) {
  const all = ids.flatMap((id) => results.series[id] ?? []);
  const [first] = all;
  const known = all.some(({ points }) => points.some(({ value }) => value !== null));
  const data = (first?.points ?? []).map(({ from }, index) => ({
    at: shortDay(from),
    ...Object.fromEntries(all.map(({ id, points }) => [id, points[index]?.value ?? null])),
  }));
  return (
    <figure className="rk-card rk-chart" data-chart={ids.join(' ')}>
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      {known ? (
        <>
          {/* The table below says the same to screen readers. */}
          <div aria-hidden>
            <LineChart
              h={180}
              data={data}
              dataKey="at"
              series={all.map(({ id }, index) => ({ name: id, label: metricName(id), ...(LOOKS[index] ?? LOOKS[0]) }))}
              withLegend={all.length > 1}
              connectNulls={false}
              curveType="linear"
              accessibilityLayer={false}
              valueFormatter={(value) => valueWords(value, unitOf(ids[0] ?? ''))}
              lineProps={{ isAnimationActive: false }}
              yAxisProps={{ width: 64, allowDecimals: unitOf(ids[0] ?? '') !== 'count' }}
              xAxisProps={{ minTickGap: 12 }}
            />
          </div>
          <Twin all={all} title={title} />
        </>
      ) : (
        <p className="rk-soft">{t('results.chartNone')}</p>
      )}
    </figure>
  );
}
