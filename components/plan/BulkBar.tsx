/** What can be done with all that are chosen: other days, deleting; one Undo. */
import { Button, Group, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { number } from '../base/time.ts';
import type { Acts } from './use-acts.ts';

/** Furthest a choice moves at once. */
const FAR = 3650;

export function BulkBar({ entries, acts, none }: { entries: readonly PlanEntry[]; acts: Acts; none: () => void }) {
  const [days, setDays] = useState<number | string>(7);
  const whole = typeof days === 'number' && Number.isInteger(days) && days !== 0 ? days : null;
  const title = t('plan.chosen', entries.length, [number(entries.length)]);
  return (
    <Group gap="xs" className="rk-bulk" role="group" aria-label={title}>
      <span>{title}</span>
      <NumberInput
        size="xs"
        w={110}
        label={t('plan.shiftDays')}
        value={days}
        onChange={setDays}
        min={-FAR}
        max={FAR}
        allowDecimal={false}
      />
      <Button size="compact-sm" variant="light" disabled={whole === null} onClick={() => whole !== null && void acts.shift(entries, whole)}>
        {t('plan.shift')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void acts.remove(entries)}>
        {t('plan.remove')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={none}>
        {t('plan.chooseNone')}
      </Button>
    </Group>
  );
}
