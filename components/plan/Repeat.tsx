/** How often an entry is repeated, and until when. */
import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { daysOf, MOST, type Repeat as Rule, RHYTHMS, ruleOf, seriesFrom } from '../../lib/rules/plan/series.ts';
import { DayInput } from './DayInput.tsx';
import type { PartProps } from './Editor.tsx';
import { dayWords, shortTopic } from './words.ts';

const EVERY = { week: 'plan.everyWeek', 'two-weeks': 'plan.everyTwoWeeks', month: 'plan.everyMonth' } as const;

export function Repeat({ one: { entry }, acts }: PartProps) {
  const [every, setEvery] = useState<Rule['every']>('week');
  const [end, setEnd] = useState<'count' | 'until'>('count');
  const [count, setCount] = useState<number | string>(4);
  const [until, setUntil] = useState<string | null>(null);
  const day = entry.day ?? '';
  const ending = end === 'count' ? (typeof count === 'number' && count > 1 ? { count } : null) : until && until > day ? { until } : null;
  const days = ending ? daysOf(ruleOf({ every, end: ending }, day), day) : [];
  const make = (): void => {
    if (!ending) return;
    const [head, ...later] = seriesFrom(entry, { every, end: ending }, () => crypto.randomUUID(), Date.now());
    if (!head) return;
    const fields = { repeat: head.repeat, series: head.series, changedAt: head.changedAt };
    void acts.add(later, t('plan.seriesMade', [shortTopic(entry.topic), later.length + 1]), [{ id: entry.id, fields }]);
  };
  return (
    <>
      <div className="rk-plan-two">
        <NativeSelect
          size="xs"
          label={t('plan.every')}
          value={every}
          data={RHYTHMS.map((value) => ({ value, label: t(EVERY[value]) }))}
          onChange={(event) => setEvery(event.currentTarget.value as Rule['every'])}
        />
        <NativeSelect
          size="xs"
          label={t('plan.ends')}
          value={end}
          data={[
            { value: 'count', label: t('plan.endsCount') },
            { value: 'until', label: t('plan.endsUntil') },
          ]}
          onChange={(event) => setEnd(event.currentTarget.value as 'count' | 'until')}
        />
        {end === 'count' ? (
          <NumberInput size="xs" label={t('plan.count')} min={2} max={MOST} allowDecimal={false} value={count} onChange={setCount} />
        ) : (
          <DayInput label={t('plan.until')} day={until} put={setUntil} />
        )}
      </div>
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
