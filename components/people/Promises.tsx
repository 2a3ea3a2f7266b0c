/** What was promised, by us or by them, until when, and whether it was done. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { PersonEdit } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import { endOfDay } from './days.ts';
import { useEdits } from '../edit/edits.tsx';
import { Part } from './Part.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import { useKept } from '../edit/use-kept.ts';

/** Open ones first, the earliest due at the top; then those done, newest first. */
const order = (promises: NonNullable<Person['promises']>): NonNullable<Person['promises']> =>
  [...promises].sort(
    (a, b) =>
      Number(a.doneAt !== null) - Number(b.doneAt !== null) ||
      (b.doneAt ?? 0) - (a.doneAt ?? 0) ||
      (a.due ?? Infinity) - (b.due ?? Infinity),
  );

function NewPromise({ id, zone, send }: { id: string; zone: string; send: (edit: PersonEdit, again?: () => void) => Promise<boolean> }) {
  const [by, setBy] = useState<'us' | 'them'>('us');
  const [day, setDay] = useState('');
  const kept = useKept({
    field: `${id}|promise|new`,
    stored: '',
    fresh: true,
    put: async (text, again) => {
      const due = endOfDay(day, zone);
      const done = await send({ edit: 'promise', promise: { id: null, by, text: text.trim(), due, doneAt: null } }, again);
      if (done) setDay('');
      return done;
    },
  });
  return (
    <form
      className="rk-promise-new"
      // Kept on leaving the form as a whole: text, who and day belong together.
      onBlur={(event) => {
        if (document.hasFocus() && !event.currentTarget.contains(event.relatedTarget)) kept.keep();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        kept.keep();
      }}
    >
      <TextInput
        size="xs"
        label={t('people.promiseNew')}
        maxLength={500}
        value={kept.value}
        error={kept.failed ? t('people.notKept') : null}
        onChange={(event) => kept.edit(event.currentTarget.value)}
      />
      <div className="rk-line rk-wrap rk-bottom">
        <NativeSelect
          size="xs"
          label={t('people.promiseBy')}
          value={by}
          data={[
            { value: 'us', label: t('people.byUs') },
            { value: 'them', label: t('people.byThem') },
          ]}
          onChange={(event) => setBy(event.currentTarget.value === 'them' ? 'them' : 'us')}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('people.promiseDue')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" variant="light" disabled={!kept.value.trim()}>
          {t('people.promiseAdd')}
        </Button>
      </div>
    </form>
  );
}

export function Promises({ person, now, zone }: { person: Person; now: number; zone: string }) {
  const { run } = useEdits();
  const send = async (edit: PersonEdit, again?: () => void): Promise<boolean> =>
    (await run({ type: 'person', person: person.id, item: null, edit }, again)) !== null;
  const promises = order(person.promises ?? []);
  return (
    <Part title={t('people.promises')}>
      {promises.length > 0 && (
        <ul className="rk-list rk-plain">
          {promises.map((promise) => (
            <PromiseRow key={promise.id} person={person.id} promise={promise} now={now} zone={zone} send={send} />
          ))}
        </ul>
      )}
      <NewPromise key={person.id} id={person.id} zone={zone} send={send} />
    </Part>
  );
}
