/** The orders of the queue: what rows are sorted by, and which of two comes first. Pure. */
import type { QueueFilter } from '../../model/settings.ts';
import { fold } from './fold.ts';
import type { QueueRow } from './row.ts';

export type Sort = QueueFilter['sort'];
export type Key = number | string;

/** What is closed: the newest change first. What waits: by the moment it is due or comes back, unknown ones last. */
function dueKey({ state, dueAt, snoozedUntil, changedAt }: QueueRow): number {
  if (state === 'done' || state === 'answered') return -changedAt;
  if (state === 'waiting') return changedAt;
  return (state === 'snoozed' ? snoozedUntil : dueAt) ?? Infinity;
}

/** People write more than once, and folding a name takes long. */
function authorKey(): (row: QueueRow) => string {
  const names = new Map<string, string>();
  return ({ author: { name } }) => {
    const known = names.get(name) ?? fold(name);
    names.set(name, known);
    return known;
  };
}

export const KEYS: Record<Sort, () => (row: QueueRow) => Key> = {
  due: () => dueKey,
  newest:
    () =>
    ({ firstAt, seenAt }) =>
      -(firstAt ?? seenAt),
  oldest:
    () =>
    ({ firstAt, seenAt }) =>
      firstAt ?? seenAt,
  author: authorKey,
};
export const SORTS = Object.keys(KEYS) as Sort[];

/** Among those with the same key what is important comes first; all orders end on the id, so that none is left to chance. */
export const RANK = { high: 0, normal: 1, low: 2 } as const;

export const byKey = (a: Key, b: Key): number => (a === b ? 0 : a < b ? -1 : 1);
export const byId = ({ id: a }: QueueRow, { id: b }: QueueRow): number => byKey(a, b);
/** Which of two rows with the same key comes first. */
export const byRank = (a: QueueRow, b: QueueRow): number => RANK[a.priority] - RANK[b.priority] || byId(a, b);

/** Which of two rows comes first (negative: `a`); never 0 for two different ones. */
export function compareBy(sort: Sort): (a: QueueRow, b: QueueRow) => number {
  const keyOf = KEYS[sort]();
  return (a, b) => byKey(keyOf(a), keyOf(b)) || byRank(a, b);
}
