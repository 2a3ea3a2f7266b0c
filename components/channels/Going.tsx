/** How a channel goes: last own post, rhythm, share of dialogue, what waits. */
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { Continuity } from '../../lib/rules/continuity.ts';
import { dayText, number } from '../base/time.ts';
import { Part } from '../people/Part.tsx';
import { askQueue } from '../queue/asked.ts';
import { hashOf } from '../shell/route.ts';
import { itemsAt, openOf } from './queue-link.ts';
import { RhythmPart } from './RhythmPart.tsx';
import type { Change } from './use-change.ts';
import type { Channels } from './use-channels.ts';
import { dialogueWords, percent } from './words.ts';

interface Props extends Pick<Channels, 'open'> {
  channel: Channel;
  continuity: Continuity | undefined;
  change: Change;
  settings: Settings;
}

function Waiting({ channel, open }: Pick<Props, 'channel' | 'open'>) {
  const at = itemsAt(channel);
  const count = openOf(channel, open);
  if (at === null) return <p className="rk-soft">{t('channels.waitingUntold')}</p>;
  if (!count) return <p className="rk-soft">{count === 0 ? t('channels.waitingNone') : '…'}</p>;
  return (
    <p>
      <a href={hashOf({ screen: 'queue', id: null })} onClick={() => askQueue({ channels: [at] })}>
        {t('channels.waiting', count, [number(count)])}
      </a>
    </p>
  );
}

export function Going({ channel, continuity, open, change, settings }: Props) {
  const { zone } = settings.hours;
  const dialogue = continuity?.dialogue;
  return (
    <>
      <Part title={t('channels.going')}>
        <dl className="rk-channels-going">
          <dt>{t('channels.lastPost')}</dt>
          <dd>
            {continuity ? (continuity.lastPostAt === null ? t('channels.lastPostNone') : dayText(continuity.lastPostAt, zone)) : '…'}
            {continuity?.asleep && <span className="rk-channels-note">{t('channels.asleep')}</span>}
          </dd>
          <dt>{t('channels.dialogue')}</dt>
          <dd>
            {dialogue ? (dialogue.share === null ? t('channels.dialogueNone') : percent(dialogue.share)) : '…'}
            {dialogue && dialogue.share !== null && <span className="rk-soft rk-channels-line">{dialogueWords(dialogue)}</span>}
            {dialogue?.oneSided && <span className="rk-channels-note">{t('channels.oneSided')}</span>}
          </dd>
        </dl>
      </Part>
      <RhythmPart channel={channel} kept={continuity?.rhythm ?? null} change={change} zone={zone} />
      <Part title={t('channels.waitingTitle')}>
        <Waiting channel={channel} open={open} />
      </Part>
    </>
  );
}
