/** What the report found, as sentences; each names its figure and n. */
import { t } from '../../../lib/i18n.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import type { Finding, Step } from '../../../lib/rules/goals/findings.ts';
import type { Status } from '../../../lib/rules/goals/status.ts';
import { metricFacts } from '../../../lib/rules/kpi/metrics.ts';
import { number, span } from '../../base/time.ts';
import { metricName } from '../figure-words.ts';
import { camel, criterionName, valueWords } from '../words.ts';

type Five = [string, string, string, string, string];

const unitOf = (metric: string): string => metricFacts(metric)?.unit ?? 'count';

/** Name, value, goal and n of a criterion, for $1 … $4. */
const goalParts = (criterion: Criterion, { value, goal, n }: Status): [string, string, string, string] => [
  criterionName(criterion),
  valueWords(value ?? 0, criterion.unit),
  valueWords(goal ?? 0, criterion.unit),
  number(n),
];

/** A name that ends with its own full stop ('Antwortzeit in Std.') ends the sentence with it. */
const ended = (sentence: string): string => sentence.replace(/([^.])\.\.$/, '$1.');

/** `against`: what the figures are compared with, in words. */
export const findingWords = (finding: Finding, against: string): string => ended(findingSentence(finding, against));
export const stepWords = (step: Step): string => ended(stepSentence(step));

function findingSentence(finding: Finding, against: string): string {
  switch (finding.says) {
    case 'goal-reached':
      return t('report.goalReached', goalParts(finding.criterion, finding.status));
    case 'goal-near':
      return t('report.goalNear', goalParts(finding.criterion, finding.status));
    case 'goal-missed':
      return t('report.goalMissed', goalParts(finding.criterion, finding.status));
    case 'better':
    case 'worse': {
      const { metric, value, before, n } = finding;
      const parts: Five = [metricName(metric), valueWords(value, unitOf(metric)), valueWords(before, unitOf(metric)), number(n), against];
      return finding.says === 'better' ? t('report.better', parts) : t('report.worse', parts);
    }
    case 'all-answered':
      return t('report.allAnswered', [number(finding.n)]);
    case 'backlog':
      return finding.oldest === null
        ? t('report.backlog', finding.n, [number(finding.n)])
        : t('report.backlogSince', finding.n, [number(finding.n), span(finding.oldest)]);
    case 'unread':
      return t('report.unread', [number(finding.days), number(finding.of)]);
  }
}

/** Names of criteria as a list; of many the first few. */
function names(criteria: readonly Criterion[]): string {
  const shown = criteria.slice(0, 3).map(criterionName).join(', ');
  return criteria.length > 3 ? t('report.andMore', [shown, number(criteria.length - 3)]) : shown;
}

function stepSentence(step: Step): string {
  switch (step.do) {
    case 'criteria':
      return t('report.doCriteria');
    case 'answer':
      return step.oldest === null
        ? t('report.doAnswer', step.n, [number(step.n)])
        : t('report.doAnswerOldest', step.n, [number(step.n), span(step.oldest)]);
    case 'kind':
      return t(`report.doKind.${camel(step.kind)}` as never, goalParts(step.criterion, step.status) as never);
    case 'faster':
      return t('report.doFaster', [valueWords(step.value, 'percent'), number(step.n)]);
    case 'talk':
      return t('report.doTalk', [valueWords(step.value, 'percent'), number(step.n)]);
    case 'tone':
      return t('report.doTone', [number(step.negative), number(step.n)]);
    case 'goals':
      return t('report.doGoals', [names(step.criteria)]);
    case 'values':
      return t('report.doValues', [names(step.criteria)]);
    case 'read':
      return t('report.doRead', [number(step.days), number(step.of)]);
    case 'stake-out':
      return t('report.doStakeOut');
  }
}
