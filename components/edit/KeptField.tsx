/** A labelled text field that keeps itself; what cannot be kept stays in it, and is said to be wrong or not kept. */
import { Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { useKept } from './use-kept.ts';

interface Props {
  /** 'record id|what'. */
  field: string;
  label: string;
  stored: string;
  put: (value: string, again: () => void) => Promise<boolean>;
  limit: number;
  check?: (value: string) => string | null;
  /** More than one line. */
  long?: boolean;
  /** The label stands in the field while it is empty, not above it. */
  bare?: boolean;
  type?: 'text' | 'url';
  placeholder?: string;
  /** What stands below, worked out from what the field holds now. */
  below?: (value: string) => ReactNode;
}

export function KeptField({
  field,
  label,
  stored,
  put,
  limit,
  check,
  long = false,
  bare = false,
  type = 'text',
  placeholder,
  below,
}: Props) {
  const kept = useKept({ field, stored, put, ...(check && { check }) });
  const common = {
    size: 'xs',
    ...(bare ? { 'aria-label': label, placeholder: label } : { label, ...(placeholder && { placeholder }) }),
    maxLength: limit,
    value: kept.value,
    error: kept.wrong ?? (kept.failed ? t('people.notKept') : null),
    onBlur: kept.keep,
  } as const;
  return (
    <>
      {long ? (
        <Textarea {...common} autosize minRows={bare ? 1 : 2} maxRows={14} onChange={(event) => kept.edit(event.currentTarget.value)} />
      ) : (
        <TextInput {...common} type={type} onChange={(event) => kept.edit(event.currentTarget.value)} />
      )}
      {below?.(kept.value)}
    </>
  );
}
