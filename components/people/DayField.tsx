/** A day that keeps itself: when it is whole, or on leaving the field. Stands for the end of that day. */
import { TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { dayOf } from '../../lib/store/day.ts';
import { endOfDay } from './days.ts';
import { useKept } from '../edit/use-kept.ts';

interface Props {
  field: string;
  label: string;
  /** The label is for screen readers only. */
  hidden?: boolean;
  at: number | null;
  zone: string;
  put: (at: number | null, again?: () => void) => Promise<boolean>;
}

/** While a year is typed the browser gives out years such as 0020. */
const half = (day: string): boolean => day === '' || day < '2000';

export function DayField({ field, label, hidden, at, zone, put }: Props) {
  const kept = useKept({
    field,
    stored: at === null ? '' : dayOf(at, zone),
    put: (day, again) => put(endOfDay(day, zone), again),
    check: (day) => (day !== '' && half(day) ? t('people.dayWrong') : null),
    half,
  });
  return (
    <TextInput
      size="xs"
      type="date"
      {...(hidden ? { 'aria-label': label } : { label })}
      value={kept.value}
      error={kept.failed ? t('people.notKept') : null}
      onChange={(event) => kept.edit(event.currentTarget.value)}
      onBlur={kept.keep}
    />
  );
}
