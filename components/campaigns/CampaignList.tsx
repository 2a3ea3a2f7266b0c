/** The campaigns by where they stand: running ones first, then what is ahead, over, closed. */
import { t } from '../../lib/i18n.ts';
import { CAMPAIGN_STATES } from '../../lib/rules/campaign-days.ts';
import { hashOf } from '../shell/route.ts';
import type { CampaignView } from './views.ts';
import { hintWords, kindName, returnsWords, spanWords, stateName } from './words.ts';

/** Running: ending next first; all others: newest first. */
function order(a: CampaignView, b: CampaignView): number {
  if (a.state === 'running') return (a.campaign.to ?? '9') < (b.campaign.to ?? '9') ? -1 : 1;
  return (a.campaign.from ?? '') > (b.campaign.from ?? '') ? -1 : 1;
}

function Row({ view: { campaign, counts, hints }, open }: { view: CampaignView; open: boolean }) {
  const part = campaign.goal ? Math.min(1, counts.counts / campaign.goal) : null;
  return (
    <li className="rk-campaign-row" data-open={open || undefined}>
      <a href={hashOf({ screen: 'campaigns', id: campaign.id })} aria-current={open || undefined}>
        {campaign.name}
      </a>
      <span className="rk-soft rk-campaigns-small">
        {kindName(campaign.kind)} · {spanWords(campaign)}
      </span>
      <span className="rk-campaigns-small rk-figure">{returnsWords(counts.counts, campaign.goal)}</span>
      {part !== null && (
        <span className="rk-campaign-goal" aria-hidden>
          <span style={{ width: `${part * 100}%` }} />
        </span>
      )}
      {hints[0] && <span className="rk-campaigns-small rk-campaign-hint">{hintWords(hints[0])}</span>}
    </li>
  );
}

export function CampaignList({ views, open }: { views: readonly CampaignView[]; open: string | null }) {
  if (!views.length) return <p className="rk-soft">{t('campaigns.empty')}</p>;
  return CAMPAIGN_STATES.map((state) => {
    const here = views.filter((view) => view.state === state).sort(order);
    return (
      here.length > 0 && (
        <section key={state} aria-label={stateName(state)}>
          <h3>{stateName(state)}</h3>
          <ul className="rk-campaigns-plain">
            {here.map((view) => (
              <Row key={view.campaign.id} view={view} open={view.campaign.id === open} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
