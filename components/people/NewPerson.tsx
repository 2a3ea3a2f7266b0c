/** Entering somebody by the address of their profile; who is known there already is shown instead. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { profileAt } from '../../lib/rules/account-at.ts';
import { useEdits } from '../edit/edits.tsx';
import { wrongWords } from './given-account.ts';
import { nameOf } from './names.ts';
import { useKnown } from './use-person.ts';

interface Props {
  /** Address to begin with, '' for none. */
  url: string;
  settings: Settings;
  close: () => void;
}

/** In place of the form in the history: going back must not open it again. */
const toCard = (id: string): void => location.replace(`#people/${encodeURIComponent(id)}`);

export function NewPerson({ url, settings, close }: Props) {
  const { run } = useEdits();
  const [address, setAddress] = useState(url);
  const [typed, setTyped] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const found = profileAt(address, settings);
  const wrong = 'wrong' in found ? found.wrong : null;
  const keys = 'wrong' in found ? [] : found.keys.map((key) => `${found.network.id}|${key}`);
  const known = useKnown(keys)?.person;
  // The address clicked is somebody's we know: their card is what was wanted.
  const there = address === url ? known?.id : undefined;
  useEffect(() => {
    if (there !== undefined) toCard(there);
  }, [there]);
  const name = typed ?? ('wrong' in found ? '' : found.name);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if ('wrong' in found || !name.trim()) return;
    const answer = await run({
      type: 'person',
      person: null,
      item: null,
      account: { url: found.url.href, name: name.trim() },
      edit: { edit: 'stage', to: 'identified', why: [], note: '' },
    });
    if (answer?.person) toCard(answer.person);
  };
  return (
    <form className="rk-people-form" aria-label={t('people.given.new')} onSubmit={(event) => void add(event)} noValidate>
      <h2>{t('people.given.new')}</h2>
      <p className="rk-soft rk-small">{t('people.given.newAbout')}</p>
      <TextInput
        size="xs"
        label={t('people.given.address')}
        description={'wrong' in found ? undefined : networkName(found.network.id)}
        inputMode="url"
        maxLength={2000}
        value={address}
        // An address that came with a click is judged at once, a typed one when it is sent.
        error={wrong !== null && (tried || (url !== '' && address === url)) ? wrongWords(wrong) : null}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        label={t('people.fact.name')}
        maxLength={200}
        value={name}
        error={tried && !name.trim() ? t('people.nameEmpty') : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {known && there === undefined && (
        <p className="rk-small rk-none">
          {t('people.given.known', [nameOf(known)])}{' '}
          <Button size="compact-xs" variant="default" onClick={() => toCard(known.id)}>
            {t('people.given.card')}
          </Button>
        </p>
      )}
      <div className="rk-line rk-wrap">
        <Button size="compact-sm" type="submit" disabled={known !== undefined}>
          {t('people.makePerson')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
