/** What the exported tables of figures say, in the page's language. */
import type { ResultsWords } from '../../lib/exchange/results-table.ts';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { ChainPlace } from '../../lib/model/results.ts';
import { isFiltered, type WhyNone } from '../../lib/rules/goals/apart.ts';
import { definitionOf, metricName } from './figure-words.ts';
import type { Pair } from './use-results.ts';
import { periodName, placeName } from './words.ts';

const NONE: Record<WhyNone, () => string> = {
  apart: () => t('results.notApart'),
  few: () => t('results.fewShort'),
  nothing: () => t('results.nothing'),
};

/** The filter in one line; '' where there is none. */
export const filterWords = ({ networks, channels, departments, campaigns }: Pair['now']['filter']): string =>
  [...networks, ...channels, ...departments, ...campaigns].join(', ');

export function exportWords({ now, before }: Pair): ResultsWords {
  const { coverage } = now;
  return {
    head: {
      figure: t('results.figure'),
      id: 'id',
      place: t('results.field.place'),
      from: t('results.from'),
      to: t('results.to'),
      value: t('results.field.value'),
      unit: t('results.field.unit'),
      n: t('results.n'),
      note: t('results.note'),
      before: t('results.valueBefore'),
      beforeN: t('results.nBefore'),
      definition: t('results.definitionHead'),
    },
    name: metricName,
    definition: definitionOf,
    place: (place) => placeName(place as ChainPlace),
    unit: (unit) => t(`results.unit.${unit}` as never),
    none: (why) => NONE[why](),
    about: [
      [t('results.period'), periodName(now.period)],
      [t('results.compare'), before ? periodName(before.period) : ''],
      [t('results.filters'), isFiltered(now.filter) ? filterWords(now.filter) : t('results.all')],
      [t('results.daysHead'), coverage.days],
      [t('results.gapsHead'), coverage.withGaps],
      [t('results.unreadHead'), coverage.unread],
    ],
    sheets: { figures: t('results.sheetFigures'), series: t('results.sheetSeries'), about: t('results.sheetAbout') },
    mark: currentLanguage() === 'de' ? ',' : '.',
  };
}
