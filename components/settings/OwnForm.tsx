/** Adds one of the company's accounts by its address. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { OwnAccount, Settings } from '../../lib/model/settings.ts';
import { ownAccount } from './own.ts';

const WRONG = {
  empty: () => t('options.ownEmpty'),
  'no-address': () => t('options.ownNoAddress'),
  'no-network': () => t('options.ownNoNetwork'),
  'no-account': () => t('options.ownNoAccount'),
  known: () => t('options.ownKnown'),
};

export function OwnForm({ settings, add }: { settings: Settings; add: (account: OwnAccount) => void }) {
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = ownAccount(typed, name, settings);
    if ('wrong' in found) {
      setWrong(WRONG[found.wrong]());
      return;
    }
    add(found.account);
    setTyped('');
    setName('');
    setWrong(null);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="xs">
        <TextInput
          className="rk-grow"
          label={t('options.ownAddress')}
          placeholder="https://www.linkedin.com/company/example/"
          inputMode="url"
          autoComplete="off"
          value={typed}
          error={wrong}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <TextInput
          label={t('options.ownName')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          w={190}
        />
        <Button type="submit" variant="light" className="rk-beside">
          {t('options.ownAdd')}
        </Button>
      </Group>
    </form>
  );
}
