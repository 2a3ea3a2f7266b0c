/** Working hours of one weekday: several intervals, none is closed. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { t } from '../../lib/i18n.ts';
import type { Opening } from '../../lib/model/settings.ts';
import { inOrder, nextOpening, tidyTime, wrongDay } from './openings.ts';
import { useDraft } from './use-draft.ts';

const WRONG = { time: () => t('options.hoursTime'), order: () => t('options.hoursOrder'), overlap: () => t('options.hoursOverlap') };

/** Words for intervals that cannot be, else null. */
function check(day: Opening[]): string | null {
  const wrong = wrongDay(day);
  return wrong && WRONG[wrong]();
}

interface Props {
  name: string;
  day: Opening[];
  change: (day: Opening[]) => void;
}

export function DayHours({ name, day, change }: Props) {
  const draft = useDraft(day, check, (next) => change(inOrder(next)));
  const edit = (index: number, part: Partial<Opening>): void =>
    draft.edit(draft.value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const time = (index: number, end: 'from' | 'to', label: string) => (
    <TextInput
      size="xs"
      w={64}
      aria-label={label}
      inputMode="numeric"
      maxLength={5}
      value={draft.value[index]?.[end] ?? ''}
      error={draft.wrong !== null}
      onChange={(event) => edit(index, { [end]: event.currentTarget.value })}
      onBlur={(event) => {
        const tidy = tidyTime(event.currentTarget.value);
        if (tidy !== draft.value[index]?.[end]) edit(index, { [end]: tidy });
        else draft.keep();
      }}
    />
  );
  return (
    <fieldset className="rk-day">
      <legend className="rk-hidden">{name}</legend>
      <span className="rk-day-name" aria-hidden>
        {name}
      </span>
      <div className="rk-day-times">
        {draft.value.length === 0 && <span className="rk-soft">{t('options.closed')}</span>}
        {draft.value.map((_, index) => (
          <span key={index} className="rk-opening">
            {time(index, 'from', t('options.hoursFrom', [name, index + 1]))}–{time(index, 'to', t('options.hoursTo', [name, index + 1]))}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('options.hoursRemove', [name, index + 1])}
              title={t('common.remove')}
              onClick={() => draft.edit(draft.value.filter((__, at) => at !== index))}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </span>
        ))}
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={t('options.hoursAddTo', [name])}
          disabled={draft.value.length >= 6}
          onClick={() => draft.edit([...draft.value, nextOpening(draft.value)])}
        >
          {t('options.hoursAdd')}
        </Button>
        {draft.wrong && (
          <span role="alert" className="rk-wrong">
            {draft.wrong}
          </span>
        )}
      </div>
    </fieldset>
  );
}
