/** A draw on record: its winners, drawing again, the record to print and hand on, and what became of it. */
import { Button, Group } from '@mantine/core';
import { useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Draw } from '../../lib/model/plan.ts';
import { type Flaw, flawOf } from '../../lib/rules/draw.ts';
import { moment } from '../base/time.ts';
import { useEdits } from '../edit/edits.tsx';
import { Protocol } from './Protocol.tsx';
import { replacedLine } from './protocol.ts';
import { ReasonForm } from './ReasonForm.tsx';
import type { CampaignView } from './views.ts';
import { Winners } from './Winners.tsx';

interface Props {
  draw: Draw;
  view: CampaignView;
  zone: string;
  /** Who sits here, '' where that is not told. */
  me: string;
  now: number;
}

/** Draws again, here and now. */
function Check({ draw }: { draw: Draw }) {
  const [flaw, setFlaw] = useState<Flaw | null | undefined>();
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => void flawOf(draw).then(setFlaw)}>
        {t('campaigns.check')}
      </Button>
      <span role="status" className="rk-draw-check" data-right={flaw === undefined ? undefined : flaw === null}>
        {flaw === null && t('campaigns.checkRight')}
        {flaw && t(`campaigns.checkWrong.${flaw}` as never)}
      </span>
    </>
  );
}

export function OneDraw({ draw, view: { campaign, returns }, zone, me, now }: Props) {
  const { run } = useEdits();
  const [asking, setAsking] = useState(false);
  const [reading, setReading] = useState(false);
  const known = useMemo(() => new Map(returns.map((entry) => [entry.id, entry])), [returns]);
  const declareVoid = async (reason: string, by: string): Promise<boolean> =>
    (await run({ type: 'draw', campaign: campaign.id, by, what: { act: 'void', draw: draw.at, reason } })) !== null;
  return (
    <section
      className="rk-draw"
      data-void={draw.void !== undefined || undefined}
      aria-label={t('campaigns.drawOf', [moment(draw.at, zone)])}
    >
      <h4>
        {t('campaigns.drawOf', [moment(draw.at, zone)])} {t('campaigns.drawnBy', [draw.by])}
      </h4>
      {draw.void && (
        <p className="rk-campaign-hint">{t('campaigns.voidBecause', [moment(draw.void.at, zone), draw.void.by, draw.void.reason])}</p>
      )}
      <Winners draw={draw} campaign={campaign.id} known={known} me={me} />
      {draw.replaced?.map((change) => (
        <p key={`${change.at} ${change.out}`} className="rk-soft rk-campaigns-small">
          {replacedLine(change, known)}
        </p>
      ))}
      <Group gap="xs">
        <Check draw={draw} />
        <Button size="compact-sm" variant="default" aria-expanded={reading} onClick={() => setReading(!reading)}>
          {t('campaigns.protocol')}
        </Button>
        {!draw.void && (
          <Button size="compact-sm" variant="default" color="red" onClick={() => setAsking(true)}>
            {t('campaigns.voidDo')}
          </Button>
        )}
      </Group>
      {asking && !draw.void && (
        <ReasonForm label={t('campaigns.voidDo')} act={t('campaigns.voidDo')} by={me} done={declareVoid} cancel={() => setAsking(false)} />
      )}
      {reading && <Protocol draw={draw} campaign={campaign} known={known} zone={zone} now={now} />}
    </section>
  );
}
