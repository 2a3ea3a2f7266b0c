/** One more draw: who draws, how many winners, from how large a pool. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { number } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import type { CampaignView } from './views.ts';

/** Winners of one draw at most (lib/messages.ts). */
const MOST = 1000;

export function NewDraw({ view: { campaign, returns, standings, counts }, me }: { view: CampaignView; me: string }) {
  const { run } = useEdits();
  const [by, setBy] = useState(me);
  const [winners, setWinners] = useState('1');
  const [tried, setTried] = useState(false);
  const [going, setGoing] = useState(false);
  const pool = counts.counts;
  const most = Math.min(MOST, pool);
  const right = /^\d{1,4}$/.test(winners.trim()) && Number(winners) >= 1 && Number(winners) <= most;
  const doubtful = returns.filter(({ id, timing }) => timing === 'maybe' && standings.get(id) === 'counts').length;
  const draw = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!by.trim() || !right) return;
    setGoing(true);
    const what = { act: 'draw', winners: Number(winners) } as const;
    const answer = await run({ type: 'draw', campaign: campaign.id, by: by.trim(), what });
    setGoing(false);
    if (answer) setTried(false);
  };
  return (
    <form className="rk-campaign-ask" aria-label={t('campaigns.drawDo')} noValidate onSubmit={(event) => void draw(event)}>
      <p className="rk-figure">{t('campaigns.pool', pool, [number(pool)])}</p>
      {doubtful > 0 && <p className="rk-campaign-hint">{t('campaigns.poolDoubt', doubtful, [number(doubtful)])}</p>}
      <div className="rk-campaign-fields">
        <TextInput
          size="xs"
          label={t('campaigns.drawBy')}
          maxLength={100}
          value={by}
          error={tried && !by.trim() ? t('campaigns.wrong.by') : null}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          inputMode="numeric"
          label={t('campaigns.drawWinners')}
          value={winners}
          error={tried && !right ? t('campaigns.wrong.winners', [number(most)]) : null}
          onChange={(event) => setWinners(event.currentTarget.value)}
        />
      </div>
      <p className="rk-soft rk-campaigns-small">{t('campaigns.drawStays')}</p>
      <div>
        <Button type="submit" size="compact-sm" variant="light" disabled={!pool} loading={going}>
          {t('campaigns.drawDo')}
        </Button>
      </div>
    </form>
  );
}
