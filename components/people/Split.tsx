/** Takes accounts out that are somebody else's; they become a person of their own. */
import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { accountText } from './Accounts.tsx';
import { keysOfAccount } from './accounts.ts';
import { useEdits } from '../edit/edits.tsx';
import { networkName } from '../../lib/networks/index.ts';

export function Split({ person }: { person: Person }) {
  const { run } = useEdits();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const accounts = person.accounts.flatMap((account) => {
    const [key] = keysOfAccount(person, account);
    return key === undefined ? [] : [{ key, label: `${networkName(account.network)}: ${accountText(account)}` }];
  });
  const keys = accounts.flatMap(({ key }) => (chosen.includes(key) ? [key] : []));
  const all = keys.length === accounts.length;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run({ type: 'person', person: person.id, item: null, edit: { edit: 'split', keys } }).then((kept) => kept && setChosen([]));
      }}
    >
      <fieldset className="rk-plain-set">
        <legend className="rk-small">{t('people.splitWhich')}</legend>
        <Stack gap={6} my={6}>
          {accounts.map(({ key, label }) => (
            <Checkbox
              key={key}
              size="xs"
              label={label}
              checked={chosen.includes(key)}
              onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, key] : chosen.filter((one) => one !== key))}
            />
          ))}
        </Stack>
      </fieldset>
      {all && keys.length > 0 && <p className="rk-none rk-small rk-soft">{t('people.splitAll')}</p>}
      <Button type="submit" size="compact-sm" variant="light" disabled={!keys.length || all}>
        {t('people.splitDo')}
      </Button>
    </form>
  );
}
