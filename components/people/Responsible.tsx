/** Which colleague or department has this person in hand. */
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { AssigneeChoice } from '../team/AssigneeChoice.tsx';
import { useEdits } from '../edit/edits.tsx';
import { Part } from './Part.tsx';

export function Responsible({ person, settings }: { person: Person; settings: Settings }) {
  const { run } = useEdits();
  return (
    <Part title={t('people.responsible')}>
      <AssigneeChoice
        value={person.assignee ?? null}
        onChange={(assignee) => void run({ type: 'person', person: person.id, item: null, edit: { edit: 'assign', assignee } })}
        team={settings.team}
        me={settings.me}
      />
    </Part>
  );
}
