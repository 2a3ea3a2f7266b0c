/** What a campaign is, to read. */
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Campaign } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { keptUntil } from '../../lib/rules/campaign-days.ts';
import { termsOf } from '../../lib/rules/campaign-words.ts';
import { webAddress } from '../base/address.ts';
import { dayText, number } from '../base/time.ts';
import { Part } from './Part.tsx';

function Outside({ address }: { address: string }) {
  const url = webAddress(address);
  return url ? (
    <Anchor size="sm" href={url} target="_blank" rel="noreferrer">
      {address}
    </Anchor>
  ) : (
    address
  );
}

/** Until when what was entered is kept. */
function Kept({ campaign, settings }: { campaign: Campaign; settings: Settings }) {
  const { entries, winners } = keptUntil(campaign, settings);
  const { zone } = settings.hours;
  return (
    <p className="rk-soft rk-campaigns-small">
      {Number.isFinite(entries)
        ? t('campaigns.keptUntil', [dayText(entries, zone), dayText(winners, zone)])
        : t('campaigns.keptOpen', [number(settings.retention.items)])}
    </p>
  );
}

export function Facts({ campaign, settings }: { campaign: Campaign; settings: Settings }) {
  const facts: [string, ReactNode][] = [
    [t('campaigns.field.aim'), campaign.aim],
    [t('campaigns.field.hashtag'), campaign.hashtag && `#${campaign.hashtag}`],
    [t(campaign.kind === 'vote' ? 'campaigns.field.options' : 'campaigns.field.term'), termsOf(campaign).join(', ')],
    [
      t('campaigns.field.posts'),
      campaign.posts.length > 0 && (
        <ul className="rk-campaigns-plain">
          {campaign.posts.map((address) => (
            <li key={address}>
              <Outside address={address} />
            </li>
          ))}
        </ul>
      ),
    ],
    [t('campaigns.field.conditions'), campaign.conditions && <Outside address={campaign.conditions} />],
  ];
  return (
    <Part title={t('campaigns.facts')}>
      <dl className="rk-campaign-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Kept campaign={campaign} settings={settings} />
    </Part>
  );
}
