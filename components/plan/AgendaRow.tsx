/** A day of the agenda, and whether there is an entry near it; changed in its place. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { AgendaItem } from '../../lib/model/plan.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { AgendaEdit } from './AgendaEdit.tsx';
import { focusSoon } from './focus.ts';
import { dayWords } from './words.ts';

interface Props {
  item: AgendaItem;
  /** No entry near its days. */
  missing: boolean;
  make: () => void;
  remove: () => void;
}

export function AgendaRow({ item, missing, make, remove }: Props) {
  const { id, day, until, title, url } = item;
  // Half changed and the view left: it is open again, as it was, when the view is.
  const [typed, hold] = useHeld(`agenda|${id}`);
  const [editing, setEditing] = useState(typed !== '');
  const address = webAddress(url);
  if (editing) {
    const close = (): void => {
      hold('');
      setEditing(false);
      focusSoon([`.rk-plan [data-agenda="${CSS.escape(id)}"]`]);
    };
    return (
      <li>
        <AgendaEdit item={item} typed={typed} hold={hold} close={close} />
      </li>
    );
  }
  return (
    <li className="rk-plan-row">
      <div className="rk-plan-row-text">
        <span className="rk-break">
          {address ? (
            <a href={address} target="_blank" rel="noreferrer">
              <Words text={title} limit={300} />
            </a>
          ) : (
            <Words text={title} limit={300} />
          )}
        </span>
        <span className="rk-small rk-soft">
          {until && until !== day ? t('plan.fromTo', [dayWords(day), dayWords(until)]) : dayWords(day)}
        </span>
      </div>
      {missing && (
        <span className="rk-plan-state" data-state="missing">
          {t('plan.agendaMissing')}
        </span>
      )}
      <Group gap={4}>
        <Button size="compact-xs" variant="default" aria-label={t('plan.agendaEntryFor', [title])} onClick={make}>
          {t('plan.makeEntry')}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('plan.agendaEdit', [title])}
          data-agenda={id}
          onClick={() => setEditing(true)}
        >
          {t('plan.agendaEditShort')}
        </Button>
        <Button size="compact-xs" variant="subtle" aria-label={t('plan.agendaRemove', [title])} onClick={remove}>
          {t('plan.remove')}
        </Button>
      </Group>
    </li>
  );
}
