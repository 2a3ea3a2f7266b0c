/** Networks and sites on the options page: choosing a level that reads by itself asks the browser at once. */
import { Alert, Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { networks } from '../../lib/networks/index.ts';
import type { Level } from '../../lib/networks/network.ts';
import { byItself, levelName } from '../base/levels.ts';
import { ask, giveBack } from '../base/permissions.ts';
import { sitePattern } from '../base/reach.ts';
import { NetworkCard } from './NetworkCard.tsx';
import { SiteList } from './SiteList.tsx';
import { useGrants } from './use-grants.ts';
import { type Change, useHold } from './use-settings.ts';

const levelOf =
  (id: string, level: Level): Change =>
  (all) => ({ ...all, levels: { ...all.levels, [id]: level } });
const siteLevel =
  (origin: string, level: Level): Change =>
  (all) => ({ ...all, sites: all.sites.map((site) => (site.origin === origin ? { ...site, level } : site)) });

export function Networks() {
  const { settings, change } = useHold();
  const { missing, look } = useGrants(settings);
  const [refused, setRefused] = useState<string | null>(null);

  /** Must be called straight from the click: the browser asks only then. */
  const choose = async (key: string, origins: string[], before: Level, level: Level, set: (level: Level) => Change): Promise<void> => {
    setRefused(null);
    if (!byItself(level)) {
      await change(set(level));
      if (byItself(before)) await giveBack(origins);
    } else if (await ask({ origins })) await change(set(level));
    else {
      // Refused: what remains is reading by a click.
      setRefused(key);
      await change(set('capture'));
    }
    look();
  };

  const note = (key: string, origins: string[]) =>
    refused === key ? (
      <Alert color="yellow" variant="light" role="alert" p="xs">
        {t('networks.refused', [levelName('capture')])}
      </Alert>
    ) : missing.has(key) ? (
      <Alert color="yellow" variant="light" p="xs" title={t('networks.missing')}>
        <Button size="compact-sm" variant="default" onClick={() => void ask({ origins }).then(look)}>
          {t('networks.grant')}
        </Button>
      </Alert>
    ) : null;

  const siteOf = (origin: string): Level => settings.sites.find((site) => site.origin === origin)?.level ?? 'off';
  return (
    <Stack gap="md">
      <Text size="sm" className="rk-soft">
        {t('networks.termsAll')}
      </Text>
      {networks
        .filter(({ hosts }) => hosts.length > 0)
        .map((network) => {
          const level = settings.levels[network.id] ?? 'off';
          const origins = [...network.hosts];
          return (
            <NetworkCard
              key={network.id}
              network={network}
              level={level}
              choose={(next) => void choose(network.id, origins, level, next, (chosen) => levelOf(network.id, chosen))}
              note={note(network.id, origins)}
            />
          );
        })}
      <SiteList
        sites={settings.sites}
        note={(origin) => note(origin, [sitePattern(origin)])}
        choose={(origin, next) => void choose(origin, [sitePattern(origin)], siteOf(origin), next, (chosen) => siteLevel(origin, chosen))}
        add={(origin) => void change((all) => ({ ...all, sites: [...all.sites, { origin, network: '', level: 'capture' }] }))}
        remove={(origin) => {
          void change((all) => ({ ...all, sites: all.sites.filter((site) => site.origin !== origin) }));
          void giveBack([sitePattern(origin)]);
        }}
      />
    </Stack>
  );
}
