/** The figures that stand first, along the chain from doing to gaining; each leads to the records behind it. */
import { t } from '../../../lib/i18n.ts';
import { CHAIN, type Criterion } from '../../../lib/model/results.ts';
import type { Comparison } from '../../../lib/rules/goals/period.ts';
import { goalOf, TILES } from '../../../lib/rules/goals/tiles.ts';
import { metricFacts } from '../../../lib/rules/kpi/metrics.ts';
import { Defined } from '../Defined.tsx';
import { againstWords, changeWords, coverageWords, definitionOf, figureWords, metricName, nWords } from '../figure-words.ts';
import { Light } from '../Light.tsx';
import type { Pair } from '../use-results.ts';
import { placeName, valueWords } from '../words.ts';

export interface FiguresProps {
  pair: Pair;
  criteria: readonly Criterion[];
  comparison: Comparison;
  /** Opens the records behind a figure. */
  show: (id: string) => void;
}

function Tile({ id, pair, criteria, comparison, show }: FiguresProps & { id: string }) {
  const { now, before } = pair;
  const figure = now.figures[id];
  const change = changeWords(id, now, before);
  const goal = goalOf(id, criteria, now);
  const facts = metricFacts(id);
  return (
    <li className="rk-card" data-metric={id}>
      <Defined
        className="rk-tile"
        definition={definitionOf(id)}
        onPress={() => show(id)}
        beside={
          <>
            {goal && (
              <p>
                <Light light={goal.light} />{' '}
                <span className="rk-soft rk-small">{t('results.goalOf', [valueWords(goal.goal, figure?.unit ?? 'count')])}</span>
              </p>
            )}
            {change && (
              <p className="rk-small">
                {change} <span className="rk-soft">{againstWords(comparison, now.coverage.days)}</span>
              </p>
            )}
            <p className="rk-small rk-soft">
              {nWords(figure)} · {coverageWords(id, now)}
            </p>
          </>
        }
      >
        {facts && <span className="rk-place">{placeName(facts.place)}</span>}
        <span className="rk-tile-name">{metricName(id)}</span>
        <span className="rk-tile-value rk-figure" data-none={figure?.value == null || undefined}>
          {figureWords(id, now)}
        </span>
      </Defined>
    </li>
  );
}

export function Tiles(props: FiguresProps) {
  return (
    <section aria-labelledby="rk-tiles">
      <h2 id="rk-tiles" className="rk-hidden">
        {t('results.tiles')}
      </h2>
      <ul className="rk-tiles">
        {TILES.map((id) => (
          <Tile key={id} id={id} {...props} />
        ))}
      </ul>
      <p className="rk-soft rk-small rk-chain">
        {CHAIN.map((place) => `${placeName(place)}: ${t(`results.placeExplained.${place}` as never)}`).join(' → ')}
      </p>
    </section>
  );
}
