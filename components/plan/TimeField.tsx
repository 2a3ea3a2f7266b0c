/** A clock time, 'HH:MM' or ''. */
import { TimeInput } from '@mantine/dates';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  error?: string | null;
  disabled?: boolean;
}

export const TimeField = ({ onChange, error = null, ...props }: Props) => (
  <TimeInput size="xs" {...props} error={error} onChange={(event) => onChange(event.currentTarget.value.slice(0, 5))} />
);
