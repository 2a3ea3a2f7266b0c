/** Adds a self-hosted site by its address. */
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { siteOrigin } from './site.ts';

const WRONG = {
  empty: () => t('networks.siteEmpty'),
  'no-address': () => t('networks.siteNoAddress'),
  known: () => t('networks.siteKnown'),
  network: () => t('networks.siteNetwork'),
};

export function SiteForm({ sites, add }: { sites: Settings['sites']; add: (origin: string) => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = siteOrigin(typed, sites);
    if ('wrong' in found) {
      setWrong(WRONG[found.wrong]());
      return;
    }
    add(found.origin);
    setTyped('');
    setWrong(null);
  };
  return (
    <form onSubmit={submit} noValidate className="rk-site-form">
      <Group align="flex-start" gap="xs">
        <TextInput
          className="rk-grow"
          label={t('networks.siteAddress')}
          placeholder="https://blog.example.de"
          inputMode="url"
          autoComplete="off"
          value={typed}
          error={wrong}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <Button type="submit" variant="light" className="rk-beside">
          {t('networks.siteAdd')}
        </Button>
      </Group>
    </form>
  );
}
