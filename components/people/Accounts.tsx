/** Where they are to be found, with followers over time. */
import { Anchor } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Person } from '../../lib/model/records.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { keysOfAccount, type PersonAccount } from './accounts.ts';
import { Followers } from './Followers.tsx';
import { Part } from './Part.tsx';
import { networkName } from '../../lib/networks/index.ts';

/** '@handle', else the name. */
export const accountText = ({ name, handle }: PersonAccount): string => (handle ? `@${handle}` : name);

export function Accounts({ person, zone }: { person: Person; zone: string }) {
  return (
    <Part title={t('people.accounts')}>
      <ul className="rk-list rk-plain">
        {person.accounts.map((account) => {
          const keys = keysOfAccount(person, account);
          const address = webAddress(account.url);
          const text = <Words text={accountText(account) || t('people.nameless')} limit={80} />;
          return (
            <li key={`${account.network}|${account.url}|${account.handle}|${account.name}`}>
              <span className="rk-break">
                {networkName(account.network)}:{' '}
                {address ? (
                  <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
                    {text}
                  </Anchor>
                ) : (
                  text
                )}
              </span>
              <Followers counts={person.followers.filter(({ key }) => keys.includes(key))} zone={zone} />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
