/** Days to be added to a series, one after another. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { MOST } from '../../lib/rules/plan/recur.ts';
import { seriesOf } from '../../lib/rules/plan/series.ts';
import { DayInput } from './DayInput.tsx';
import { dayWords } from './words.ts';

interface Props {
  entry: PlanEntry;
  all: readonly PlanEntry[];
  days: readonly string[];
  put: (days: readonly string[]) => void;
}

export function FurtherDays({ entry, all, days, put }: Props) {
  const [day, setDay] = useState<string | null>(null);
  const series = seriesOf(entry, all);
  const there = day !== null && (days.includes(day) || series.some((one) => one.day === day));
  const full = series.length + days.length >= MOST;
  const wrong = there ? t('plan.dayThere') : full ? t('plan.seriesFull', [MOST]) : null;
  return (
    <>
      <div className="rk-plan-line">
        <DayInput label={t('plan.furtherDay')} day={day} put={setDay} error={wrong} />
        <Button
          size="compact-sm"
          variant="default"
          disabled={day === null || wrong !== null}
          onClick={() => {
            if (day !== null) put([...days, day].sort());
            setDay(null);
          }}
        >
          {t('plan.addDay')}
        </Button>
      </div>
      {days.length > 0 && (
        <ul className="rk-plan-days">
          {days.map((one) => (
            <li key={one}>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={t('plan.dropDay', [dayWords(one)])}
                onClick={() => put(days.filter((other) => other !== one))}
              >
                {dayWords(one)} ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
