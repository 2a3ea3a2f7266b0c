/** One department's word on the entry: who, when, yes or no, and why. */
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { signing, type Signer } from '../../lib/rules/plan/signoff.ts';
import { moment } from '../base/time.ts';
import { readOne } from '../../lib/store/simple.ts';
import { useEdits } from '../edit/edits.tsx';
import { useHeld } from '../edit/use-kept.ts';
import type { PartProps } from './Editor.tsx';
import { shortTopic, signerName } from './words.ts';

interface Props extends PartProps {
  signer: Signer;
  /** What was said is about a former text. */
  former: boolean;
}

export function SignOffBy({ signer, former, one, settings }: Props) {
  const { entry } = one;
  const { settled } = useEdits();
  const { team, me } = settings;
  const said = entry.signoffs[signer];
  const [comment, setComment] = useHeld(`${entry.id}|signoff ${signer}`);
  const [by, setBy] = useState(() => team.find(({ id }) => id === me)?.name ?? '');
  const name = signerName(signer);
  const say = async (ok: boolean): Promise<void> => {
    // What was typed a moment ago is part of the text, and the other's word a moment ago counts: the page shows both a little later.
    await settled();
    const fresh = await readOne('plan', entry.id).catch(() => undefined);
    const fields = signing(fresh ?? entry, signer, { by: by.trim(), at: Date.now(), ok, comment: comment.trim() });
    // Only this word: the other department's may come in from another window at the same time.
    const mine = { ...fields, signoffs: { [signer]: fields.signoffs[signer] } as never };
    const done = t(ok ? 'plan.signed' : 'plan.refused', [name, shortTopic(entry.topic)]);
    if (await one.own(mine, done)) setComment('');
  };
  return (
    <fieldset className="rk-plain-set rk-plan-signer" data-signer={signer}>
      <legend>{name}</legend>
      {said ? (
        <p className="rk-none rk-break" data-ok={said.ok}>
          <strong className={said.ok ? 'rk-plan-yes' : 'rk-wrong'}>{t(said.ok ? 'plan.yesWord' : 'plan.noWord')}</strong>{' '}
          {t('plan.saidBy', [said.by, moment(said.at, settings.hours.zone)])}
          {former && <span className="rk-plan-former"> {t('plan.former')}</span>}
          {said.comment && <span className="rk-soft"> – {said.comment}</span>}
        </p>
      ) : (
        <p className="rk-none rk-soft">{t('plan.notSaid')}</p>
      )}
      <div className="rk-plan-two">
        {team.length > 0 ? (
          <NativeSelect
            size="xs"
            label={t('plan.by', [name])}
            value={by}
            data={[{ value: '', label: t('plan.choosePerson') }, ...[...new Set(team.map(({ name: one }) => one))]]}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        ) : (
          <TextInput
            size="xs"
            label={t('plan.by', [name])}
            maxLength={100}
            value={by}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        )}
        <Textarea
          size="xs"
          autosize
          minRows={1}
          maxRows={6}
          label={t('plan.comment', [name])}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="light"
          disabled={!by.trim()}
          onClick={() => void say(true)}
          aria-label={t('plan.signOffFor', [name])}
        >
          {t('plan.signOff')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!by.trim()}
          onClick={() => void say(false)}
          aria-label={t('plan.refuseFor', [name])}
        >
          {t('plan.refuse')}
        </Button>
      </Group>
    </fieldset>
  );
}
