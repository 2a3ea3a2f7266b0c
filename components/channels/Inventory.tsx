/** The inventory: filters, downloads, and the channels by kind. */
import { Button, Group } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { number } from '../base/time.ts';
import { Download } from './Download.tsx';
import { Filters } from './Filters.tsx';
import { type ChannelFilter, grouped, listed, NO_FILTER } from './list.ts';
import { Row } from './Row.tsx';
import { openOf } from './queue-link.ts';
import type { Channels } from './use-channels.ts';
import { kindName } from './words.ts';

interface Props extends Pick<Channels, 'continuity' | 'open'> {
  all: readonly Channel[];
  filter: ChannelFilter;
  change: (part: Partial<ChannelFilter>) => void;
  settings: Settings;
  now: number;
  /** Id of the channel whose card is open. */
  opened: string | null;
  audit: () => void;
}

export function Inventory({ all, continuity, open, filter, change, settings, now, opened, audit }: Props) {
  const shown = listed(all, filter, continuity);
  const broken = [...(continuity?.values() ?? [])].filter(({ rhythm }) => rhythm?.state === 'broken').length;
  return (
    <div className="rk-people-view">
      <Group gap="xs" justify="space-between">
        <Button size="compact-sm" onClick={audit}>
          {t('channels.addMore')}
        </Button>
        <Download channels={shown} settings={settings} now={now} />
      </Group>
      {broken > 0 && filter.look !== 'broken' && (
        <p className="rk-channels-warn">
          {t('channels.brokenCount', broken, [number(broken)])}{' '}
          <Button size="compact-sm" variant="default" onClick={() => change({ ...NO_FILTER, look: 'broken' })}>
            {t('channels.show')}
          </Button>
        </p>
      )}
      <Filters filter={filter} change={change} channels={all} settings={settings} />
      <div role="status" className="rk-small rk-soft">
        {shown.length < all.length && t('channels.shown', [number(shown.length), number(all.length)])}
      </div>
      {grouped(shown).map(([kind, inside]) => (
        <section key={kind} aria-label={kindName(kind)}>
          <h2 className="rk-channels-kind">
            {kindName(kind)} <span className="rk-soft">{number(inside.length)}</span>
          </h2>
          <ul className="rk-plain rk-channels-list">
            {inside.map((channel) => (
              <li key={channel.id}>
                <Row
                  channel={channel}
                  continuity={continuity?.get(channel.id)}
                  waiting={openOf(channel, open)}
                  settings={settings}
                  open={channel.id === opened}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!shown.length && (
        <p className="rk-soft">
          {t('channels.noneFound')}{' '}
          <Button size="compact-sm" variant="default" onClick={() => change(NO_FILTER)}>
            {t('people.filterOff')}
          </Button>
        </p>
      )}
    </div>
  );
}
