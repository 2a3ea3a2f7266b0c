/** A labelled text field of an entry that keeps itself; what cannot be kept stays in it. */
import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { useKept } from '../edit/use-kept.ts';

interface Props {
  /** 'entry id|what'. */
  field: string;
  label: string;
  stored: string;
  put: (value: string, again: () => void) => Promise<boolean>;
  limit: number;
  check?: (value: string) => string | null;
  /** More than one line. */
  long?: boolean;
  type?: 'text' | 'url';
  /** What stands below, worked out from what the field holds now. */
  below?: (value: string) => ReactNode;
}

export function KeptField({ field, label, stored, put, limit, check, long = false, type = 'text', below }: Props) {
  const kept = useKept({ field, stored, put, ...(check && { check }) });
  const common = {
    size: 'xs',
    label,
    maxLength: limit,
    value: kept.value,
    error: kept.wrong ?? (kept.failed ? t('people.notKept') : null),
    onBlur: kept.keep,
  } as const;
  return (
    <div className="rk-plan-field">
      {long ? (
        <Textarea {...common} autosize minRows={2} maxRows={14} onChange={(event) => kept.edit(event.currentTarget.value)} />
      ) : (
        <TextInput {...common} type={type} onChange={(event) => kept.edit(event.currentTarget.value)} />
      )}
      {below?.(kept.value)}
    </div>
  );
}
