/** The queue's rows in memory: kept sorted, so that a key or a filter is answered at once at 100,000 rows. Pure. */
import type { QueueFilter } from '../../model/settings.ts';
import { testOf } from './filter.ts';
import { Ordered, type Sort } from './order.ts';
import { GROUPS, type Group, grouping, type QueueRow } from './row.ts';

export { NO_FILTER } from './filter.ts';

export interface QueueMoment {
  /** Epoch ms. */
  now: number;
  /** IANA zone in which today ends. */
  zone: string;
  /** Ids of items on the page in front, in its order: they stand first in their group. */
  first?: ReadonlySet<string> | undefined;
}

export interface QueueView {
  /** Every group there is, in order, empty ones too. */
  groups: { group: Group; rows: QueueRow[] }[];
  /** Rows in all groups. */
  total: number;
}

export class QueueList {
  private readonly rows = new Map<string, QueueRow>();
  private readonly orders = new Map<Sort, Ordered>();

  get size(): number {
    return this.rows.size;
  }

  get(id: string): QueueRow | undefined {
    return this.rows.get(id);
  }

  /** Takes in rows, many at once; one with a known id replaces it. */
  load(rows: readonly QueueRow[]): void {
    for (const row of rows) this.put(row);
  }

  put(row: QueueRow): void {
    this.rows.set(row.id, row);
    for (const order of this.orders.values()) order.touch(row.id);
  }

  remove(id: string): void {
    if (!this.rows.delete(id)) return;
    for (const order of this.orders.values()) order.touch(id);
  }

  /** Sorts beforehand what a later query needs: to be called in an idle moment. */
  warm(sort: Sort): void {
    this.sorted(sort);
  }

  private sorted(sort: Sort): ReturnType<Ordered['list']> {
    let order = this.orders.get(sort);
    if (!order) {
      order = new Ordered(sort, this.rows.keys());
      this.orders.set(sort, order);
    }
    return order.list((id) => this.rows.get(id));
  }

  /** What passes the filter, in its groups and order. Throws RangeError for an unknown zone. */
  query(filter: QueueFilter, { now, zone, first }: QueueMoment): QueueView {
    const passes = testOf(filter);
    const groupOf = grouping(now, zone);
    const groups = Object.fromEntries(GROUPS.map((group) => [group, []])) as unknown as Record<Group, QueueRow[]>;
    let total = 0;
    for (const row of this.sorted(filter.sort)) {
      if (passes !== null && !passes(row)) continue;
      total++;
      groups[groupOf(row)].push(row);
    }
    const front = [...(first ?? [])].flatMap((id) => this.rows.get(id) ?? []).filter((row) => passes === null || passes(row));
    // Only the groups that hold some of them are gone through again.
    for (const [group, heads] of Map.groupBy(front, groupOf)) {
      const moved = new Set(heads);
      groups[group] = [...heads, ...groups[group].filter((row) => !moved.has(row))];
    }
    return { groups: GROUPS.map((group) => ({ group, rows: groups[group] })), total };
  }
}
