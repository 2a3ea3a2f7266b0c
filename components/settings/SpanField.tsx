/** A span of answering time: an amount and what it is counted in. */
import { Group, NumberInput, Select } from '@mantine/core';
import { currentLanguage, t } from '../../lib/i18n.ts';
import type { Span } from '../../lib/model/settings.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  label: string;
  span: Span;
  change: (span: Span) => void;
}

const units = (): { value: Span['unit']; label: string }[] => [
  { value: 'business-days', label: t('options.unitBusinessDays') },
  { value: 'business-hours', label: t('options.unitBusinessHours') },
  { value: 'calendar-hours', label: t('options.unitCalendarHours') },
];

/** Words for an amount that cannot be, else null. */
const wrongAmount = (value: number | string): string | null =>
  typeof value === 'number' && value > 0 && value <= 10_000 ? null : t('options.spanWrong');

export function SpanField({ label, span, change }: Props) {
  const amount = useDraft<number | string>(span.amount, wrongAmount, (value) => change({ ...span, amount: Number(value) }));
  return (
    <Group gap="xs" align="flex-start">
      <NumberInput
        label={label}
        w={150}
        min={0}
        max={10_000}
        decimalSeparator={currentLanguage() === 'de' ? ',' : '.'}
        value={amount.value}
        onChange={amount.edit}
        onBlur={amount.keep}
        error={amount.wrong}
        clampBehavior="none"
      />
      <Select
        label={t('options.unit')}
        w={260}
        data={units()}
        value={span.unit}
        allowDeselect={false}
        onChange={(unit) => unit && change({ ...span, unit })}
      />
    </Group>
  );
}
