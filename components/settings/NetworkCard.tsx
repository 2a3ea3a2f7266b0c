/** One network: level, proposal, and its terms in plain words beside the choice. */
import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Level, NetworkFacts } from '../../lib/networks/network.ts';
import { levelName } from '../base/levels.ts';
import { LevelChoice } from './LevelChoice.tsx';

interface Props {
  network: NetworkFacts;
  level: Level;
  choose: (level: Level) => void;
  /** A note under the choice: refused, not granted any more. */
  note?: ReactNode;
}

export function NetworkCard({ network, level, choose, note }: Props) {
  return (
    <div className="rk-network" data-network={network.id}>
      <div className="rk-network-choice">
        <h3>
          {network.name}
          <span className="rk-soft"> {t('networks.proposed', [levelName(network.proposed)])}</span>
        </h3>
        <LevelChoice name={network.name} level={level} choose={choose} />
        {note}
      </div>
      <div className="rk-terms">
        <Text size="sm">{t(`networks.${network.id}.terms` as never)}</Text>
        {network.termsUrl && (
          <Anchor size="sm" href={network.termsUrl} target="_blank" rel="noreferrer noopener">
            {t('networks.termsLink', [network.name])}
          </Anchor>
        )}
      </div>
    </div>
  );
}
