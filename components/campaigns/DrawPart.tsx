/** Drawing winners, and all draws there were, newest first. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { NewDraw } from './NewDraw.tsx';
import { OneDraw } from './OneDraw.tsx';
import { Part } from './Part.tsx';
import type { CampaignView } from './views.ts';

export function DrawPart({ view, settings, now }: { view: CampaignView; settings: Settings; now: number }) {
  const { draws } = view.campaign;
  // Who sits here, where that is told.
  const me = settings.team.find(({ id }) => id === settings.me)?.name ?? '';
  return (
    <Part title={t('campaigns.draws')}>
      {draws.length === 0 && <p className="rk-soft">{t('campaigns.drawNone')}</p>}
      {draws.toReversed().map((draw) => (
        <OneDraw key={draw.at} draw={draw} view={view} zone={settings.hours.zone} me={me} now={now} />
      ))}
      <NewDraw view={view} me={me} />
    </Part>
  );
}
