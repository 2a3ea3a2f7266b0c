/** How long records are kept, in days by kind. */
import { Group, NumberInput } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { useDraft } from './use-draft.ts';
import { useHold } from './use-settings.ts';

const wrongDays = (value: number | string): string | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 3650 ? null : t('options.daysWrong');

function Days({ label, about, days, change }: { label: string; about: string; days: number; change: (days: number) => void }) {
  const draft = useDraft<number | string>(days, wrongDays, (value) => change(Number(value)));
  return (
    <NumberInput
      label={label}
      description={about}
      className="rk-half"
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      value={draft.value}
      error={draft.wrong}
      onChange={draft.edit}
      onBlur={draft.keep}
    />
  );
}

export function Retention() {
  const { settings, change } = useHold();
  const { items, contacts } = settings.retention;
  const set = (part: Partial<typeof settings.retention>): void =>
    void change((all) => ({ ...all, retention: { ...all.retention, ...part } }));
  return (
    <Group align="flex-start" gap="lg">
      <Days label={t('options.keepItems')} about={t('options.keepItemsExplained')} days={items} change={(value) => set({ items: value })} />
      <Days
        label={t('options.keepContacts')}
        about={t('options.keepContactsExplained')}
        days={contacts}
        change={(value) => set({ contacts: value })}
      />
    </Group>
  );
}
