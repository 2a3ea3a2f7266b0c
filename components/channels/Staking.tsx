/** Staking a channel out step by step, and what a page offers. */
import { Checkbox } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import { CHANNEL_OFFERS, type Channel } from '../../lib/model/channel.ts';
import { Part } from '../people/Part.tsx';
import type { Change } from './use-change.ts';
import { offerName } from './words.ts';

const STEPS = ['name', 'basics', 'links'] as const;

export function Staking({ channel, change }: { channel: Channel; change: Change }) {
  const { staked, offers } = channel;
  return (
    <>
      <Part title={t('channels.staking')}>
        <div className="rk-channels-checks">
          {STEPS.map((step) => (
            <Checkbox
              key={step}
              size="sm"
              label={t(`channels.stakingStep.${step}` as never)}
              checked={staked[step]}
              onChange={(event) => void change({ staked: { ...staked, [step]: event.currentTarget.checked } })}
            />
          ))}
        </div>
      </Part>
      <Part title={t('channels.column.offers')}>
        <div className="rk-channels-checks">
          {CHANNEL_OFFERS.map((offer) => (
            <Checkbox
              key={offer}
              size="sm"
              label={offerName(offer)}
              checked={offers.includes(offer)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                void change({ offers: CHANNEL_OFFERS.filter((one) => (one === offer ? on : offers.includes(one))) });
              }}
            />
          ))}
        </div>
      </Part>
    </>
  );
}
