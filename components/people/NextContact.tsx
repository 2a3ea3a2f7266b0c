/** When to be in touch again. */
import { Button } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { DayField } from './DayField.tsx';
import { inDays } from './days.ts';
import { useEdits } from '../edit/edits.tsx';
import { Part } from './Part.tsx';

/** Days offered, with their words. */
const OFFERED = [
  [7, 'people.inWeek'],
  [28, 'people.inMonth'],
  [91, 'people.inQuarter'],
] as const;

export function NextContact({ person, now, zone }: { person: Person; now: number; zone: string }) {
  const { run } = useEdits();
  const put = async (at: number | null, again?: () => void): Promise<boolean> =>
    (await run({ type: 'person', person: person.id, item: null, edit: { edit: 'next', at } }, again)) !== null;
  const at = person.nextAt ?? null;
  return (
    <Part title={t('people.next')}>
      <div className="rk-line rk-wrap">
        <DayField field={`${person.id}|next`} label={t('people.nextDay')} hidden at={at} zone={zone} put={put} />
        {OFFERED.map(([days, key]) => (
          <Button key={key} size="compact-sm" variant="default" onClick={() => void put(inDays(days, now, zone))}>
            {t(key)}
          </Button>
        ))}
        {at !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => void put(null)}>
            {t('people.nextNone')}
          </Button>
        )}
      </div>
      {at !== null && at < now && <p className="rk-wrong rk-none rk-small">{t('people.nextPast')}</p>}
    </Part>
  );
}
