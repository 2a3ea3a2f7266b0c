/** A clock time in 24 hours, whatever the browser's own fields would show; 'HH:MM' or ''. */
import { TimePicker } from '@mantine/dates';
import { t } from '../../lib/i18n.ts';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  error?: string | null;
  disabled?: boolean;
}

export const TimeField = ({ label, onChange, error = null, ...props }: Props) => (
  <TimePicker
    size="xs"
    label={label}
    clearable
    hoursInputLabel={`${label}: ${t('plan.hours')}`}
    minutesInputLabel={`${label}: ${t('plan.minutes')}`}
    clearButtonProps={{ 'aria-label': t('plan.timeClear') }}
    error={error}
    onChange={(value) => onChange(value.slice(0, 5))}
    {...props}
  />
);
