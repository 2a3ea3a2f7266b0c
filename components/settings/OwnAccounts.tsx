/** The company's accounts: only what they do is recorded, and only their answers count. */
import { ActionIcon, Anchor, Text } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { t } from '../../lib/i18n.ts';
import { networkName } from '../../lib/networks/index.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { OwnForm } from './OwnForm.tsx';
import { useHold } from './use-settings.ts';

export function OwnAccounts() {
  const { settings, change } = useHold();
  return (
    <>
      {settings.own.length === 0 ? (
        <Text size="sm" className="rk-soft">
          {t('options.ownNone')}
        </Text>
      ) : (
        <ul className="rk-list">
          {settings.own.map((account) => (
            <li key={`${account.network} ${account.url}`} className="rk-line">
              <span className="rk-grow rk-break">
                <strong>
                  <Words text={account.name} limit={80} />
                </strong>
                {' · '}
                {networkName(account.network)}
                {' · '}
                <Anchor size="sm" href={webAddress(account.url) ?? undefined} target="_blank" rel="noreferrer noopener">
                  <Words text={account.url} />
                </Anchor>
              </span>
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('options.ownRemove', [account.name])}
                title={t('common.remove')}
                onClick={() =>
                  void change((all) => ({
                    ...all,
                    own: all.own.filter(({ network, url }) => network !== account.network || url !== account.url),
                  }))
                }
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <OwnForm settings={settings} add={(account) => void change((all) => ({ ...all, own: [...all.own, account] }))} />
    </>
  );
}
