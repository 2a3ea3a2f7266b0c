/** A campaign with everything its screen tells of it, worked out once for list and card. */
import type { Campaign, PlanEntry, Return } from '../../lib/model/plan.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkById } from '../../lib/networks/index.ts';
import { type CampaignState, stateOf } from '../../lib/rules/campaign-days.ts';
import { type Hint, hintsOf } from '../../lib/rules/campaign-hints.ts';
import { winnersOf } from '../../lib/rules/draw.ts';
import { type Standing, standings } from '../../lib/rules/entries.ts';
import { oursBy } from '../../lib/rules/own.ts';
import type { Entered } from '../../lib/store/campaigns.ts';

export interface CampaignView {
  campaign: Campaign;
  state: CampaignState;
  /** Newest first. */
  returns: Return[];
  standings: ReadonlyMap<string, Standing>;
  counts: Record<Standing, number>;
  winners: ReadonlySet<string>;
  /** By day, those without one last. */
  planned: PlanEntry[];
  hints: Hint[];
}

/** What does not change with the clock. */
type Still = Omit<CampaignView, 'state' | 'hints'>;

function stillOf({ campaign, returns, people }: Entered, plan: readonly PlanEntry[], isOurs: (entry: Return) => boolean): Still {
  const all = standings(campaign, returns, people, isOurs);
  const counts: Record<Standing, number> = { counts: 0, double: 0, 'no-vote': 0, ours: 0, out: 0 };
  for (const standing of all.values()) counts[standing]++;
  return {
    campaign,
    returns: [...returns].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
    standings: all,
    counts,
    winners: winnersOf(campaign),
    planned: plan
      .filter((entry) => entry.campaign === campaign.id && !entry.template)
      .sort((a, b) => ((a.day ?? '9') < (b.day ?? '9') ? -1 : 1)),
  };
}

export function stillViews(entered: readonly Entered[], plan: readonly PlanEntry[], settings: Pick<Settings, 'own'>): Still[] {
  const isOurs = oursBy(settings, networkById);
  return entered.map((one) => stillOf(one, plan, isOurs));
}

/** Where it stands now, and what it lacks. */
export function viewAt(still: Still, settings: Settings, now: number): CampaignView {
  const { zone } = settings.hours;
  const facts = { zone, now, returns: still.counts.counts, entries: still.planned.length };
  return { ...still, state: stateOf(still.campaign, zone, now), hints: hintsOf(still.campaign, facts) };
}
