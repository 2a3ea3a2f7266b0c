/** A clock time while it is typed; '9' becomes 09:00 when the field is left. */
import { TextInput } from '@mantine/core';
import { tidyTime } from '../settings/openings.ts';

interface Props {
  label: string;
  value: string;
  /** Words of what is wrong; true marks the field only. */
  error: string | boolean | null;
  edit: (value: string) => void;
  keep: () => void;
}

export function ClockField({ label, value, error, edit, keep }: Props) {
  return (
    <TextInput
      label={label}
      w={110}
      maxLength={5}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={error}
      onChange={(event) => edit(event.currentTarget.value)}
      onBlur={(event) => {
        const tidy = tidyTime(event.currentTarget.value);
        if (tidy === value) keep();
        else edit(tidy);
      }}
    />
  );
}
