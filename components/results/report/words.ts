/** All that the report says, made in one go, so that it can be said in another language than the page's (lib/i18n.ts, `inLanguage`). */
import { t } from '../../../lib/i18n.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import { findingsOf } from '../../../lib/rules/goals/findings.ts';
import type { Light } from '../../../lib/rules/goals/light.ts';
import type { Comparison } from '../../../lib/rules/goals/period.ts';
import { goalOf } from '../../../lib/rules/goals/tiles.ts';
import { metricFacts, type MetricId } from '../../../lib/rules/kpi/metrics.ts';
import type { CriteriaRead } from '../../../lib/store/criteria.ts';
import { dayText, number } from '../../base/time.ts';
import { againstWords, changeWords, figureWords, gapWords, metricName } from '../figure-words.ts';
import type { Pair } from '../use-results.ts';
import { lightName, periodName, placeName, valueWords } from '../words.ts';
import { findingWords, stepWords } from './sentences.ts';

export interface ReportFacts {
  pair: Pair;
  read: CriteriaRead;
  comparison: Comparison;
  /** Neither plan nor people (lib/rules/readiness.ts). */
  stakeOut: boolean;
  now: number;
  zone: string;
}

interface Row {
  id: MetricId;
  name: string;
  place: string;
  value: string;
  n: string;
  /** Null where nothing is compared. */
  change: string | null;
  goal: { value: string; light: Light; name: string } | null;
}

/** A list under its heading; `none` where it is empty. */
interface Lines {
  title: string;
  lines: string[];
  none: string;
}

export interface ReportWords {
  title: string;
  period: string;
  /** '' where nothing is compared. */
  compared: string;
  keyFigures: string;
  head: string[];
  rows: Row[];
  lists: Lines[];
  effort: { title: string; text: string };
  own: string;
  footer: string;
}

/** One or two of each place in the chain. */
const SHOWN: readonly MetricId[] = ['deeds', 'growth', 'mentions', 'answered', 'firstResponseMedian', 'withinTarget', 'contacts', 'leads'];

function rowOf(id: MetricId, { now, before }: Pair, criteria: readonly Criterion[]): Row {
  const [facts, goal] = [metricFacts(id), goalOf(id, criteria, now)];
  return {
    id,
    name: metricName(id),
    place: facts ? placeName(facts.place) : '',
    value: figureWords(id, now),
    n: number(now.figures[id]?.n ?? 0),
    change: before && (changeWords(id, now, before) ?? '–'),
    goal: goal && { value: valueWords(goal.goal, facts?.unit ?? 'count'), light: goal.light, name: lightName(goal.light) },
  };
}

export function reportWords({ pair, read, comparison, stakeOut, now, zone }: ReportFacts): ReportWords {
  const { coverage, period } = pair.now;
  const against = againstWords(comparison, coverage.days);
  const found = findingsOf({ now: pair.now, before: pair.before, ...read, stakeOut });
  const gaps = gapWords(coverage);
  const gained = (['deeds', 'answered', 'contacts', 'leads'] as const).map((id) => figureWords(id, pair.now));
  return {
    title: t('report.title'),
    period: periodName(period),
    compared: pair.before ? t('results.comparedWith', [periodName(pair.before.period)]) : '',
    keyFigures: t('report.keyFigures'),
    head: [
      t('results.figure'),
      t('results.field.place'),
      t('results.field.value'),
      t('results.n'),
      ...(pair.before ? [t('results.change', [against])] : []),
      t('results.goal'),
    ],
    rows: SHOWN.map((id) => rowOf(id, pair, read.criteria)),
    lists: [
      { title: t('report.good'), lines: found.good.map((one) => findingWords(one, against)), none: t('report.goodNone') },
      { title: t('report.stuck'), lines: found.stuck.map((one) => findingWords(one, against)), none: t('report.stuckNone') },
      { title: t('report.next'), lines: found.next.map(stepWords), none: t('report.nextNone') },
    ],
    effort: { title: t('results.effort'), text: t('report.effort', gained as [string, string, string, string]) },
    own: t('report.own'),
    footer: `${t('report.footer', [dayText(now, zone)])} ${gaps.length ? t('report.gaps', [gaps.join(', ')]) : t('report.noGaps')}`,
  };
}
