/** A text field of one line that keeps itself. */
import { TextInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { useKept } from '../edit/use-kept.ts';

interface Props {
  /** 'channel id|what'. */
  field: string;
  label: string;
  stored: string;
  put: (value: string, again: () => void) => Promise<boolean>;
  check?: (value: string) => string | null;
  limit: number;
  placeholder?: string;
}

export function KeptLine({ field, label, stored, put, check, limit, placeholder }: Props) {
  const kept = useKept({ field, stored, put: (value, again) => put(value.trim(), again), ...(check && { check }) });
  return (
    <TextInput
      size="xs"
      label={label}
      maxLength={limit}
      {...(placeholder && { placeholder })}
      value={kept.value}
      error={kept.wrong ?? (kept.failed ? t('people.notKept') : null)}
      onChange={(event) => kept.edit(event.currentTarget.value)}
      onBlur={kept.keep}
    />
  );
}
