/** The orders of the queue, and rows kept in one of them while they come and go. Pure. */
import type { QueueFilter } from '../../model/settings.ts';
import { fold } from './fold.ts';
import type { QueueRow } from './row.ts';

export type Sort = QueueFilter['sort'];
type Key = number | string;

/** What is closed: the newest change first. What waits: by the moment it is due or comes back, unknown ones last. */
function dueKey({ state, dueAt, snoozedUntil, changedAt }: QueueRow): number {
  if (state === 'done' || state === 'answered') return -changedAt;
  if (state === 'waiting') return changedAt;
  return (state === 'snoozed' ? snoozedUntil : dueAt) ?? Infinity;
}

const KEYS: Record<Sort, (row: QueueRow) => Key> = {
  due: dueKey,
  newest: ({ firstAt, seenAt }) => -(firstAt ?? seenAt),
  oldest: ({ firstAt, seenAt }) => firstAt ?? seenAt,
  author: ({ author }) => fold(author.name),
};

/** The due order puts what is important first among equals; all orders end on the id, so that none is left to chance. */
const RANK = { high: 0, normal: 1, low: 2 } as const;

interface Placed {
  row: QueueRow;
  key: Key;
}

function before(a: Placed, b: Placed): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  const rank = RANK[a.row.priority] - RANK[b.row.priority];
  return rank || (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0);
}

/** Which of two rows comes first (negative: `a`); never 0 for two different ones. */
export const compareBy =
  (sort: Sort) =>
  (a: QueueRow, b: QueueRow): number =>
    before({ row: a, key: KEYS[sort](a) }, { row: b, key: KEYS[sort](b) });

/** Rows in one order. Changes are gathered and put in their places at once when the list is next asked for. */
export class Ordered {
  private readonly keyOf: (row: QueueRow) => Key;
  private placed: Placed[] = [];
  private readonly stale = new Set<string>();

  constructor(sort: Sort, ids: Iterable<string>) {
    this.keyOf = KEYS[sort];
    for (const id of ids) this.stale.add(id);
  }

  /** The row with this id came, changed or went. */
  touch(id: string): void {
    this.stale.add(id);
  }

  /** All rows in order; `get` gives a row as it is now, undefined where it went. */
  list(get: (id: string) => QueueRow | undefined): readonly Placed[] {
    if (!this.stale.size) return this.placed;
    const fresh: Placed[] = [];
    for (const id of this.stale) {
      const row = get(id);
      if (row) fresh.push({ row, key: this.keyOf(row) });
    }
    fresh.sort(before);
    const kept = this.placed.length ? this.placed.filter(({ row }) => !this.stale.has(row.id)) : [];
    this.placed = merged(kept, fresh);
    this.stale.clear();
    return this.placed;
  }
}

function merged(a: Placed[], b: Placed[]): Placed[] {
  if (!a.length || !b.length) return a.length ? a : b;
  const out: Placed[] = [];
  let at = 0;
  for (const one of a) {
    for (let next = b[at]; next && before(next, one) < 0; next = b[++at]) out.push(next);
    out.push(one);
  }
  for (; at < b.length; at++) out.push(b[at] as Placed);
  return out;
}
