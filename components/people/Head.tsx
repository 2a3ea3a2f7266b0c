/** Who it is: name, company and role, edited in place. */
import { ActionIcon } from '@mantine/core';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useEffect, useId, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { Words } from '../base/Words.tsx';
import { useEdits } from '../edit/edits.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { LeadChip } from './LeadChip.tsx';
import { nameOf } from './names.ts';

type Facts = { name: string; company: string; role: string };
const FACTS = ['name', 'company', 'role'] as const;
const factsOf = ({ name, company = '', role = '' }: Person): Facts => ({ name, company, role });

interface FieldProps {
  person: Person;
  fact: keyof Facts;
  put: (fact: keyof Facts, value: string, again: () => void) => Promise<boolean>;
}

function Field({ person, fact, put }: FieldProps) {
  return (
    <KeptField
      field={`${person.id}|${fact}`}
      label={t(`people.fact.${fact}` as never)}
      stored={factsOf(person)[fact]}
      put={(value, again) => put(fact, value.trim(), again)}
      check={(value) => (fact === 'name' && !value.trim() ? t('people.nameEmpty') : null)}
      limit={200}
    />
  );
}

export function Head({ person }: { person: Person }) {
  const { run } = useEdits();
  const [open, setOpen] = useState(false);
  const fields = useId();
  const stored = factsOf(person);
  // The three go together: one kept a moment ago, that the store has not told back yet, must not be undone by the next.
  const sent = useRef<Partial<Facts>>({});
  useEffect(() => {
    for (const fact of FACTS) if (sent.current[fact] === stored[fact]) delete sent.current[fact];
  }, [stored.name, stored.company, stored.role]);
  const put: FieldProps['put'] = async (fact, value, again) => {
    sent.current[fact] = value;
    const kept = await run({ type: 'person', person: person.id, item: null, edit: { edit: 'facts', ...stored, ...sent.current } }, again);
    if (!kept) delete sent.current[fact];
    return kept !== null;
  };
  return (
    <header className="rk-person-head">
      <div className="rk-line">
        <h2 className="rk-grow rk-break" tabIndex={-1}>
          <Words text={nameOf(person)} />
        </h2>
        {person.lead && <LeadChip />}
        <ActionIcon
          variant="subtle"
          aria-expanded={open}
          aria-controls={fields}
          aria-label={t('people.editFacts')}
          title={t('people.editFacts')}
          onClick={() => setOpen(!open)}
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      </div>
      {(stored.role || stored.company) && !open && (
        <p className="rk-soft rk-break rk-none">
          <Words text={[stored.role, stored.company].filter(Boolean).join(' · ')} limit={400} />
        </p>
      )}
      <div id={fields} hidden={!open} className="rk-person-facts">
        {open && FACTS.map((fact) => <Field key={fact} person={person} fact={fact} put={put} />)}
      </div>
    </header>
  );
}
