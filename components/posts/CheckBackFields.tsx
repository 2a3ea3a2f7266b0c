/** When to look in after publishing: on or off, after how many hours, within working hours or at any time. */
import { Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { ExplainedSwitch } from '../settings/ExplainedSwitch.tsx';
import { useDraft } from '../settings/use-draft.ts';
import { useHold } from '../settings/use-settings.ts';
import { hoursIn } from './hours.ts';

/** Switched on again. */
const USUAL = [2, 24, 48];

const wrong = (text: string): string | null => (hoursIn(text) ? null : t('posts.setHoursWrong'));

function Hours({ hours, keep }: { hours: readonly number[]; keep: (hours: number[]) => void }) {
  const about = useId();
  const draft = useDraft(hours.map(number).join('; '), wrong, (text) => {
    const found = hoursIn(text);
    if (found) keep(found);
  });
  return (
    <div>
      <TextInput
        label={t('posts.setHours')}
        aria-describedby={about}
        maw={360}
        inputMode="decimal"
        value={draft.value}
        error={draft.wrong}
        onChange={(event) => draft.edit(event.currentTarget.value)}
        onBlur={draft.keep}
      />
      <Text id={about} size="xs" mt={2} className="rk-soft">
        {t('posts.setHoursAbout')}
      </Text>
    </div>
  );
}

export function CheckBackFields() {
  const { settings, change } = useHold();
  const { hours, working } = settings.checkBack;
  const set = (part: Partial<Settings['checkBack']>): void => void change((all) => ({ ...all, checkBack: { ...all.checkBack, ...part } }));
  return (
    <>
      <ExplainedSwitch
        label={t('posts.setOn')}
        about={t('posts.setOnAbout')}
        checked={hours.length > 0}
        change={(on) => set({ hours: on ? USUAL : [] })}
      />
      {hours.length > 0 && (
        <>
          <Hours hours={hours} keep={(next) => set({ hours: next })} />
          <ExplainedSwitch
            label={t('posts.setWorking')}
            about={t('posts.setWorkingAbout')}
            checked={working}
            change={(on) => set({ working: on })}
          />
        </>
      )}
    </>
  );
}
