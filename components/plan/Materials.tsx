/** Pictures, files and texts the entry needs: a name and where it lies. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { webAddress } from '../base/address.ts';
import { useHeld } from '../edit/use-kept.ts';
import type { PartProps } from './Editor.tsx';
import { Part } from './Part.tsx';

/** Most the record holds (lib/model/plan.ts). */
const MOST = 50;

export function Materials({ one: { entry, put } }: PartProps) {
  const [name, setName] = useHeld(`${entry.id}|asset name`);
  const [url, setUrl] = useHeld(`${entry.id}|asset url`);
  const [failed, setFailed] = useState(false);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const kept = await put({ assets: [...entry.assets, { name: name.trim() || url.trim(), url: url.trim() }] });
    setFailed(!kept);
    if (!kept) return;
    setName('');
    setUrl('');
  };
  return (
    <Part title={t('plan.assets')}>
      {entry.assets.length > 0 && (
        <ul className="rk-plain">
          {entry.assets.map((asset, at) => {
            const address = webAddress(asset.url);
            return (
              <li key={`${at} ${asset.name}`} className="rk-plan-line">
                <span className="rk-break">
                  {address ? (
                    <a href={address} target="_blank" rel="noreferrer">
                      {asset.name}
                    </a>
                  ) : (
                    [asset.name, asset.url].filter(Boolean).join(' – ')
                  )}
                </span>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t('plan.assetRemove', [asset.name])}
                  onClick={() => void put({ assets: entry.assets.filter((_, index) => index !== at) })}
                >
                  <IconX size={14} aria-hidden />
                </ActionIcon>
              </li>
            );
          })}
        </ul>
      )}
      {entry.assets.length < MOST && (
        <form onSubmit={(event) => void add(event)} className="rk-plan-two">
          <TextInput
            size="xs"
            label={t('plan.assetName')}
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            label={t('plan.assetUrl')}
            maxLength={2000}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <div>
            <Button size="compact-sm" variant="default" type="submit" disabled={!name.trim() && !url.trim()}>
              {t('plan.assetAdd')}
            </Button>
          </div>
          {failed && <p className="rk-wrong rk-none">{t('people.notKept')}</p>}
        </form>
      )}
    </Part>
  );
}
