/** When a campaign runs, and how long what was entered is kept. Days are counted in the settings' zone. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '../model/plan.ts';
import type { Interval } from '../model/sighting.ts';

const DAY = 86_400_000;

type Days = Pick<Campaign, 'from' | 'to'>;

const startOf = (day: string, zone: string, later = 0): number =>
  Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone).epochMilliseconds;

/** First and last millisecond of the campaign's days; ±Infinity where a side is open. */
export const windowOf = ({ from, to }: Days, zone: string): Interval => ({
  from: from === null ? -Infinity : startOf(from, zone),
  to: to === null ? Infinity : startOf(to, zone, 1) - 1,
});

export const CAMPAIGN_STATES = ['running', 'ahead', 'over', 'closed'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Where a campaign stands at `now` (epoch ms); closed by hand beats the days. */
export function stateOf(campaign: Pick<Campaign, 'from' | 'to' | 'closedAt'>, zone: string, now: number): CampaignState {
  if (campaign.closedAt !== null) return 'closed';
  const { from, to } = windowOf(campaign, zone);
  return now < from ? 'ahead' : now > to ? 'over' : 'running';
}

/** When its purpose is over: closed, else the end of its last day; Infinity while neither is told. */
export const endOf = (campaign: Pick<Campaign, 'from' | 'to' | 'closedAt'>, zone: string): number =>
  campaign.closedAt ?? windowOf(campaign, zone).to;

/** Until when entries are kept (epoch ms), those of winners longer: there a prize has to be accounted for. Infinity: no end in sight. */
export function keptUntil(
  campaign: Pick<Campaign, 'from' | 'to' | 'closedAt'>,
  { hours, retention }: { hours: { zone: string }; retention: { items: number; contacts: number } },
): { entries: number; winners: number } {
  const end = endOf(campaign, hours.zone);
  return { entries: end + retention.items * DAY, winners: end + retention.contacts * DAY };
}
