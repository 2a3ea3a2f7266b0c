/** Making a series of an entry: its rule, and what it will be. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { weekdayOf } from '../../lib/rules/plan/days.ts';
import { daysOf, type Repeat as Rule, ruleOf } from '../../lib/rules/plan/recur.ts';
import { seriesFrom } from '../../lib/rules/plan/series.ts';
import type { PartProps } from './Editor.tsx';
import { type RuleDraft, RuleFields, ruleIn } from './RuleFields.tsx';
import { dayWords, shortTopic } from './words.ts';

/** With its own weekday only, a rule needs none named. */
const plain = (rule: Rule, own: number): Rule => {
  const weekdays = [...new Set([...(rule.weekdays ?? []), own])];
  return { ...rule, weekdays: weekdays.length > 1 ? weekdays : [] };
};

export function Repeat({ one: { entry }, acts }: PartProps) {
  const [draft, setDraft] = useState<RuleDraft>({ every: 'week', weekdays: [], end: 'count', count: 4, until: null });
  const day = entry.day ?? '';
  const own = weekdayOf(day);
  const said = ruleIn(draft, day, 2);
  const rule = said && plain(said, own);
  const days = rule ? daysOf(ruleOf(rule, day), day) : [];
  const make = (): void => {
    if (!rule) return;
    const [head, ...later] = seriesFrom(entry, rule, () => crypto.randomUUID(), Date.now());
    if (!head) return;
    const fields = { repeat: head.repeat, series: head.series, changedAt: head.changedAt };
    void acts.add(later, t('plan.seriesMade', [shortTopic(entry.topic), later.length + 1]), [{ id: entry.id, fields }]);
  };
  return (
    <>
      <RuleFields rule={draft} put={setDraft} fixed={own} least={2} />
      <p role="status" className="rk-soft rk-small rk-none">
        {days.length > 1 ? t('plan.seriesWillBe', [days.length, dayWords(days.at(-1) ?? '')]) : t('plan.seriesNothing')}
      </p>
      <div>
        <Button size="compact-sm" variant="default" disabled={days.length < 2} onClick={make}>
          {t('plan.makeSeries')}
        </Button>
      </div>
    </>
  );
}
