/** Per network how far we may go. Nothing is in force, and the browser is asked for nothing, before the last step. */
import { Stack, Text } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { networks } from '../../lib/networks/index.ts';
import { LEVELS, levelExplained, levelName } from '../base/levels.ts';
import { NetworkCard } from '../settings/NetworkCard.tsx';
import { Section } from '../settings/Section.tsx';
import { SiteList } from '../settings/SiteList.tsx';
import { useHold } from '../settings/use-settings.ts';

export function NetworkStep() {
  const { settings, change } = useHold();
  return (
    <Section id="networks" title={t('welcome.networksTitle')} about={t('welcome.networksAbout')}>
      <dl className="rk-told">
        {LEVELS.filter((level) => level !== 'off').map((level) => [
          <dt key={level}>{levelName(level)}</dt>,
          <dd key={`${level}-text`}>{levelExplained(level)}</dd>,
        ])}
      </dl>
      <Text size="sm" className="rk-soft">
        {t('networks.termsAll')}
      </Text>
      <Stack gap="md">
        {networks
          .filter(({ hosts }) => hosts.length > 0)
          .map((network) => (
            <NetworkCard
              key={network.id}
              network={network}
              level={settings.levels[network.id] ?? 'off'}
              choose={(level) => void change((all) => ({ ...all, levels: { ...all.levels, [network.id]: level } }))}
            />
          ))}
        <SiteList
          sites={settings.sites}
          choose={(origin, level) =>
            void change((all) => ({ ...all, sites: all.sites.map((site) => (site.origin === origin ? { ...site, level } : site)) }))
          }
          add={(origin) => void change((all) => ({ ...all, sites: [...all.sites, { origin, network: '', level: 'overlay' }] }))}
          remove={(origin) => void change((all) => ({ ...all, sites: all.sites.filter((site) => site.origin !== origin) }))}
        />
      </Stack>
    </Section>
  );
}
