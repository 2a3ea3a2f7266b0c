/** Notes, newest first: added, changed in place, deleted with Undo. */
import { ActionIcon, Button, Textarea } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PersonEdit } from '../../lib/messages.ts';
import { NOTE, type Person } from '../../lib/model/records.ts';
import { moment } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { KeptField } from '../edit/KeptField.tsx';
import { Part } from './Part.tsx';
import { useKept } from '../edit/use-kept.ts';

/** Notes shown at once. */
const SHOWN = 10;

function NewNote({ id, put }: { id: string; put: (text: string, again: () => void) => Promise<boolean> }) {
  const kept = useKept({ field: `${id}|note|new`, stored: '', put, fresh: true });
  return (
    <div>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxRows={12}
        label={t('people.noteNew')}
        maxLength={NOTE}
        value={kept.value}
        error={kept.failed ? t('people.notKept') : null}
        onChange={(event) => kept.edit(event.currentTarget.value)}
        onBlur={() => {
          // Another window in front is no leaving: the sentence may go on.
          if (document.hasFocus()) kept.keep();
        }}
      />
      <Button size="compact-sm" variant="light" mt={6} disabled={!kept.value.trim()} onClick={kept.keep}>
        {t('people.noteAdd')}
      </Button>
    </div>
  );
}

export function Notes({ person, zone }: { person: Person; zone: string }) {
  const { run } = useEdits();
  const [all, setAll] = useState(false);
  const send = async (edit: PersonEdit, again?: () => void): Promise<boolean> =>
    (await run({ type: 'person', person: person.id, item: null, edit }, again)) !== null;
  const notes = [...(person.notes ?? [])].sort((a, b) => b.at - a.at);
  const shown = all ? notes : notes.slice(0, SHOWN);
  return (
    <Part title={t('people.notes')}>
      <NewNote key={person.id} id={person.id} put={(text, again) => send({ edit: 'note', id: null, text: text.trim() }, again)} />
      {notes.length > 0 && (
        <ul className="rk-list rk-plain">
          {shown.map(({ id, at, text }) => (
            <li key={id}>
              <div className="rk-line rk-spread">
                <time className="rk-soft rk-small" dateTime={new Date(at).toISOString()}>
                  {moment(at, zone)}
                </time>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={t('people.noteDelete', [moment(at, zone)])}
                  title={t('common.remove')}
                  onClick={() => void send({ edit: 'note', id, text: '' })}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </div>
              <KeptField
                long
                bare
                field={`${person.id}|note|${id}`}
                label={t('people.noteFrom', [moment(at, zone)])}
                stored={text}
                limit={NOTE}
                check={(value) => (value.trim() ? null : t('people.noteEmpty'))}
                put={(value, again) => send({ edit: 'note', id, text: value.trim() }, again)}
              />
            </li>
          ))}
        </ul>
      )}
      {notes.length > shown.length && (
        <Button size="compact-sm" variant="default" onClick={() => setAll(true)}>
          {t('people.moreOf', [notes.length - shown.length])}
        </Button>
      )}
    </Part>
  );
}
