/**
 * Runs in a page of the bench (results.test.ts): fills the page's own store as years of use would, past the background, and asks for results.
 * Totals and slices are made by the product's tally from records that are counted and thrown away; only part of these is stored.
 */
import type { Channel } from '../../lib/model/channel.ts';
import type { InteractionKind } from '../../lib/model/records.ts';
import { NO_RESULTS_FILTER, type Period } from '../../lib/rules/kpi/results.ts';
import { healthParts, interactionParts, itemParts, openParts, postParts, postsSlice } from '../../lib/store/counted.ts';
import { shiftDay } from '../../lib/store/day.ts';
import { database } from '../../lib/store/open.ts';
import { readResults } from '../../lib/store/results.ts';
import { recordsBehind } from '../../lib/store/results-behind.ts';
import type { ItemRow, Schema, StoreName } from '../../lib/store/schema.ts';
import { packed, Tally } from '../../lib/store/tally.ts';

const DAY = 86_400_000;
const YEARS = 5 * 365;
const NETWORKS = ['x', 'linkedin', 'instagram', 'youtube'];
const CHANNELS = 4;
const KINDS: InteractionKind[] = ['comment', 'reply', 'reaction', 'share', 'follow', 'post'];
const networkOf = (n: number): string => NETWORKS[n % NETWORKS.length] as string;
const keyOf = (n: number): string => `${networkOf(n)}|firma${n % CHANNELS}`;
const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
const account = { name: 'Person', url: null, handle: 'p' };

function itemRow(n: number, now: number): ItemRow {
  const at = now - ((n * 7919) % ((YEARS - 1) * 24)) * 3_600_000;
  // One in twelve waits, the others are answered within two days.
  const open = n % 12 === 0;
  const answeredAt = open ? null : Math.min(now, at + ((n * 31) % 2880) * 60_000);
  const minutes = answeredAt === null ? null : Math.round((answeredAt - at) / 60_000);
  return {
    ...{ id: `item-${n}`, network: networkOf(n), thread: `x|${n >> 2}|${n}`, post: String(n >> 2), comments: [`x|${n}`], author: account },
    ...{ authorKeys: [`x|p${n % 20_000}`], excerpt: 'Wann kommt die neue Fassung? '.repeat(5), url: `https://x.com/p/status/${n}` },
    ...{ first: { from: at, to: at }, last: { from: at, to: at }, seenAt: at, dueAt: at + 2 * DAY, warnAt: at + DAY, channel: keyOf(n) },
    ...{ state: open ? 'overdue' : 'answered', answeredAt, answeredBy: open ? null : `x|r${n}`, snoozedUntil: null, doneReason: null },
    ...{ layout: 'web', needs: { guess: 'question', said: null }, changedAt: answeredAt ?? at, asks: true, minutes },
    ...{ inDay: day(at), outDay: answeredAt === null ? null : day(answeredAt), businessMinutes: minutes && minutes >> 1 },
    ...{ offHours: answeredAt === null ? null : n % 3 === 0, onTime: answeredAt === null ? null : n % 9 !== 0, actionMinutes: minutes },
  };
}

const deed = (n: number, now: number) => {
  const at = now - ((n * 7919) % ((YEARS - 1) * 24 * 60)) * 60_000;
  return {
    ...{
      id: `d-${n}`,
      network: networkOf(n),
      kind: KINDS[n % KINDS.length] as InteractionKind,
      at,
      day: day(at),
      actor: keyOf(n),
      to: account,
    },
    ...{
      toKeys: [`x|p${n % 50_000}`],
      url: `https://x.com/firma/status/${n}`,
      evidence: 'seen' as const,
      ref: String(n),
      excerpt: 'Danke.',
    },
  };
};

const post = (n: number, now: number) => {
  const at = now - ((n * 37) % (YEARS * 24)) * 3_600_000;
  const figures = [{ at, reactions: n % 90, comments: n % 7, shares: n % 5, views: 100 + n }];
  return {
    ...{ id: `x|post-${n}`, network: networkOf(n), actor: keyOf(n), url: null, excerpt: 'Neu', at, day: day(at), seenAt: at, figures },
    ...{ entry: null, notEntries: [] },
  };
};

const channel = (n: number): Channel => ({
  ...{
    id: `c${n}`,
    name: `Kanal ${n}`,
    kind: 'page',
    url: '',
    network: networkOf(n),
    key: keyOf(n),
    purpose: '',
    language: '',
    guideline: '',
  },
  ...{
    responsible: { department: n % 2 ? 'sales' : 'marketing', colleague: null },
    state: 'active',
    offers: [],
    rhythm: null,
    createdAt: 0,
  },
  staked: { name: true, basics: true, links: true },
});

async function put<S extends StoreName>(store: S, rows: Schema[S]['value'][]): Promise<void> {
  for (let from = 0; from < rows.length; from += 20_000) {
    const tx = (await database()).transaction(store as 'items', 'readwrite', { durability: 'relaxed' });
    for (const row of rows.slice(from, from + 20_000)) void tx.store.put(row as ItemRow);
    await tx.done;
  }
}

export interface Sizes {
  items: number;
  interactions: number;
  /** One of so many records is stored; all of them are counted. */
  part: number;
  now: number;
}

async function seed({ items, interactions, part, now }: Sizes): Promise<void> {
  const tally = new Tally();
  const rows: ItemRow[] = [];
  for (let n = 0; n < items; n++) {
    const row = itemRow(n, now);
    tally.add(itemParts(row), 1);
    tally.add(openParts(row), 1);
    tally.state(row.state, 1);
    if (n % part === 0) rows.push(row);
  }
  const deeds: ReturnType<typeof deed>[] = [];
  for (let n = 0; n < interactions; n++) {
    const row = deed(n, now);
    tally.add(interactionParts(row, true), 1);
    if (n % part === 0) deeds.push(row);
  }
  const posts = Array.from({ length: 3 * YEARS }, (_, n) => post(n, now));
  for (const row of posts) tally.add(postParts(row), 1);
  const days = Array.from({ length: YEARS }, (_, n) => shiftDay(day(now), -n));
  for (const one of days) for (const network of NETWORKS) tally.add(healthParts({ day: one, network, gaps: 0 }), 1);
  await put('totals', [...tally.days.values()].map(packed));
  await put('slices', [...tally.slices.values()].map(packed));
  await put('counters', [{ key: 'now', states: Object.fromEntries(tally.states), stages: { dialogue: 40 }, nextChangeAt: null }]);
  await put('items', rows);
  await put('interactions', deeds);
  await put('posts', posts);
  await put(
    'channels',
    Array.from({ length: CHANNELS }, (_, n) => channel(n)),
  );
  const measured = { metric: 'followers', at: now, source: 'page', url: null } as const;
  const levels = Array.from({ length: CHANNELS }, (_, n) =>
    days.map((one, back) => ({
      ...measured,
      id: `channel c${n}|followers|${one}`,
      subject: `channel c${n}`,
      day: one,
      value: 9000 - back,
    })),
  );
  await put('measurements', levels.flat());
}

const FILTERS = {
  all: NO_RESULTS_FILTER,
  network: { ...NO_RESULTS_FILTER, networks: ['x', 'linkedin'] },
  department: { ...NO_RESULTS_FILTER, departments: ['sales' as const] },
};

/** Milliseconds until the figures and series of a period stand, the opening of the store included, and how many deeds they tell. */
async function ask(days: number, filter: keyof typeof FILTERS, now: number): Promise<{ ms: number; deeds: number | null }> {
  const period: Period = { from: shiftDay(day(now), 1 - days), to: day(now) };
  const start = performance.now();
  const { figures } = await readResults(period, FILTERS[filter], now);
  return { ms: performance.now() - start, deeds: figures.deeds?.value ?? null };
}

/** Milliseconds that bare reading of the same days takes: totals, the channels' measurements and posts. */
async function floor(days: number, now: number): Promise<number> {
  const [from, to] = [shiftDay(day(now), 1 - days), day(now)];
  const start = performance.now();
  const tx = (await database()).transaction(['totals', 'measurements', 'slices']);
  const measured = Array.from({ length: CHANNELS }, (_, n) => `channel c${n}|followers|`);
  const posts = Array.from({ length: CHANNELS }, (_, n) => `${postsSlice(keyOf(n))}|`);
  await Promise.all([
    tx.objectStore('totals').getAll(IDBKeyRange.bound(from, to)),
    ...measured.map((name) => tx.objectStore('measurements').getAll(IDBKeyRange.bound(`${name}${from}`, `${name}${to}`))),
    ...posts.map((name) => tx.objectStore('slices').getAll(IDBKeyRange.bound(`${name}${from}`, `${name}${to}`))),
  ]);
  return performance.now() - start;
}

/** Milliseconds until the 50 newest records behind a figure of five years stand. */
async function click(metric: 'incoming' | 'replies', now: number): Promise<{ ms: number; rows: number }> {
  const start = performance.now();
  const rows = await recordsBehind(metric, { from: shiftDay(day(now), 1 - YEARS), to: day(now) }, NO_RESULTS_FILTER, 50, now);
  return { ms: performance.now() - start, rows: rows.length };
}

export const bench = { seed, ask, floor, click };
Object.assign(globalThis, { bench });
