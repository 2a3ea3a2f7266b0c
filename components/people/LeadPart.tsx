/** Somebody who wants something of us: since when, what led to it, what is wanted. */
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { View } from '../../lib/rules/view.ts';
import { dayText } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { LeadForm } from './LeadForm.tsx';
import { sourceWords } from './lead-words.ts';
import { Part } from './Part.tsx';

export function LeadPart({ view, settings }: { view: View; settings: Settings }) {
  const { person } = view;
  const { zone } = settings.hours;
  const { run } = useEdits();
  const [open, setOpen] = useState(false);
  const { lead } = person;
  const remove = (): void => void run({ type: 'person', person: person.id, item: null, edit: { edit: 'lead', lead: null } }, remove);
  return (
    <Part title={t('people.leadTitle')}>
      {lead ? (
        <>
          <p className="rk-none">
            <strong>{t('people.leadSince', [dayText(lead.at, zone)])}</strong>
          </p>
          {lead.from.length > 0 && (
            <ul className="rk-reasons">
              {lead.from.map((source) => (
                <li key={`${source.kind} ${source.id}`}>
                  <Words text={sourceWords(source, zone)} />
                </li>
              ))}
            </ul>
          )}
          {lead.note && (
            <p className="rk-none rk-break">
              <Words text={lead.note} limit={5000} />
            </p>
          )}
        </>
      ) : (
        !open && <p className="rk-none rk-soft">{t('people.leadNot')}</p>
      )}
      {open ? (
        <LeadForm key={person.id} view={view} zone={zone} close={() => setOpen(false)} />
      ) : (
        <Group gap="xs" mt={6}>
          <Button size="compact-sm" variant={lead ? 'default' : 'light'} onClick={() => setOpen(true)}>
            {lead ? t('people.leadEdit') : t('people.leadSet')}
          </Button>
          {lead && (
            <Button size="compact-sm" variant="default" onClick={remove}>
              {t('people.leadRemove')}
            </Button>
          )}
        </Group>
      )}
    </Part>
  );
}
