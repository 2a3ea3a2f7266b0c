/** From a block to the item that is kept: times, words, state. Pure. */
import type { Item, ItemState } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';
import type { Account } from '../model/sighting.ts';
import { type Block, isLater } from './block.ts';
import { dueAt, warnAt } from './due.ts';
import { excerptOf, keptAccount } from './excerpt.ts';
import { stateByClock } from './state.ts';
import type { Unit } from './units.ts';

export interface ItemContext {
  network: string;
  thread: string;
  post: string | null;
  layout: string | null;
  settings: Pick<Settings, 'target' | 'warn' | 'hours'>;
  now: number;
  newId: () => string;
  keysOf: (author: Account) => string[];
}

/** Due and warning time of an item whose clock starts at `start`; both null where it is unknown or never due. */
export function timesOf(
  start: number | null,
  { target, warn, hours }: ItemContext['settings'],
): { dueAt: number | null; warnAt: number | null } {
  const due = start === null ? null : dueAt(start, target, hours);
  return { dueAt: due, warnAt: due === null ? null : warnAt(due, warn, hours) };
}

/** Only what an item is made of: what the store adds to its rows is the store's to work out anew. */
export const itemOnly = (item: Item): Item => ({
  id: item.id,
  network: item.network,
  thread: item.thread,
  post: item.post,
  comments: item.comments,
  author: item.author,
  authorKeys: item.authorKeys,
  excerpt: item.excerpt,
  url: item.url,
  first: item.first,
  last: item.last,
  seenAt: item.seenAt,
  dueAt: item.dueAt,
  warnAt: item.warnAt,
  state: item.state,
  answeredAt: item.answeredAt,
  answeredBy: item.answeredBy,
  snoozedUntil: item.snoozedUntil,
  doneReason: item.doneReason,
  layout: item.layout,
  ...given({
    kind: item.kind,
    needs: item.needs,
    assignee: item.assignee,
    priority: item.priority,
    holds: item.holds,
    log: item.log,
  }),
});

/** Without the fields that are not there: an older row stays as it is. */
const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Only new activity wakes an item that was put away; an earlier comment found late does not. */
const wakes = (base: Item, units: readonly Unit[]): boolean =>
  units.some((unit) => !base.comments.includes(unit.key) && isLater(unit, base, units));

/**
 * State of the block. Answered stays answered; an item whose answer was known and that a person opened again stays open
 * until another answer comes; snoozed and waiting ones wake on new activity.
 */
function stateOfBlock({ base, merged, answer, unknown, units }: Block, by: ItemState): ItemState {
  if (base?.state === 'done') return 'done';
  const stored = [base, ...merged].find((item) => answer !== null && item?.answeredBy === answer.key);
  if (answer) return stored && stored.state !== 'answered' ? (isPutAway(stored.state) ? stored.state : by) : 'answered';
  if (base && isPutAway(base.state) && !wakes(base, units)) return base.state;
  return unknown ? 'unknown' : by;
}

const isPutAway = (state: ItemState): boolean => state === 'snoozed' || state === 'waiting';

/** The item of a block: its base moved on, or a new one. */
export function itemOf(block: Block, context: ItemContext): Item {
  const { base, units, answer } = block;
  const first = units[0] as Unit;
  const last = units.at(-1) as Unit;
  const origin = base ?? (units.find(({ item }) => item)?.item as Item | null | undefined) ?? null;
  const shown = units.filter(({ seen }) => seen).map(({ seen }) => seen?.comment);
  const newest = shown.at(-1);
  const start = first.seen?.comment ?? null;
  const author = newest ? withKnown(keptAccount(newest.author), origin?.author) : (origin?.author as Account);
  // Words of a first comment that is not on the page: kept where an item began with it.
  const told = [base, ...block.merged, origin].find((item) => item?.comments[0] === first.key);
  const times = timesOf(first.time?.from ?? null, context.settings);
  const state = stateOfBlock(block, stateByClock(times.warnAt, times.dueAt, context.now));
  const keepsAnswer = base?.state === 'done' || answer === null;
  return {
    id: base?.id ?? context.newId(),
    network: context.network,
    thread: context.thread,
    post: context.post ?? origin?.post ?? null,
    comments: units.map(({ key }) => key),
    author,
    authorKeys: [...new Set([...(newest ? context.keysOf(newest.author) : []), ...(origin?.authorKeys ?? [])])].sort(),
    excerpt: start ? excerptOf(start.text) : (told?.excerpt ?? ''),
    url: start?.url ?? told?.url ?? null,
    first: first.time,
    last: last.time,
    seenAt: Math.min(...[base ?? origin, ...block.merged].map((item) => item?.seenAt ?? context.now)),
    ...times,
    state,
    answeredAt: keepsAnswer ? (base?.answeredAt ?? null) : answer.at,
    answeredBy: keepsAnswer ? (base?.answeredBy ?? null) : answer.key,
    snoozedUntil: state === 'snoozed' ? (base?.snoozedUntil ?? null) : null,
    doneReason: state === 'done' ? (base?.doneReason ?? null) : null,
    layout: base?.layout ?? context.layout,
  };
}

/** The account as seen now; what this page does not tell stays known. */
const withKnown = (now: Account, known: Account | undefined): Account => {
  const id = now.id ?? known?.id;
  return {
    name: now.name || (known?.name ?? ''),
    url: now.url ?? known?.url ?? null,
    handle: now.handle ?? known?.handle ?? null,
    ...(id == null ? {} : { id }),
  };
};
