/** A day of the agenda, changed where it stands. */
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { AgendaItem } from '../../lib/model/plan.ts';
import { useEdits } from '../edit/edits.tsx';
import { type AgendaDraft, AgendaForm, agendaFields } from './AgendaForm.tsx';

const FIELDS = ['title', 'url', 'day', 'until'] as const;

/** `close`: the row is shown again. */
export function AgendaEdit({ item, close }: { item: AgendaItem; close: () => void }) {
  const { run } = useEdits();
  // As it was when the form was opened: what another window changes meanwhile stays, unless it is changed here too.
  const [before] = useState(item);
  const [draft, setDraft] = useState<AgendaDraft>(item);
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const all = agendaFields(draft);
    if (!all) return;
    const fields = Object.fromEntries(FIELDS.flatMap((field) => (all[field] === before[field] ? [] : [[field, all[field]]])));
    if (Object.keys(fields).length === 0) return close();
    const said = t('plan.agendaChanged', [all.title.slice(0, 80)]);
    const kept = await run({ type: 'keep', store: 'agenda', records: [], change: [{ id: item.id, fields }], remove: [], said });
    setFailed(kept === null);
    if (kept) close();
  };
  return (
    <AgendaForm
      label={t('plan.agendaChange')}
      draft={draft}
      put={(change) => setDraft((now) => ({ ...now, ...change }))}
      save={() => void save()}
      submit={t('plan.save')}
      failed={failed}
      cancel={close}
    />
  );
}
