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

/** Among equals what is important comes first; all orders end on the id, so that none is left to chance. */
const RANK = { high: 0, normal: 1, low: 2 } as const;

/** A row with its key: found once, compared often. */
interface Placed {
  row: QueueRow;
  key: Key;
  rank: number;
  /** Changed or gone since. */
  stale: boolean;
}
const place = (row: QueueRow, sort: Sort): Placed => ({ row, key: KEYS[sort](row), rank: RANK[row.priority], stale: false });

const byId = ({ row: a }: Placed, { row: b }: Placed): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byKey = (a: Placed, b: Placed): number => (a.key === b.key ? a.rank - b.rank : a.key < b.key ? -1 : 1);
const before = (a: Placed, b: Placed): number => byKey(a, b) || byId(a, b);

/** Which of two rows comes first (negative: `a`); never 0 for two different ones. */
export const compareBy =
  (sort: Sort) =>
  (a: QueueRow, b: QueueRow): number =>
    before(place(a, sort), place(b, sort));

/** Rows in one order. Changes are gathered and put in their places at once when the list is next asked for. */
export class Ordered {
  private readonly sort: Sort;
  private placed: Placed[] = [];
  private rows: QueueRow[] = [];
  private readonly known = new Map<string, Placed>();
  private readonly touched: Set<string>;

  constructor(sort: Sort, ids: Iterable<string>) {
    this.sort = sort;
    this.touched = new Set(ids);
  }

  /** The row with this id came, changed or went. */
  touch(id: string): void {
    this.touched.add(id);
    const placed = this.known.get(id);
    if (placed) placed.stale = true;
  }

  /** All rows in order; `get` gives a row as it is now, undefined where it went. */
  list(get: (id: string) => QueueRow | undefined): readonly QueueRow[] {
    if (!this.touched.size) return this.rows;
    const fresh: Placed[] = [];
    for (const id of this.touched) {
      const row = get(id);
      if (!row) {
        this.known.delete(id);
        continue;
      }
      const placed = place(row, this.sort);
      this.known.set(id, placed);
      fresh.push(placed);
    }
    // The store gives its rows by id: the first of the two sorts costs next to nothing, and the second meets no long texts.
    fresh.sort(byId).sort(byKey);
    this.placed = merged(
      this.placed.filter(({ stale }) => !stale),
      fresh,
    );
    this.rows = this.placed.map(({ row }) => row);
    this.touched.clear();
    return this.rows;
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
