/** The move the records propose, with its evidence; a person confirms it or leaves it for now. */
import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { NOTE, type Person, type Stage, type StageReason } from '../../lib/model/records.ts';
import { useEdits } from '../edit/edits.tsx';
import { Reasons } from './Reasons.tsx';
import { useHeld } from '../edit/use-kept.ts';
import { stageName } from './words.ts';

interface Proposed {
  to: Stage;
  why: StageReason[];
}

/** The same proposal with the same evidence: since when does not matter, a record of long ago may turn up. */
const evidence = ({ to, why }: Proposed): string => JSON.stringify([to, ...why.map(({ by, kind, count }) => [by, kind, count])]);

export function Proposal({ person: { id: person, putOff }, proposed, zone }: { person: Person; proposed: Proposed; zone: string }) {
  const { run } = useEdits();
  const [note, setNote] = useHeld(`${person}|proposal`);
  const [going, setGoing] = useState(false);
  const put = (off: boolean): void =>
    void run({ type: 'person', person, item: null, edit: { edit: 'put-off', proposed: off ? proposed : null } }, () => put(off));
  if (putOff && evidence(putOff) === evidence(proposed))
    return (
      <p className="rk-none rk-soft rk-small">
        {t('people.putOff', [stageName(proposed.to)])}{' '}
        <Button size="compact-xs" variant="subtle" onClick={() => put(false)}>
          {t('people.putBack')}
        </Button>
      </p>
    );
  const confirm = async (): Promise<void> => {
    setGoing(true);
    const { to, why } = proposed;
    const kept = await run(
      { type: 'person', person, item: null, edit: { edit: 'stage', to, why, note: note.trim() } },
      () => void confirm(),
    );
    setGoing(false);
    if (kept) setNote('');
  };
  return (
    <fieldset className="rk-proposal" aria-label={t('people.proposal')}>
      <p>
        <strong>{t('people.proposed', [stageName(proposed.to)])}</strong>
      </p>
      <Reasons why={proposed.why} zone={zone} />
      <Textarea
        size="xs"
        autosize
        minRows={1}
        maxRows={6}
        label={t('people.stageNote')}
        maxLength={NOTE}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" loading={going} onClick={() => void confirm()}>
          {t('people.confirm')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => put(true)}>
          {t('people.notYet')}
        </Button>
      </Group>
    </fieldset>
  );
}
