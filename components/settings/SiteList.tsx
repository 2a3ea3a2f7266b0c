/** Self-hosted sites: each with its level, and a form for another. */
import { ActionIcon, Text } from '@mantine/core';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { Level } from '../../lib/networks/network.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { SiteForm } from './SiteForm.tsx';
import { selfHosted } from './site.ts';

type Sites = Settings['sites'];

interface Props {
  sites: Sites;
  choose: (origin: string, level: Level) => void;
  add: (origin: string) => void;
  remove: (origin: string) => void;
  note?: (origin: string) => ReactNode;
}

export function SiteList({ sites, choose, add, remove, note }: Props) {
  const names = selfHosted().map(({ name }) => name);
  return (
    <div className="rk-sites">
      <h3>{t('networks.sites')}</h3>
      <Text size="sm" className="rk-soft">
        {t('networks.sitesExplained', [names.join(', ')])}
      </Text>
      {sites.map(({ origin, network, level }) => (
        <div key={origin} className="rk-network" data-site={origin}>
          <div className="rk-network-choice">
            <div className="rk-line">
              <bdi className="rk-grow rk-break">
                <strong>{origin}</strong> · {networkById(network)?.name ?? t('networks.siteNew')}
              </bdi>
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={t('networks.siteRemove', [origin])}
                title={t('common.remove')}
                onClick={() => remove(origin)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </div>
            <LevelChoice name={origin} level={level} choose={(next) => choose(origin, next)} />
            {note?.(origin)}
          </div>
          <Text size="sm" className="rk-terms">
            {t('networks.siteTerms')}
          </Text>
        </div>
      ))}
      <SiteForm sites={sites} add={add} />
    </div>
  );
}
