/** How often something repeats, on which weekdays, and until when: for a new series and for one that is changed. */
import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { MOST, type Repeat, RHYTHMS } from '../../lib/rules/plan/recur.ts';
import { DayInput } from './DayInput.tsx';
import { weekdayName } from './words.ts';

/** What stands in the fields; half a rule too. */
export interface RuleDraft {
  every: Repeat['every'];
  weekdays: readonly number[];
  end: 'count' | 'until';
  count: number | string;
  until: string | null;
}

const EVERY = { week: 'plan.everyWeek', 'two-weeks': 'plan.everyTwoWeeks', month: 'plan.everyMonth' } as const;
const WEEK = [0, 1, 2, 3, 4, 5, 6];

/** The rule the fields say for a series from `day` on, of `least` entries at least; null while they say none. */
export function ruleIn({ every, weekdays, end, count, until }: RuleDraft, day: string, least: number): Repeat | null {
  if (end === 'until') return until !== null && until >= day ? { every, weekdays, end: { until } } : null;
  return typeof count === 'number' && Number.isInteger(count) && count >= least ? { every, weekdays, end: { count } } : null;
}

interface Props {
  rule: RuleDraft;
  put: (rule: RuleDraft) => void;
  /** The weekday that cannot be taken out: that of an entry the series begins with. Null: any can. */
  fixed: number | null;
  least: number;
}

export function RuleFields({ rule, put, fixed, least }: Props) {
  const chosen = (day: number): boolean => day === fixed || rule.weekdays.includes(day);
  return (
    <>
      <div className="rk-plan-two">
        <NativeSelect
          size="xs"
          label={t('plan.every')}
          value={rule.every}
          data={RHYTHMS.map((value) => ({ value, label: t(EVERY[value]) }))}
          onChange={(event) => put({ ...rule, every: event.currentTarget.value as Repeat['every'] })}
        />
        <NativeSelect
          size="xs"
          label={t('plan.ends')}
          value={rule.end}
          data={[
            { value: 'count', label: t('plan.endsCount') },
            { value: 'until', label: t('plan.endsUntil') },
          ]}
          onChange={(event) => put({ ...rule, end: event.currentTarget.value as RuleDraft['end'] })}
        />
        {rule.end === 'count' ? (
          <NumberInput
            size="xs"
            label={t('plan.count')}
            min={least}
            max={MOST}
            allowDecimal={false}
            value={rule.count}
            onChange={(count) => put({ ...rule, count })}
          />
        ) : (
          <DayInput label={t('plan.until')} day={rule.until} put={(until) => put({ ...rule, until })} />
        )}
      </div>
      {rule.every !== 'month' && (
        <fieldset className="rk-plain-set rk-plan-choices">
          <legend>{t('plan.weekdays')}</legend>
          {WEEK.map((day) => (
            <Checkbox
              key={day}
              size="xs"
              label={weekdayName(day)}
              checked={chosen(day)}
              disabled={day === fixed}
              onChange={(event) =>
                put({
                  ...rule,
                  weekdays: event.currentTarget.checked ? [...rule.weekdays, day].sort() : rule.weekdays.filter((one) => one !== day),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
