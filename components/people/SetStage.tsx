/** A stage set by hand, with the reason in words. */
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { NOTE, type Person, STAGES } from '../../lib/model/records.ts';
import { useEdits } from '../edit/edits.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { stageName } from './words.ts';

export function SetStage({ person }: { person: Person }) {
  const { run } = useEdits();
  const stored = person.stage ?? '';
  const [chosen, setChosen] = useState<string | null>(null);
  const [note, setNote] = useHeld(`${person.id}|stage`);
  const [going, setGoing] = useState(false);
  const value = chosen ?? stored;
  const put = async (): Promise<void> => {
    setGoing(true);
    const kept = await run(
      {
        type: 'person',
        person: person.id,
        item: null,
        edit: { edit: 'stage', to: STAGES.find((stage) => stage === value) ?? null, why: [], note: note.trim() },
      },
      () => void put(),
    );
    setGoing(false);
    if (!kept) return;
    setChosen(null);
    setNote('');
  };
  return (
    <form
      className="rk-set-stage"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <NativeSelect size="xs" label={t('people.stageTitle')} value={value} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{stageName(null)}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {stageName(stage)}
          </option>
        ))}
      </NativeSelect>
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        label={t('people.stageWhy')}
        maxLength={NOTE}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="compact-sm" variant="light" loading={going} disabled={value === stored}>
          {t('people.stagePut')}
        </Button>
      </div>
    </form>
  );
}
