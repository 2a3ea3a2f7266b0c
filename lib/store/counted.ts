/** What one record adds to which days and slices. The only place that says so: writing, recounting and forgetting all ask here. Pure. */
import type { Mention, WatchedTerm } from '../model/listening.ts';
import type { OwnPost, Return } from '../model/plan.ts';
import type { Health, Interaction, Person } from '../model/records.ts';
import { resolutionMinutes, touchMinutes } from '../rules/kpi/cases.ts';
import { excludedFor, handledAs, inConversation, isActedOn, isAnswered, isCounted, isOpen } from '../rules/kpi/cohort.ts';
import type { SumName } from '../rules/kpi/sums.ts';
import { toneSaid, voicesOf } from '../rules/listening/voices.ts';
import { dayOf } from './day.ts';
import type { ItemRow } from './schema.ts';

/** What is added to a day (but `elsewhere`: to slices alone), and to the same day of each slice named ('network x', 'channel x|firma'). */
export interface Part {
  day: string;
  slices: readonly string[];
  elsewhere?: true;
  interactions?: string;
  incoming?: 1;
  answered?: 1;
  answerMinutes?: number;
  /** Counted once each, or so often. */
  sums?: Readonly<Record<string, number>>;
  /** One value each. */
  minutes?: Record<string, number>;
  voices?: readonly string[];
}

export interface CountingRules {
  zone: string;
  /** Watched terms by id. */
  terms: ReadonlyMap<string, Pick<WatchedTerm, 'id' | 'kind' | 'name'>>;
}

export const networkSlice = (network: string): string => `network ${network}`;
export const channelSlice = (channel: string): string => `channel ${channel}`;
export const postsSlice = (channel: string): string => `posts ${channel}`;
export const readSlice = (network: string): string => `read ${network}`;
export const campaignSlice = (campaign: string, network: string): string => `campaign ${campaign}|${network}`;

const once = (names: readonly (SumName | false | null)[]): Record<string, number> =>
  Object.fromEntries(names.flatMap((name) => (name ? [[name, 1]] : [])));

/** Further sums of an item, under the day it came in. */
function itemSums(row: ItemRow): Record<string, number> {
  const counted = row.asks === true && isCounted(row);
  const answered = isAnswered(row);
  const question = counted && row.needs?.guess === 'question';
  const excluded = excludedFor(row);
  return once([
    row.asks === true && 'asks',
    counted && 'counted',
    counted && answered && 'replied',
    counted && answered && row.onTime === true && 'hit',
    counted && answered && row.onTime === false && 'late',
    question && 'questions',
    question && answered && 'questionsAnswered',
    excluded && `excluded ${excluded}`,
    `handled ${handledAs(row)}`,
    row.assignee ? 'assigned' : null,
    row.assignee && (answered || row.state === 'done') ? 'completed' : null,
    isActedOn(row) && 'acted',
  ]);
}

const given = (values: Record<string, number | null | undefined>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => entry[1] != null));

/** The open items that need an answer, as results look at them: enough to tell their ages, and which are due, without reading them. */
export const OPEN_SLICE = 'open';

/** An open item in short; equal ones are counted together. */
export interface OpenItem {
  network: string;
  channel: string | undefined;
  /** Epoch ms of its first comment and of its due time. */
  first: number | null;
  dueAt: number | null;
  /** Was answered before and opened again: no longer waits for a first answer. */
  answered: boolean;
}

/** How `openParts` names such an item among the sums of its slice; the channel may hold any character and comes last. */
const openName = (row: ItemRow): string =>
  [row.network, row.first?.from ?? '', row.dueAt ?? '', isAnswered(row) ? 1 : 0, row.channel ?? ''].join(' ');

export function readOpenName(name: string): OpenItem {
  const [network = '', first = '', due = '', answered, ...channel] = name.split(' ');
  const number = (text: string): number | null => (text === '' ? null : Number(text));
  return { network, first: number(first), dueAt: number(due), answered: answered === '1', channel: channel.join(' ') || undefined };
}

/** Of an item that waits: stands in its slice under the day it came in ('' where it counts under none), whatever is forgotten. */
export const openParts = (row: ItemRow): Part[] =>
  row.asks === true && isOpen(row) && row.doneReason !== 'own-account'
    ? [{ day: row.inDay ?? '', slices: [OPEN_SLICE], elsewhere: true, sums: { [openName(row)]: 1 } }]
    : [];

export function itemParts(row: ItemRow): Part[] {
  // Written before there was more to count: it counts as it did, until it is written anew.
  const old = row.asks === undefined;
  const slices = old ? [] : [networkSlice(row.network), ...(row.channel === undefined ? [] : [channelSlice(row.channel)])];
  const parts: Part[] = [];
  if (row.inDay !== null) {
    const cohort = row.asks && isCounted(row) ? row.minutes : null;
    const times = { cohort, action: row.actionMinutes, touch: touchMinutes(row), resolution: resolutionMinutes(row) };
    const more = old ? {} : { sums: itemSums(row), minutes: given(times) };
    parts.push({ day: row.inDay, slices, incoming: 1, ...more });
  }
  if (row.talk && row.talkDay && inConversation(row)) {
    const { place, turns } = row.talk;
    parts.push({ day: row.talkDay, slices, sums: { ...once([place === 'first' && 'talks']), ...(turns ? { turns } : {}) } });
  }
  if (row.outDay !== null) {
    const next = row.talk?.place === 'next' ? row.minutes : null;
    const more = old ? {} : { minutes: given({ next, ...(row.offHours ? { off: row.minutes } : { business: row.businessMinutes }) }) };
    parts.push({ day: row.outDay, slices, answered: 1, ...(row.minutes === null ? {} : { answerMinutes: row.minutes }), ...more });
  }
  return parts;
}

/** `sliced`: false where only its day counts it so far (lib/store/catch-up.ts). */
export const interactionParts = (row: Interaction, sliced: boolean): Part[] => [
  { day: row.day, slices: sliced ? [networkSlice(row.network), channelSlice(row.actor)] : [], interactions: row.kind },
];

/** People count where their first account is; a lead also for the campaign that led to it. */
export function personParts(row: Person, { zone }: CountingRules): Part[] {
  const [first] = row.accounts;
  const slices = first ? [networkSlice(first.network)] : [];
  const parts: Part[] = [{ day: dayOf(row.createdAt, zone), slices, sums: { contacts: 1 } }];
  for (const { at, from, to } of row.stages ?? [])
    parts.push({ day: dayOf(at, zone), slices, sums: { [`stage ${from ?? ''}>${to ?? ''}`]: 1 } });
  if (!row.lead) return parts;
  const campaign = row.lead.from.find(({ kind }) => kind === 'campaign');
  const led = campaign ? [campaignSlice(campaign.id, first?.network ?? '')] : [];
  return [...parts, { day: row.lead.day, slices: [...slices, ...led], sums: { leads: 1 } }];
}

/** "Not us" counts nowhere; a report elsewhere is counted apart from what is said on networks. */
export function mentionParts(row: Mention, { terms }: CountingRules): Part[] {
  if (row.notUs) return [];
  const { own, competitors } = voicesOf(row, terms);
  const slices = [networkSlice(row.network)];
  if (row.kind === 'report') return own ? [{ day: row.day, slices, sums: { reports: 1 } }] : [];
  if (!own && !competitors.length) return [];
  return [{ day: row.day, slices, voices: competitors, sums: own ? once(['mentions', `tone ${toneSaid(row)}`]) : {} }];
}

/** Taken out by hand counts nowhere. Which campaigns asked for pictures is their record's to tell (results-days.ts). */
export function returnParts({ day, network, campaign, out, kind }: Return): Part[] {
  const slices = [networkSlice(network), campaignSlice(campaign, network)];
  return out === null ? [{ day, slices, sums: once(['returns', kind === 'post' && 'userPosts']) }] : [];
}

/** An own post with the newest figures it showed. */
export function postSums({ figures }: Pick<OwnPost, 'figures'>): Record<string, number> {
  const newest = figures.at(-1);
  if (!newest) return { posts: 1 };
  const { reactions, comments, shares, views } = newest;
  const seen = reactions !== null || comments !== null || shares !== null;
  const interactions = (reactions ?? 0) + (comments ?? 0) + (shares ?? 0);
  return {
    posts: 1,
    ...(seen ? { postsSeen: 1, reactions: reactions ?? 0, comments: comments ?? 0, shares: shares ?? 0 } : {}),
    ...(seen && views !== null ? { views, viewedInteractions: interactions } : {}),
  };
}

export const postParts = (row: OwnPost): Part[] => [
  { day: row.day, slices: [networkSlice(row.network), postsSlice(row.actor)], sums: postSums(row) },
];

/** That a network was read on a day, and that something could not be read. */
export const healthParts = ({ day, network, gaps }: Pick<Health, 'day' | 'network' | 'gaps'>): Part[] => [
  { day, slices: [networkSlice(network), readSlice(network)], sums: once(['read', gaps > 0 && 'gaps']) },
];
