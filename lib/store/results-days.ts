/** The days of a period as Results adds them up: totals, or the slices a filter picks, by key range. Reads no item and no interaction but open ones. */
import { needsAnswer } from '../rules/view.ts';
import { isCounted, isAnswered } from '../rules/kpi/cohort.ts';
import type { Period } from '../rules/kpi/results.ts';
import { networksOf, type Selection } from '../rules/kpi/select.ts';
import { addSums, noSums, type Sums } from '../rules/kpi/sums.ts';
import { campaignSlice, channelSlice, networkSlice, postSums, postsSlice, readSlice } from './counted.ts';
import type { ReadTx } from './open.ts';
import type { ItemRow } from './schema.ts';
import type { Slice } from './tally.ts';

/** Slices of one name, of the days of a period. */
export const sliceRows = (tx: ReadTx, slice: string, { from, to }: Period): Promise<Slice[]> =>
  tx.objectStore('slices').getAll(IDBKeyRange.bound(`${slice}|${from}`, `${slice}|${to}`));

/** Sums by day. */
export type Days = Map<string, Sums>;

export function dayIn(days: Days, day: string): Sums {
  const known = days.get(day);
  if (known) return known;
  const sums = noSums();
  days.set(day, sums);
  return sums;
}

/** What belongs to campaigns: leads and returns (by network, not by channel), and the posts of their plan entries. */
async function campaignDays(tx: ReadTx, { campaigns, networks, keys }: Selection, { from, to }: Period): Promise<Days> {
  const days: Days = new Map();
  const all = campaigns ?? new Set<string>();
  for (const campaign of all) {
    const start = campaignSlice(campaign, '');
    for (const row of await tx.objectStore('slices').getAll(IDBKeyRange.bound(start, `${start}\uffff`))) {
      const network = row.key.slice(start.length, row.key.lastIndexOf('|'));
      if (row.day >= from && row.day <= to && (!networks || networks.has(network))) addSums(dayIn(days, row.day), row);
    }
  }
  const entries = (await tx.objectStore('plan').getAll()).filter(({ campaign }) => campaign !== null && all.has(campaign));
  const posts = await Promise.all(entries.map(({ id }) => tx.objectStore('posts').index('entry').getAll(id)));
  for (const post of posts.flat()) {
    if (post.day < from || post.day > to || (networks && !networks.has(post.network)) || (keys && !keys.includes(post.actor))) continue;
    addSums(dayIn(days, post.day), { interactions: {}, incoming: 0, answered: 0, answerMinutes: {}, sums: postSums(post) });
  }
  return days;
}

/** The sums of each day that has any. */
export async function selectedDays(tx: ReadTx, selection: Selection, period: Period): Promise<Days> {
  const { networks, keys, campaigns } = selection;
  if (campaigns) return campaignDays(tx, selection, period);
  const slices = keys ? keys.flatMap((key) => [channelSlice(key), postsSlice(key)]) : networks && [...networks].map(networkSlice);
  const lists = slices
    ? await Promise.all(slices.map((slice) => sliceRows(tx, slice, period)))
    : [await tx.objectStore('totals').getAll(IDBKeyRange.bound(period.from, period.to))];
  const days: Days = new Map();
  for (const row of lists.flat()) addSums(dayIn(days, row.day), row);
  return days;
}

/** Items that wait for an answer as of now, those that need one, within what is picked. By index: the open states alone. */
export async function openItems(tx: ReadTx, { networks, keys, campaigns }: Selection): Promise<ItemRow[]> {
  if (campaigns) return [];
  const index = tx.objectStore('items').index('stateChanged');
  const lists = await Promise.all(
    ['open', 'due', 'overdue', 'snoozed'].map((state) => index.getAll(IDBKeyRange.bound([state, -Infinity], [state, Infinity]))),
  );
  return lists
    .flat()
    .filter(
      (row) =>
        needsAnswer(row) &&
        (!networks || networks.has(row.network)) &&
        (!keys || (row.channel !== undefined && keys.includes(row.channel))),
    );
}

/** Adds to the days what only the present tells: which of the items that came in then still wait, and which are not due yet. */
export function addOpen(days: Days, items: readonly ItemRow[], { from, to }: Period, now: number): void {
  for (const row of items) {
    if (row.inDay === null || row.asks !== true || row.inDay < from || row.inDay > to || !isCounted(row) || isAnswered(row)) continue;
    const sums = dayIn(days, row.inDay);
    if (row.dueAt === null || row.dueAt > now) sums.young++;
    if (row.first) sums.waiting.push(Math.max(0, Math.round((now - row.first.from) / 60_000)));
  }
}

/** Days on which something was read, and days with gaps, on the networks picked. */
export async function readDaysOf(tx: ReadTx, selection: Selection, period: Period): Promise<{ read: Set<string>; gaps: Set<string> }> {
  const networks = networksOf(selection);
  const lists = networks
    ? await Promise.all([...networks].map((network) => sliceRows(tx, readSlice(network), period)))
    : [await tx.objectStore('totals').getAll(IDBKeyRange.bound(period.from, period.to))];
  const [read, gaps] = [new Set<string>(), new Set<string>()];
  for (const { day, sums, interactions } of lists.flat()) {
    // Before reading days were counted, a day with a deed was one.
    if (sums?.read || Object.keys(interactions).length) read.add(day);
    if (sums?.gaps) gaps.add(day);
  }
  return { read, gaps };
}
