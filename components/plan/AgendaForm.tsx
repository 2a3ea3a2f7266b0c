/** A new day for the agenda. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { useEdits } from '../edit/edits.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { DayInput } from './DayInput.tsx';
import { goTo, type Place, viewHash } from './place.ts';

/** Longest title and address of a day (lib/model/plan.ts). */
const TITLE = 300;
const URL_LENGTH = 2000;

/** `given`: what it begins with, from the address; what stands typed in it already stays. */
export function AgendaForm({ given }: { given?: Place['day'] }) {
  const { run } = useEdits();
  const [title, setTitle] = useHeld('agenda|title');
  const [url, setUrl] = useHeld('agenda|url');
  const [day, setDay] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!given || title || url) return;
    setTitle(given.title.slice(0, TITLE));
    setUrl(given.url.slice(0, URL_LENGTH));
  }, [given?.title, given?.url]);
  const backwards = day !== null && until !== null && until < day;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const item = { id: crypto.randomUUID(), day, until, title: title.trim(), url: url.trim() };
    const said = t('plan.agendaAdded', [item.title.slice(0, 80)]);
    const kept = (await run({ type: 'keep', store: 'agenda', records: [item], remove: [], said })) !== null;
    setFailed(!kept);
    if (!kept) return;
    setTitle('');
    setUrl('');
    setDay(null);
    setUntil(null);
    // Opened again, the address must not begin the same day once more.
    if (given) goTo(viewHash('agenda'));
  };
  return (
    <form onSubmit={(event) => void add(event)} className="rk-plan-two rk-card rk-plan-part" aria-label={t('plan.agendaNew')}>
      <TextInput
        size="xs"
        label={t('plan.agenda.title')}
        maxLength={TITLE}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('plan.agenda.url')}
        maxLength={URL_LENGTH}
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <DayInput label={t('plan.agenda.day')} day={day} put={setDay} />
      <DayInput label={t('plan.agenda.until')} day={until} put={setUntil} error={backwards ? t('plan.untilWrong') : null} />
      <div>
        <Button size="compact-sm" variant="default" type="submit" disabled={!title.trim() || day === null || backwards}>
          {t('plan.agendaAdd')}
        </Button>
      </div>
      {failed && <p className="rk-wrong rk-none">{t('people.notKept')}</p>}
    </form>
  );
}
