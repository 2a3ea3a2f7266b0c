/** Adds a self-hosted site by its address. */
import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { selfHosted, siteOrigin } from './site.ts';

const WRONG = {
  empty: () => t('networks.siteEmpty'),
  'no-address': () => t('networks.siteNoAddress'),
  known: () => t('networks.siteKnown'),
  network: () => t('networks.siteNetwork'),
};

export function SiteForm({ sites, add }: { sites: Settings['sites']; add: (origin: string, network: string) => void }) {
  const choices = selfHosted();
  const [typed, setTyped] = useState('');
  const [network, setNetwork] = useState(choices[0]?.id ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  if (!choices.length) return null;
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = siteOrigin(typed, sites);
    if ('wrong' in found) {
      setWrong(WRONG[found.wrong]());
      return;
    }
    add(found.origin, network);
    setTyped('');
    setWrong(null);
  };
  return (
    <form onSubmit={submit} noValidate className="rk-site-form">
      <Group align="flex-start" gap="xs">
        {choices.length > 1 && (
          <Select
            label={t('networks.software')}
            data={choices.map(({ id, name }) => ({ value: id, label: name }))}
            value={network}
            onChange={(value) => value && setNetwork(value)}
            allowDeselect={false}
            w={150}
          />
        )}
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
