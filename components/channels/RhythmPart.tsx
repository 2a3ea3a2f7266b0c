/** The rhythm wanted, whether it is kept, and how it was in the weeks or months before. */
import { NativeSelect } from '@mantine/core';
import { t } from '../../lib/i18n.ts';
import type { Channel } from '../../lib/model/channel.ts';
import type { RhythmKept, Stretch } from '../../lib/rules/channels/rhythm.ts';
import { number } from '../base/time.ts';
import { KeptField } from '../edit/KeptField.tsx';
import { Fold, Part } from '../people/Part.tsx';
import type { Change } from './use-change.ts';
import { dayWords, rhythmState } from './words.ts';

interface Props {
  channel: Channel;
  kept: RhythmKept | null;
  change: Change;
  zone: string;
}

/** In words and not by colour alone; a time nobody may have watched is not judged. */
function verdict({ judged, posts, wanted }: Stretch, running: boolean): string {
  if (posts >= wanted) return t('channels.stretchKept');
  if (running) return t('channels.stretchRunning');
  return judged ? t('channels.stretchMissed') : t('channels.stretchUnjudged');
}

function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <table className="rk-channels-table" aria-label={t('channels.history')}>
      <thead>
        <tr>
          <th scope="col">{t('channels.stretch')}</th>
          <th scope="col">{t('channels.stretchPosts')}</th>
          <th scope="col">{t('channels.stretchWanted')}</th>
          <th scope="col">{t('channels.stretchVerdict')}</th>
        </tr>
      </thead>
      <tbody>
        {[...stretches].reverse().map((stretch, index) => (
          <tr key={stretch.from}>
            <th scope="row">{t('channels.fromTo', [dayWords(stretch.from), dayWords(stretch.to)])}</th>
            <td>{number(stretch.posts)}</td>
            <td>{number(stretch.wanted)}</td>
            <td>{verdict(stretch, index === 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RhythmPart({ channel, kept, change, zone }: Props) {
  const { rhythm, state } = channel;
  const silent = state === 'staked' || state === 'closed';
  return (
    <Part title={t('channels.rhythm')}>
      <div className="rk-channels-rhythm">
        <KeptField
          field={`${channel.id}|rhythm`}
          label={t('channels.column.posts')}
          stored={rhythm ? String(rhythm.posts) : ''}
          placeholder={t('channels.rhythmNone')}
          put={(value, again) => change({ rhythm: Number(value) ? { posts: Number(value), per: rhythm?.per ?? 'week' } : null }, again)}
          check={(value) => (/^(100|\d{0,2})$/.test(value.trim()) ? null : t('channels.rhythmWrong'))}
          limit={3}
        />
        <NativeSelect
          size="xs"
          label={t('channels.column.per')}
          value={rhythm?.per ?? 'week'}
          disabled={!rhythm}
          data={[
            { value: 'week', label: t('channels.week') },
            { value: 'month', label: t('channels.month') },
          ]}
          onChange={(event) => rhythm && void change({ rhythm: { ...rhythm, per: event.currentTarget.value as 'week' | 'month' } })}
        />
      </div>
      {rhythm && silent && <p className="rk-soft">{t('channels.rhythmSilent')}</p>}
      {rhythm && kept && (
        <>
          <p className="rk-channels-state" data-look={kept.state}>
            {rhythmState(kept, rhythm.per, zone)}
          </p>
          <Fold title={t('channels.history')}>
            <Stretches stretches={kept.stretches} />
          </Fold>
        </>
      )}
    </Part>
  );
}
