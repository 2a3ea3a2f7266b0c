/** One channel in the inventory: what it is called, where, whose, and how it goes. */
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkName } from '../../lib/networks/index.ts';
import type { Continuity } from '../../lib/rules/continuity.ts';
import { dayText, number } from '../base/time.ts';
import { Words } from '../base/Words.tsx';
import { assigneeText } from '../people/names.ts';
import { hashOf } from '../shell/route.ts';
import { Badges } from './Badges.tsx';
import { stateName } from './words.ts';

interface Props {
  channel: Channel;
  continuity: Continuity | undefined;
  /** Waiting items; undefined where nobody can tell. */
  waiting: number | undefined;
  settings: Settings;
  open: boolean;
}

export function Row({ channel, continuity, waiting, settings, open }: Props) {
  const { id, name, network, state, responsible } = channel;
  const facts = [
    network === null ? null : networkName(network),
    stateName(state),
    assigneeText(responsible, settings) || null,
    continuity?.lastPostAt ? t('channels.lastPostOn', [dayText(continuity.lastPostAt, settings.hours.zone)]) : null,
    waiting ? t('channels.waiting', waiting, [number(waiting)]) : null,
  ];
  return (
    <div className="rk-person-row" data-open={open || undefined}>
      <span className="rk-person-row-text">
        <a href={hashOf({ screen: 'channels', id })} data-row={id} aria-current={open || undefined}>
          <Words text={name} limit={200} />
        </a>
        <span className="rk-small rk-soft">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <Badges continuity={continuity} />
    </div>
  );
}
