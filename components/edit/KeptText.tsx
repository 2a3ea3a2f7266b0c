/** A text field of several lines that keeps itself. */
import { Textarea } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { useKept } from './use-kept.ts';

interface Props {
  /** 'person id|what'. */
  field: string;
  label: string;
  stored: string;
  put: (value: string, again: () => void) => Promise<boolean>;
  check?: (value: string) => string | null;
  limit: number;
}

export function KeptText({ field, label, stored, put, check, limit }: Props) {
  const kept = useKept({ field, stored, put, ...(check && { check }) });
  return (
    <Textarea
      size="xs"
      autosize
      minRows={1}
      maxRows={12}
      aria-label={label}
      placeholder={label}
      maxLength={limit}
      value={kept.value}
      error={kept.wrong ?? (kept.failed ? t('people.notKept') : null)}
      onChange={(event) => kept.edit(event.currentTarget.value)}
      onBlur={kept.keep}
    />
  );
}
