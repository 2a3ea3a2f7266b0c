/** Campaigns in words: spans, counts, names of who entered, and what the table of entries says. */
import { RETURN_COLUMNS, type ReturnWords } from '../../lib/exchange/returns-csv.ts';
import { t } from '../../lib/i18n.ts';
import type { Campaign, PlanEntry, Return } from '../../lib/model/plan.ts';
import { networkName } from '../../lib/networks/index.ts';
import type { CampaignState } from '../../lib/rules/campaign-days.ts';
import type { Hint } from '../../lib/rules/campaign-hints.ts';
import type { Standing } from '../../lib/rules/entries.ts';
import { dayText, moment, number } from '../base/time.ts';

type Say = (key: string, ...args: unknown[]) => string;
/** Keys that records give as data. */
const say = t as unknown as Say;

/** Ids with hyphens are words without them in the locales: browsers refuse hyphens there. */
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** '02.03.2026' of a day 'YYYY-MM-DD'. */
export const dayWords = (day: string): string => dayText(Date.parse(`${day}T12:00:00Z`), 'UTC');

/** '01.03.2026 bis 31.03.2026', 'ab …', 'bis …'. */
export function spanWords({ from, to }: Pick<Campaign, 'from' | 'to'>): string {
  if (from && to) return t('campaigns.span', [dayWords(from), dayWords(to)]);
  if (from) return t('campaigns.since', [dayWords(from)]);
  return to ? t('campaigns.until', [dayWords(to)]) : t('campaigns.noDays');
}

export const kindName = (kind: Campaign['kind']): string => say(`campaigns.kind.${camel(kind)}`);
export const stateName = (state: CampaignState): string => say(`campaigns.state.${camel(state)}`);
export const standingName = (standing: Standing): string => say(`campaigns.standing.${camel(standing)}`);
export const whyWords = (by: Return['by']): string => say(`campaigns.by.${camel(by)}`);
export const hintWords = (hint: Hint): string => say(`campaigns.hint.${camel(hint)}`);
export const entryStateName = (state: PlanEntry['state']): string => say(`campaigns.entryState.${camel(state)}`);

/** How many count, and of how many wanted. */
export const returnsWords = (count: number, goal: number | null): string =>
  goal === null ? say('campaigns.returns', count, [number(count)]) : t('campaigns.ofGoal', [number(count), number(goal)]);

/** Who entered: name, short name, or that there is none. */
export const whoOf = ({ account: { name, handle } }: Return): string => name || (handle ? `@${handle}` : t('campaigns.nameless'));

/** When, 'ca.' where the page told it roughly; entered by hand: the day alone. */
export function whenOf({ at, timing, by }: Return, zone: string): string {
  if (by === 'hand') return dayText(at, zone);
  return timing ? t('campaigns.about', [moment(at, zone)]) : moment(at, zone);
}

export const timingWords = (timing: Return['timing']): string => (timing ? say(`campaigns.timing.${timing}`) : '');

/** What the CSV says. */
export const tableWords = (zone: string): ReturnWords => ({
  column: Object.fromEntries(RETURN_COLUMNS.map((column) => [column, say(`campaigns.column.${column}`)])) as ReturnWords['column'],
  moment: (at) => moment(at, zone),
  timing: (timing) => timingWords(timing) || t('campaigns.exact'),
  network: networkName,
  why: whyWords,
  standing: standingName,
  yes: t('campaigns.yes'),
});
