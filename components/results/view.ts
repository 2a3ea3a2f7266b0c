/** What the screen of results looks at. */
import { addDays, type Comparison, type PeriodChoice } from '../../lib/rules/goals/period.ts';
import { NO_RESULTS_FILTER, type ResultsFilter } from '../../lib/rules/kpi/results.ts';

export interface ResultsView {
  choice: PeriodChoice;
  comparison: Comparison;
  filter: ResultsFilter;
}

/** At first: the last 30 days against the 30 before. */
export const firstView = (today: string): ResultsView => ({
  choice: { kind: '30', own: { from: addDays(today, -29), to: today } },
  comparison: 'before',
  filter: NO_RESULTS_FILTER,
});
