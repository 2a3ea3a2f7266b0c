/** A new day for the agenda. */
import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { AGENDA_TITLE, LINK } from '../../lib/model/plan.ts';
import { useEdits } from '../edit/edits.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { type AgendaDraft, AgendaForm, agendaFields } from './AgendaForm.tsx';
import { goTo, type Place, viewHash } from './place.ts';

/** `given`: what it begins with, from the address; what stands typed in it already stays. */
export function AgendaNew({ given }: { given?: Place['day'] }) {
  const { run } = useEdits();
  const [title, setTitle] = useHeld('agenda|title');
  const [url, setUrl] = useHeld('agenda|url');
  const [days, setDays] = useState<Pick<AgendaDraft, 'day' | 'until'>>({ day: null, until: null });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!given || title || url) return;
    setTitle(given.title.slice(0, AGENDA_TITLE));
    setUrl(given.url.slice(0, LINK));
  }, [given?.title, given?.url]);
  const draft: AgendaDraft = { title, url, ...days };
  const put = ({ title: words, url: address, ...change }: Partial<AgendaDraft>): void => {
    if (words !== undefined) setTitle(words);
    if (address !== undefined) setUrl(address);
    setDays((before) => ({ ...before, ...change }));
  };
  const add = async (): Promise<void> => {
    const fields = agendaFields(draft);
    if (!fields) return;
    const said = t('plan.agendaAdded', [fields.title.slice(0, 80)]);
    const records = [{ id: crypto.randomUUID(), ...fields }];
    const kept = (await run({ type: 'keep', store: 'agenda', records, remove: [], said })) !== null;
    setFailed(!kept);
    if (!kept) return;
    put({ title: '', url: '', day: null, until: null });
    // Opened again, the address must not begin the same day once more.
    if (given) goTo(viewHash('agenda'));
  };
  return (
    <AgendaForm label={t('plan.agendaNew')} draft={draft} put={put} save={() => void add()} submit={t('plan.agendaAdd')} failed={failed} />
  );
}
