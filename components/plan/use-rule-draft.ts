/** The rule of an entry's series as the fields begin with it: as it is kept, counted by the entries there are from this one on. */
import { useState } from 'react';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { weekdayOf } from '../../lib/rules/plan/days.ts';
import { readRule } from '../../lib/rules/plan/recur.ts';
import { scopeOf, seriesOf } from '../../lib/rules/plan/series.ts';
import type { RuleDraft } from './RuleFields.tsx';

export function useRuleDraft(entry: PlanEntry, all: readonly PlanEntry[]) {
  return useState<RuleDraft>(() => {
    const kept = readRule(seriesOf(entry, all).find(({ repeat }) => repeat !== null)?.repeat ?? '');
    return {
      every: kept?.every ?? 'week',
      weekdays: kept?.weekdays.length ? kept.weekdays : entry.day ? [weekdayOf(entry.day)] : [],
      end: kept?.until && kept.until >= (entry.day ?? '') ? 'until' : 'count',
      count: scopeOf(entry, 'following', all).length,
      until: kept?.until ?? null,
    };
  });
}
