/** A time budget of one's own, for oneself alone: switched on by hand, written down by hand, seen by nobody else. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { numberCell } from '../../../lib/exchange/csv-cells.ts';
import { t } from '../../../lib/i18n.ts';
import { booked, type Budget as Held, KEPT_DAYS, spentSince, STEP } from '../../../lib/rules/budget.ts';
import { addDays } from '../../../lib/rules/goals/period.ts';
import { dayOf, mondayOf } from '../../../lib/store/day.ts';
import { span } from '../../base/time.ts';
import { Fold } from '../../people/Part.tsx';
import { decimal } from '../words.ts';
import { useBudget } from './use-budget.ts';

/** Hours a week it begins with. */
const FIRST = 5;

function Hours({ budget, put }: { budget: Held; put: (budget: Held) => void }) {
  const [text, setText] = useState(decimal(budget.week / 60, 2));
  const hours = numberCell(text);
  const sound = typeof hours === 'number' && hours >= 0 && hours <= 168;
  return (
    <TextInput
      size="xs"
      w={140}
      label={t('results.budgetHours')}
      inputMode="decimal"
      value={text}
      error={sound ? null : t('results.budgetWrong')}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const next = numberCell(event.currentTarget.value);
        if (typeof next === 'number' && next >= 0 && next <= 168) put({ ...budget, week: Math.round(next * 60) });
      }}
    />
  );
}

export function Budget({ now, zone }: { now: number; zone: string }) {
  const { budget, failed, put } = useBudget();
  const today = dayOf(now, zone);
  return (
    <Fold title={t('results.budget')}>
      <p className="rk-soft rk-small rk-lead">{t('results.budgetExplained')}</p>
      <div role="status">{failed && <p className="rk-wrong">{t('results.budgetFailed')}</p>}</div>
      {budget === null && (
        <Button size="compact-sm" variant="light" onClick={() => put({ week: FIRST * 60, days: {} })}>
          {t('results.budgetOn')}
        </Button>
      )}
      {budget && (
        <>
          <p role="status">
            {t('results.budgetSpent', [span(spentSince(budget, mondayOf(today), today)), span(budget.week), span(budget.days[today] ?? 0)])}
          </p>
          <Group gap="xs" align="end">
            <Button size="compact-sm" variant="light" onClick={() => put(booked(budget, today, STEP, addDays(today, -KEPT_DAYS)))}>
              {t('results.budgetMore', [STEP])}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={!budget.days[today]}
              onClick={() => put(booked(budget, today, -STEP, addDays(today, -KEPT_DAYS)))}
            >
              {t('results.budgetLess', [STEP])}
            </Button>
            <Hours budget={budget} put={put} />
            <Button size="compact-sm" variant="default" onClick={() => put(null)}>
              {t('results.budgetOff')}
            </Button>
          </Group>
        </>
      )}
    </Fold>
  );
}
