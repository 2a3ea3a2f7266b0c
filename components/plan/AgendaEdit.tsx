/** A day of the agenda, changed where it stands. */
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { AgendaItem } from '../../lib/model/plan.ts';
import { useEdits } from '../edit/edits.tsx';
import { type AgendaDraft, AgendaForm, agendaFields } from './AgendaForm.tsx';

const FIELDS = ['title', 'url', 'day', 'until'] as const;

interface Props {
  item: AgendaItem;
  /** What was typed when the view was left, as `hold` was given it; '' for a form just opened. */
  typed: string;
  hold: (typed: string) => void;
  /** The row is shown again. */
  close: () => void;
}

export function AgendaEdit({ item, typed, hold, close }: Props) {
  const { run } = useEdits();
  const [resumed] = useState(typed !== '');
  // As it was when the form was opened: what another window changes meanwhile stays, unless it is changed here too.
  const [{ before, draft }, setForm] = useState<{ before: AgendaItem; draft: AgendaDraft }>(() =>
    typed ? JSON.parse(typed) : { before: item, draft: item },
  );
  const [failed, setFailed] = useState(false);
  const put = (change: Partial<AgendaDraft>): void => {
    const form = { before, draft: { ...draft, ...change } };
    setForm(form);
    hold(FIELDS.every((field) => form.draft[field] === before[field]) ? '' : JSON.stringify(form));
  };
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
      put={put}
      save={() => void save()}
      submit={t('plan.save')}
      failed={failed}
      cancel={close}
      resumed={resumed}
    />
  );
}
