/** Hours in which no notice comes; may span midnight. */
import { Group, Text } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ExplainedSwitch } from '../settings/ExplainedSwitch.tsx';
import { useDraft } from '../settings/use-draft.ts';
import { useHold } from '../settings/use-settings.ts';
import { ClockField } from './ClockField.tsx';
import { wrongQuiet } from './quiet.ts';

type Quiet = NonNullable<Settings['notice']['quiet']>;
const USUAL: Quiet = { from: '18:00', to: '08:00' };

const check = (quiet: Quiet): string | null => {
  const wrong = wrongQuiet(quiet);
  return wrong && (wrong === 'time' ? t('notices.quietTime') : t('notices.quietSame'));
};

function Times({ quiet, change }: { quiet: Quiet; change: (quiet: Quiet) => void }) {
  const draft = useDraft(quiet, check, change);
  const { from, to } = draft.value;
  return (
    <>
      <ClockField
        label={t('notices.quietFrom')}
        value={from}
        error={draft.wrong !== null}
        edit={(value) => draft.edit({ from: value, to })}
        keep={draft.keep}
      />
      <ClockField
        label={t('notices.quietTo')}
        value={to}
        error={draft.wrong !== null}
        edit={(value) => draft.edit({ from, to: value })}
        keep={draft.keep}
      />
      {draft.wrong && (
        <Text role="alert" size="sm" className="rk-wrong">
          {draft.wrong}
        </Text>
      )}
    </>
  );
}

export function QuietHours() {
  const { settings, change } = useHold();
  const quiet = settings.notice.quiet ?? null;
  const set = (next: Quiet | null): void => void change((all) => ({ ...all, notice: { ...all.notice, quiet: next } }));
  return (
    <Group align="flex-end" gap="lg" role="group" aria-label={t('notices.quiet')}>
      <ExplainedSwitch
        label={t('notices.quiet')}
        about={t('notices.quietExplained')}
        checked={quiet !== null}
        change={(on) => set(on ? USUAL : null)}
      />
      {quiet && <Times quiet={quiet} change={set} />}
    </Group>
  );
}
