/** The company's accounts: only what they do is recorded, and only their answers count. */
import { ActionIcon, Anchor, NativeSelect, Text } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { t } from '../../lib/i18n.ts';
import { DEPARTMENTS } from '../../lib/model/records.ts';
import type { OwnAccount } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import { webAddress } from '../base/address.ts';
import { Words } from '../base/Words.tsx';
import { departmentChoices } from '../team/words.ts';
import { OwnForm } from './OwnForm.tsx';
import { useHold } from './use-settings.ts';

const same = (a: OwnAccount, b: OwnAccount): boolean => a.network === b.network && a.url === b.url;

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
              <NativeSelect
                size="xs"
                aria-label={t('options.ownDepartment', [account.name])}
                value={account.department ?? ''}
                data={[{ value: '', label: t('options.ownWhole') }, ...departmentChoices()]}
                onChange={(event) => {
                  const department = DEPARTMENTS.find((one) => one === event.currentTarget.value) ?? null;
                  void change((all) => ({ ...all, own: all.own.map((one) => (same(one, account) ? { ...one, department } : one)) }));
                }}
              />
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('options.ownRemove', [account.name])}
                title={t('common.remove')}
                onClick={() =>
                  void change((all) => ({
                    ...all,
                    own: all.own.filter((one) => !same(one, account)),
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
      <Text size="sm" mt="md">
        {settings.watch.length ? t('options.termsWatched', settings.watch.length) : t('options.termsNone')}{' '}
        <Anchor size="sm" href="/dashboard.html#listening/terms" target="_blank">
          {t('options.termsEdit')}
        </Anchor>
      </Text>
    </>
  );
}
