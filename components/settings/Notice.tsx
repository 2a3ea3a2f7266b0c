/** The daily notice: needs the browser's leave, asked for when it is switched on. */
import { Group, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { ask } from '../base/permissions.ts';
import { tidyTime } from './openings.ts';
import { useDraft } from './use-draft.ts';
import { useHold } from './use-settings.ts';

const wrongTime = (time: string): string | null => (/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? null : t('options.noticeTime'));

export function Notice() {
  const { settings, change } = useHold();
  const [refused, setRefused] = useState(false);
  const at = useDraft(settings.notice.at, wrongTime, (value) => void change((all) => ({ ...all, notice: { ...all.notice, at: value } })));
  const toggle = async (on: boolean): Promise<void> => {
    const allowed = !on || (await ask({ permissions: ['notifications'] }));
    setRefused(!allowed);
    if (allowed) await change((all) => ({ ...all, notice: { ...all.notice, daily: on } }));
  };
  return (
    <>
      <Group align="flex-end" gap="lg">
        <Switch
          label={t('options.notice')}
          checked={settings.notice.daily}
          onChange={(event) => void toggle(event.currentTarget.checked)}
        />
        {settings.notice.daily && (
          <TextInput
            label={t('options.noticeAt')}
            w={110}
            maxLength={5}
            inputMode="numeric"
            value={at.value}
            error={at.wrong}
            onChange={(event) => at.edit(event.currentTarget.value)}
            onBlur={(event) => {
              const tidy = tidyTime(event.currentTarget.value);
              if (tidy !== at.value) at.edit(tidy);
              else at.keep();
            }}
          />
        )}
      </Group>
      {refused && (
        <Text role="alert" size="sm" className="rk-wrong">
          {t('options.noticeRefused')}
        </Text>
      )}
    </>
  );
}
