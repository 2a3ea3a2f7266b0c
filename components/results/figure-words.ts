/** A figure with all that belongs to it, in words: value or why there is none, n, change, days read. */
import { t } from '../../lib/i18n.ts';
import { whyNone } from '../../lib/rules/goals/apart.ts';
import { type Change, changeOf } from '../../lib/rules/goals/change.ts';
import type { Comparison } from '../../lib/rules/goals/period.ts';
import { metricFacts } from '../../lib/rules/kpi/metrics.ts';
import type { Figure, Results } from '../../lib/rules/kpi/results.ts';
import { number } from '../base/time.ts';
import { decimal, valueWords } from './words.ts';

export const metricName = (id: string): string => t(`results.metric.${id}` as never);
export const definitionOf = (id: string): string => t(`results.definition.${id}` as never);

/** The value in its unit, or why there is none. */
export function figureWords(id: string, results: Results): string {
  const figure = results.figures[id];
  if (figure?.value != null) return valueWords(figure.value, figure.unit);
  const why = whyNone(id, results);
  if (why === 'apart') return t('results.notApart');
  return why === 'few' ? t('results.few', [number(figure?.n ?? 0)]) : t('results.nothing');
}

/** 'n = 12'. */
export const nWords = (figure: Figure | undefined): string => t('results.nCounted', [number(figure?.n ?? 0)]);

/** What it is compared with: 'gegenüber den 30 Tagen davor'. */
export function againstWords(comparison: Comparison, days: number): string {
  return comparison === 'year' ? t('results.againstYear') : t('results.againstBefore', days, [number(days)]);
}

const SIGNS: Readonly<Record<Change['verdict'], string>> = {
  better: 'results.better',
  worse: 'results.worse',
  same: 'results.same',
  neutral: '',
};

/** '+12 (+30 %), besser': the difference in the figure's unit, in per cent where it is an amount; null where it cannot be told. */
export function changeWords(id: string, now: Results, before: Results | null): string | null {
  const figure = now.figures[id];
  const change = changeOf(figure, before?.figures[id]);
  if (!figure || !change) return null;
  if (change.verdict === 'same') return t('results.same');
  const sign = change.diff > 0 ? '+' : '−';
  const size = Math.abs(change.diff);
  const diff = figure.unit === 'percent' ? t('results.points', [decimal(size)]) : valueWords(size, figure.unit);
  const relative = change.relative === null ? '' : ` (${sign}${decimal(Math.abs(change.relative) * 100, 0)} %)`;
  const verdict = SIGNS[change.verdict] ? `, ${t(SIGNS[change.verdict] as never)}` : '';
  return `${sign}${diff}${relative}${verdict}`;
}

/** '30 Tage, 2 mit Lücken, 5 nicht gelesen'; of the present 'Stand jetzt'. */
export function coverageWords(id: string, { coverage }: Results): string {
  const facts = metricFacts(id);
  if (facts?.from === 'now') return t('results.asOfNow');
  const days = t('results.dayCount', coverage.days, [number(coverage.days)]);
  const gaps = facts?.byHand ? [] : gapWords(coverage);
  return [days, ...gaps].join(', ');
}

/** What of the period was not read, in words; empty where all was. */
export function gapWords({ withGaps, unread }: Results['coverage']): string[] {
  return [...(withGaps ? [t('results.withGaps', [number(withGaps)])] : []), ...(unread ? [t('results.unread', [number(unread)])] : [])];
}
