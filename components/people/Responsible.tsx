/** Which colleague or department has this person in hand. */
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { type Assignee, DEPARTMENTS, type Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { useEdits } from './edits.tsx';
import { Part } from './Part.tsx';
import { departmentName } from './names.ts';

/** Draws the choice of who has somebody or something in hand. */
export type AssigneeSlot = (choice: { value: Assignee | null; onChange: (value: Assignee | null) => void }) => ReactNode;

interface ChoiceProps {
  value: Assignee | null;
  onChange: (value: Assignee | null) => void;
  settings: Pick<Settings, 'team'>;
}

/** Plain choice: nobody, a department, a colleague (with the department of theirs). */
function Choice({ value, onChange, settings }: ChoiceProps) {
  const of = (chosen: string): Assignee | null => {
    const [kind, id = ''] = chosen.split(':');
    if (kind === 'c') return { colleague: id, department: settings.team.find((one) => one.id === id)?.department ?? null };
    return kind === 'd' ? { colleague: null, department: DEPARTMENTS.find((one) => one === id) ?? null } : null;
  };
  const gone = value?.colleague && !settings.team.some(({ id }) => id === value.colleague) ? value.colleague : null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('people.responsible')}
      value={value?.colleague ? `c:${value.colleague}` : value?.department ? `d:${value.department}` : ''}
      onChange={(event) => onChange(of(event.currentTarget.value))}
    >
      <option value="">{t('people.nobody')}</option>
      {DEPARTMENTS.map((one) => (
        <option key={one} value={`d:${one}`}>
          {departmentName(one)}
        </option>
      ))}
      {settings.team.map(({ id, name }) => (
        <option key={id} value={`c:${id}`}>
          {name}
        </option>
      ))}
      {gone && <option value={`c:${gone}`}>{t('people.colleagueGone')}</option>}
    </NativeSelect>
  );
}

export function Responsible({ person, settings, assignee }: { person: Person; settings: Settings; assignee: AssigneeSlot | undefined }) {
  const { run } = useEdits();
  const value = person.assignee ?? null;
  const onChange = (next: Assignee | null): void =>
    void run({ type: 'person', person: person.id, item: null, edit: { edit: 'assign', assignee: next } });
  return (
    <Part title={t('people.responsible')}>
      {assignee ? assignee({ value, onChange }) : <Choice value={value} onChange={onChange} settings={settings} />}
    </Part>
  );
}
