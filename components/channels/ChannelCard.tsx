/** One channel: what it is, how it goes, what was counted. Every field keeps itself. */
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { readMeasurements } from '../../lib/store/channels.ts';
import { webAddress } from '../base/address.ts';
import { useRead } from '../base/use-read.ts';
import { Words } from '../base/Words.tsx';
import { Drop } from './Drop.tsx';
import { Facts } from './Facts.tsx';
import { Going } from './Going.tsx';
import { Measured } from './Measured.tsx';
import { Staking } from './Staking.tsx';
import { useChange } from './use-change.ts';
import type { Channels } from './use-channels.ts';

interface Props {
  id: string;
  channels: Channels;
  all: readonly Channel[];
  settings: Settings;
  now: number;
  gone: () => void;
}

function Card({ channel, channels, settings, now, gone }: Omit<Props, 'id' | 'all'> & { channel: Channel }) {
  const change = useChange(channel);
  const url = webAddress(channel.url);
  const read = useRead(['measurements'], channel.id, () => readMeasurements(channel.id));
  return (
    <article className="rk-person rk-channel" data-wide>
      <header className="rk-person-head">
        <h2 className="rk-break">
          <Words text={channel.name} />
        </h2>
        {url && (
          <a href={url} target="_blank" rel="noreferrer" className="rk-small rk-break">
            {channel.url}
          </a>
        )}
      </header>
      <div className="rk-person-columns">
        <div>
          <Going
            channel={channel}
            continuity={channels.continuity?.get(channel.id)}
            open={channels.open}
            change={change}
            settings={settings}
          />
          <Measured channel={channel} read={read} zone={settings.hours.zone} now={now} />
        </div>
        <div>
          <Facts channel={channel} change={change} settings={settings} />
          <Staking channel={channel} change={change} />
          {read.value && <Drop channel={channel} measurements={read.value} gone={gone} />}
        </div>
      </div>
    </article>
  );
}

export function ChannelCard({ id, all, ...rest }: Props) {
  const channel = all.find((one) => one.id === id);
  return channel ? <Card key={id} channel={channel} {...rest} /> : <p className="rk-soft">{t('channels.gone')}</p>;
}
