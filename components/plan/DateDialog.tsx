/** Another day and time for an entry. */
import { Button, Group } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PlanEntry } from '../../lib/model/plan.ts';
import { Dialog } from '../queue/Dialog.tsx';
import { DayInput } from './DayInput.tsx';
import { TimeField } from './TimeField.tsx';
import type { Acts } from './use-acts.ts';
import { shortTopic } from './words.ts';

export function DateDialog({ entry, acts, close }: { entry: PlanEntry; acts: Acts; close: () => void }) {
  const [day, setDay] = useState(entry.day);
  const [time, setTime] = useState(entry.time ?? '');
  const [failed, setFailed] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const kept = await acts.date(entry, day, time || null);
    setFailed(!kept);
    if (kept) close();
  };
  return (
    <Dialog opened close={close} title={t('plan.dateOf', [shortTopic(entry.topic)])}>
      <form onSubmit={(event) => void save(event)} className="rk-plan-form">
        <DayInput label={t('plan.day')} day={day} put={setDay} focus />
        <TimeField label={t('plan.time')} value={time} onChange={setTime} />
        <p className="rk-soft rk-small rk-none">{t('plan.dayNone')}</p>
        {failed && (
          <p className="rk-wrong rk-none" role="alert">
            {t('people.notSaved')}
          </p>
        )}
        <Group gap="xs">
          <Button type="submit">{t('plan.save')}</Button>
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
