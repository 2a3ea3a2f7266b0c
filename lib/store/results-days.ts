/** The days of a period as Results adds them up: totals, or the slices a filter picks, by key range. Reads no item and no interaction but open ones. */
import type { DayTotals } from '../model/records.ts';
import type { Period } from '../rules/kpi/results.ts';
import { networksOf, type Selection } from '../rules/kpi/select.ts';
import {
  campaignSlice,
  channelSlice,
  networkSlice,
  OPEN_SLICE,
  type OpenItem,
  postSums,
  postsSlice,
  readOpenName,
  readSlice,
} from './counted.ts';
import type { ReadTx } from './open.ts';
import type { Slice } from './tally.ts';

/** Slices of one name, of the days of a period. */
export const sliceRows = (tx: ReadTx, slice: string, { from, to }: Period): Promise<Slice[]> =>
  tx.objectStore('slices').getAll(IDBKeyRange.bound(`${slice}|${from}`, `${slice}|${to}`));

/** Totals of a period, read when first asked for and then once: years of them take as long as all the rest. */
export function totalsOf(tx: ReadTx, { from, to }: Period): () => Promise<DayTotals[]> {
  let rows: Promise<DayTotals[]> | undefined;
  return () => (rows ??= tx.objectStore('totals').getAll(IDBKeyRange.bound(from, to)));
}

/** Days of a campaign on the networks picked. */
async function daysOfCampaign(tx: ReadTx, campaign: string, { networks }: Selection, { from, to }: Period): Promise<Slice[]> {
  const start = campaignSlice(campaign, '');
  const rows = await tx.objectStore('slices').getAll(IDBKeyRange.bound(start, `${start}\uffff`));
  return rows.filter(({ day, key }) => {
    const network = key.slice(start.length, key.lastIndexOf('|'));
    return day >= from && day <= to && (!networks || networks.has(network));
  });
}

const day = (day: string, sums: Record<string, number>): DayTotals => ({
  ...{ day, interactions: {}, incoming: 0, answered: 0, answerMinutes: {} },
  sums,
});

/** What came to picture campaigns and is no post of its author's: with those posts it is what users made (lib/rules/entries.ts, `userContentOf`). */
async function pictureDays(tx: ReadTx, selection: Selection, period: Period): Promise<DayTotals[]> {
  const campaigns = (await tx.objectStore('campaigns').getAll()).filter(
    ({ id, kind }) => kind === 'picture' && (selection.campaigns?.has(id) ?? true),
  );
  const days = await Promise.all(campaigns.map(({ id }) => daysOfCampaign(tx, id, selection, period)));
  return days.flat().map(({ day: at, sums = {} }) => day(at, { pictures: (sums.returns ?? 0) - (sums.userPosts ?? 0) }));
}

/** What belongs to campaigns: leads and returns (by network, not by channel), and the posts of their plan entries. */
async function campaignDays(tx: ReadTx, selection: Selection, period: Period): Promise<DayTotals[]> {
  const { campaigns, networks, keys } = selection;
  const { from, to } = period;
  const days: DayTotals[] = [];
  const all = campaigns ?? new Set<string>();
  for (const campaign of all) days.push(...(await daysOfCampaign(tx, campaign, selection, period)));
  const entries = (await tx.objectStore('plan').getAll()).filter(({ campaign }) => campaign !== null && all.has(campaign));
  const posts = await Promise.all(entries.map(({ id }) => tx.objectStore('posts').index('entry').getAll(id)));
  for (const post of posts.flat()) {
    if (post.day < from || post.day > to || (networks && !networks.has(post.network)) || (keys && !keys.includes(post.actor))) continue;
    days.push(day(post.day, postSums(post)));
  }
  return days;
}

/** The rows of all days that have any, in no order; a day may have several. */
export async function selectedDays(
  tx: ReadTx,
  selection: Selection,
  period: Period,
  totals: () => Promise<DayTotals[]>,
): Promise<DayTotals[]> {
  const { networks, keys, campaigns } = selection;
  // No channel tells what came to a campaign.
  const pictures = keys ? [] : await pictureDays(tx, selection, period);
  if (campaigns) return [...pictures, ...(await campaignDays(tx, selection, period))];
  const slices = keys ? keys.flatMap((key) => [channelSlice(key), postsSlice(key)]) : networks && [...networks].map(networkSlice);
  if (!slices) return [...pictures, ...(await totals())];
  return [...pictures, ...(await Promise.all(slices.map((slice) => sliceRows(tx, slice, period)))).flat()];
}

/** Items that wait for an answer as of now, those that need one, within what is picked; with the day they count under, '' for none. */
export type Waiting = OpenItem & { day: string };

export async function openItems(tx: ReadTx, { networks, keys, campaigns }: Selection): Promise<Waiting[]> {
  if (campaigns) return [];
  const rows = await tx.objectStore('slices').getAll(IDBKeyRange.bound(`${OPEN_SLICE}|`, `${OPEN_SLICE}|\uffff`));
  const found: Waiting[] = [];
  for (const { day, sums = {} } of rows)
    for (const [name, count] of Object.entries(sums)) {
      const open = { day, ...readOpenName(name) };
      if (networks && !networks.has(open.network)) continue;
      if (keys && (open.channel === undefined || !keys.includes(open.channel))) continue;
      for (let n = 0; n < count; n++) found.push(open);
    }
  return found;
}

/** Days on which something was read, and days with gaps, on the networks picked. `totals`: of the period. */
export async function readDaysOf(
  tx: ReadTx,
  selection: Selection,
  period: Period,
  totals: () => Promise<DayTotals[]>,
): Promise<{ read: Set<string>; gaps: Set<string> }> {
  const networks = networksOf(selection);
  const rows = networks
    ? (await Promise.all([...networks].map((network) => sliceRows(tx, readSlice(network), period)))).flat()
    : await totals();
  const [read, gaps] = [new Set<string>(), new Set<string>()];
  for (const { day, sums, interactions } of rows) {
    // Before reading days were counted, a day with a deed was one.
    if (sums?.read || Object.keys(interactions).length) read.add(day);
    if (sums?.gaps) gaps.add(day);
  }
  return { read, gaps };
}
