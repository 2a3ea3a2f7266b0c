/** Within what time an answer is wanted: two presets by name, or a span of one's own. */
import { Group, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { SpanField } from './SpanField.tsx';
import { useHold } from './use-settings.ts';

type Target = Settings['target'];
const PRESETS: Record<'days' | 'clock', Target> = {
  days: { amount: 2, unit: 'business-days' },
  clock: { amount: 48, unit: 'calendar-hours' },
};

const presetOf = ({ amount, unit }: Target): 'days' | 'clock' | 'own' =>
  (Object.entries(PRESETS) as ['days' | 'clock', Target][]).find(([, preset]) => preset.amount === amount && preset.unit === unit)?.[0] ??
  'own';

export function TargetChoice() {
  const { settings, change } = useHold();
  // "Own" stays chosen while the span in it happens to equal a preset.
  const [own, setOwn] = useState(false);
  const chosen = own ? 'own' : presetOf(settings.target);
  const set = (target: Target): void => void change((all) => ({ ...all, target }));
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('options.target')}
        value={chosen}
        onChange={(value) => {
          setOwn(value === 'own');
          if (value === 'days' || value === 'clock') set(PRESETS[value]);
        }}
      >
        <Group gap="lg" mt={6}>
          <Radio value="days" label={t('options.targetDays')} />
          <Radio value="clock" label={t('options.targetClock')} />
          <Radio value="own" label={t('options.targetOwn')} />
        </Group>
      </Radio.Group>
      {chosen === 'own' && <SpanField label={t('options.targetSpan')} span={settings.target} change={set} />}
    </Stack>
  );
}
