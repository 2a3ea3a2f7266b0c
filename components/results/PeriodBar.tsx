/** Which days are looked at, and what they are compared with, spelt out. */
import { NativeSelect, TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { COMPARISONS, daysIn, PERIODS, wrongPeriod } from '../../lib/rules/goals/period.ts';
import type { Period } from '../../lib/rules/kpi/results.ts';
import { number } from '../base/time.ts';
import type { ResultsView } from './view.ts';
import { periodName } from './words.ts';

interface Props {
  view: ResultsView;
  change: (part: Partial<ResultsView>) => void;
  today: string;
  period: Period;
  before: Period | null;
}

export function PeriodBar({ view: { choice, comparison }, change, today, period, before }: Props) {
  const wrong = choice.kind === 'own' ? wrongPeriod(choice.own) : null;
  const own = (part: Partial<Period>): void => change({ choice: { ...choice, own: { ...choice.own, ...part } } });
  return (
    <div className="rk-period rk-no-print">
      <NativeSelect
        size="xs"
        label={t('results.period')}
        value={choice.kind}
        data={PERIODS.map((value) => ({ value, label: t(`results.periods.p${value.replace('-', '')}` as never) }))}
        onChange={(event) => {
          const kind = PERIODS.find((one) => one === event.currentTarget.value) ?? '30';
          // Own dates begin with the days looked at now.
          change({ choice: { kind, own: kind === 'own' ? period : choice.own } });
        }}
      />
      {choice.kind === 'own' && (
        <>
          <TextInput
            size="xs"
            type="date"
            label={t('results.from')}
            max={today}
            value={choice.own.from}
            onChange={(event) => own({ from: event.currentTarget.value })}
          />
          <TextInput
            size="xs"
            type="date"
            label={t('results.to')}
            max={today}
            value={choice.own.to}
            onChange={(event) => own({ to: event.currentTarget.value })}
          />
        </>
      )}
      <NativeSelect
        size="xs"
        label={t('results.compare')}
        value={comparison}
        data={COMPARISONS.map((value) => ({ value, label: t(`results.comparison.${value}` as never, [number(daysIn(period))] as never) }))}
        onChange={(event) => change({ comparison: COMPARISONS.find((one) => one === event.currentTarget.value) ?? 'before' })}
      />
      <p role="status" className="rk-small">
        {wrong ? (
          <span className="rk-wrong">{t(`results.periodWrong.${wrong}` as never)}</span>
        ) : (
          <>
            {t('results.days', daysIn(period), [periodName(period), number(daysIn(period))])}
            {before && ` · ${t('results.comparedWith', [periodName(before)])}`}
          </>
        )}
      </p>
    </div>
  );
}
