/** A value of one day, by hand. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { numberCell } from '../../../lib/exchange/csv-cells.ts';
import { t } from '../../../lib/i18n.ts';
import { type Measurement, measurementId } from '../../../lib/model/channel.ts';
import type { Criterion } from '../../../lib/model/results.ts';
import { KINDS, subjectOf } from '../../../lib/rules/goals/criteria.ts';
import { isDay } from '../../../lib/rules/goals/period.ts';
import { dayOf } from '../../../lib/store/day.ts';
import { useEdits } from '../../edit/edits.tsx';
import { useHeld } from '../../edit/use-kept.ts';
import { criterionName, dayName, valueWords } from '../words.ts';

interface Props {
  criterion: Criterion;
  measurements: readonly Measurement[];
  now: number;
  zone: string;
  close: () => void;
}

export function MeasureForm({ criterion, measurements, now, zone, close }: Props) {
  const { run } = useEdits();
  const today = dayOf(now, zone);
  const [day, setDay] = useState(today);
  const [text, setText] = useHeld(`${criterion.id}|value`);
  const [going, setGoing] = useState(false);
  const value = numberCell(text);
  const subject = subjectOf(criterion);
  const { metric } = KINDS[criterion.kind];
  const id = measurementId(subject, metric, day);
  const before = measurements.find((one) => one.id === id);
  const sound = isDay(day) && day <= today && typeof value === 'number';
  const save = async (): Promise<void> => {
    if (!sound) return;
    setGoing(true);
    const row: Measurement = { id, subject, metric, day, at: now, value, source: 'hand', url: null };
    const said = t('results.valueKept', [criterionName(criterion), dayName(day), valueWords(value, criterion.unit)]);
    const kept = await run({ type: 'keep', store: 'measurements', records: [row], remove: [], said }, () => void save());
    setGoing(false);
    if (!kept) return;
    setText('');
    close();
  };
  return (
    <form
      className="rk-criterion-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        size="xs"
        type="date"
        label={t('results.field.day')}
        max={today}
        value={day}
        error={isDay(day) && day > today ? t('results.bad.future') : null}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('results.field.value')}
        inputMode="decimal"
        value={text}
        error={text && value === 'unclear' ? t('results.bad.unclear') : text && value === null ? t('results.numberWrong') : null}
        description={before ? t('results.replaces', [valueWords(before.value, criterion.unit)]) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="rk-form-end">
        <Button type="submit" size="compact-sm" loading={going} disabled={!sound}>
          {t('results.save')}
        </Button>{' '}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            setText('');
            close();
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
