/** A day, typed as people write it or chosen from a month. What is no day stays in the field and is said to be none. */
import { DateInput, DatesProvider } from '@mantine/dates';
import 'dayjs/locale/de';
import { useState } from 'react';
import { currentLanguage, t } from '../../lib/i18n.ts';
import { dayCell } from '../../lib/exchange/csv-cells.ts';

interface Props {
  label: string;
  /** 'YYYY-MM-DD', null for none. */
  day: string | null;
  put: (day: string | null) => void;
  /** What is wrong otherwise. */
  error?: string | null;
  focus?: boolean;
  clearable?: boolean;
}

export function DayInput({ label, day, put, error = null, focus = false, clearable = true }: Props) {
  const [wrong, setWrong] = useState(false);
  // While the month is shown, Escape shuts it and not the dialog around the field.
  const [month, setMonth] = useState(false);
  return (
    <DatesProvider settings={{ locale: currentLanguage(), firstDayOfWeek: 1 }}>
      <DateInput
        size="xs"
        label={label}
        value={day}
        valueFormat={currentLanguage() === 'de' ? 'DD.MM.YYYY' : 'DD/MM/YYYY'}
        placeholder={t('plan.dayExample')}
        dateParser={(text) => dayCell(text, true)}
        fixOnBlur={false}
        clearable={clearable}
        clearButtonProps={{ 'aria-label': t('plan.dayClear', [label]) }}
        data-autofocus={focus || undefined}
        error={wrong ? t('plan.dayWrong') : error}
        onChange={(value) => {
          setWrong(false);
          put(value);
        }}
        data-mantine-stop-propagation={month || undefined}
        onFocus={() => setMonth(true)}
        onClick={() => setMonth(true)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setMonth(false);
        }}
        onBlur={(event) => {
          setMonth(false);
          setWrong(event.currentTarget.value.trim() !== '' && dayCell(event.currentTarget.value, true) === null);
        }}
        popoverProps={{ withinPortal: true, transitionProps: { duration: 0 } }}
        ariaLabels={{
          nextMonth: t('plan.nextMonth'),
          previousMonth: t('plan.previousMonth'),
          monthLevelControl: t('plan.chooseMonth'),
          yearLevelControl: t('plan.chooseYear'),
          nextYear: t('plan.nextYear'),
          previousYear: t('plan.previousYear'),
          nextDecade: t('plan.nextDecade'),
          previousDecade: t('plan.previousDecade'),
        }}
      />
    </DatesProvider>
  );
}
