/** All figures, along the chain, as a table. */
import { t } from '../../../lib/i18n.ts';
import { CHAIN } from '../../../lib/model/results.ts';
import { goalOf } from '../../../lib/rules/goals/tiles.ts';
import { METRIC_FACTS } from '../../../lib/rules/kpi/metrics.ts';
import { Fold } from '../../people/Part.tsx';
import { Defined } from '../Defined.tsx';
import { againstWords, changeWords, definitionOf, figureWords, metricName } from '../figure-words.ts';
import { Light } from '../Light.tsx';
import { number } from '../../base/time.ts';
import { placeName } from '../words.ts';
import type { FiguresProps } from './Tiles.tsx';
import { Table } from '../Table.tsx';

function Row({ id, pair, criteria, show }: FiguresProps & { id: string }) {
  const { now, before } = pair;
  const goal = goalOf(id, criteria, now);
  return (
    <tr data-metric={id}>
      <th scope="row">
        <Defined definition={definitionOf(id)} onPress={() => show(id)} className="rk-defined-row">
          {metricName(id)}
        </Defined>
      </th>
      <td className="rk-figure">{figureWords(id, now)}</td>
      <td className="rk-figure">{number(now.figures[id]?.n ?? 0)}</td>
      {before && <td>{changeWords(id, now, before) ?? '–'}</td>}
      <td>{goal ? <Light light={goal.light} /> : '–'}</td>
    </tr>
  );
}

export function FigureTable(props: FiguresProps) {
  const { now, before } = props.pair;
  return (
    <Fold title={t('results.allFigures')}>
      <Table name={t('results.allFigures')}>
        <thead>
          <tr>
            <th scope="col">{t('results.figure')}</th>
            <th scope="col">{t('results.field.value')}</th>
            <th scope="col">{t('results.n')}</th>
            {before && <th scope="col">{t('results.change', [againstWords(props.comparison, now.coverage.days)])}</th>}
            <th scope="col">{t('results.goal')}</th>
          </tr>
        </thead>
        {CHAIN.map((place) => (
          <tbody key={place}>
            <tr>
              <th scope="rowgroup" colSpan={before ? 5 : 4} className="rk-table-group">
                {placeName(place)}
              </th>
            </tr>
            {METRIC_FACTS.filter((facts) => facts.place === place).map(({ id }) => (
              <Row key={id} id={id} {...props} />
            ))}
          </tbody>
        ))}
      </Table>
    </Fold>
  );
}
