/** What a campaign lacks, told before it hurts. Pure. */
import type { Campaign, CampaignKind } from '../model/plan.ts';
import { stateOf, windowOf } from './campaign-days.ts';

/** Days before start or end from which a hint is given. */
const SOON_DAYS = 7;
const DAY = 86_400_000;

/** Who takes part in these must be able to read the conditions. */
const WITH_CONDITIONS: ReadonlySet<CampaignKind> = new Set(['contest', 'vote', 'picture', 'idea-call']);

export type Hint = 'no-way' | 'no-conditions' | 'no-plan' | 'no-returns' | 'no-draw';

export interface HintFacts {
  zone: string;
  now: number;
  /** Entries that count, and plan entries of the campaign. */
  returns: number;
  entries: number;
}

/**
 * Hints, gravest first. 'no-way': nothing to collect by; 'no-conditions'; 'no-plan': starts soon or runs, and nothing is planned for it;
 * 'no-returns': ends soon and nobody took part; 'no-draw': a contest is over, has entries and no winner.
 */
export function hintsOf(campaign: Campaign, { zone, now, returns, entries }: HintFacts): Hint[] {
  const state = stateOf(campaign, zone, now);
  const { from, to } = windowOf(campaign, zone);
  const live = state === 'running' || (state === 'ahead' && from - now <= SOON_DAYS * DAY);
  const ending = state === 'over' || (state === 'running' && to - now <= SOON_DAYS * DAY);
  const hints: [Hint, boolean][] = [
    ['no-way', live && !campaign.hashtag && !campaign.term && !campaign.posts.length],
    ['no-conditions', (live || ending) && WITH_CONDITIONS.has(campaign.kind) && !campaign.conditions],
    ['no-plan', live && entries === 0],
    ['no-returns', ending && returns === 0],
    ['no-draw', state === 'over' && campaign.kind === 'contest' && returns > 0 && !campaign.draws.some((draw) => !draw.void)],
  ];
  return hints.flatMap(([hint, given]) => (given ? [hint] : []));
}
