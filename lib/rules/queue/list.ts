/** The queue's rows in memory: kept sorted, so that a key or a filter is answered at once at 100,000 rows. Pure. */
import type { QueueFilter } from '../../model/settings.ts';
import { testOf } from './filter.ts';
import { searchWords } from './fold.ts';
import { Groups } from './groups.ts';
import { SORTS, type Sort } from './order.ts';
import { Ordered } from './ordered.ts';
import { GROUPS, type Group, type QueueRow } from './row.ts';
import { Texts } from './texts.ts';

export { NO_FILTER } from './filter.ts';

export interface QueueMoment {
  /** Epoch ms. */
  now: number;
  /** IANA zone in which today ends. */
  zone: string;
  /** Ids of items on the page in front. */
  front?: readonly string[] | undefined;
}

export interface QueueView {
  /** What stands on the page in front, in that page's order. */
  front: QueueRow[];
  /** Every group there is, in order, empty ones too; without what stands in front. */
  groups: { group: Group; rows: QueueRow[] }[];
  /** Rows in all of them. */
  total: number;
}

/** What one slice of `warm` takes up: sorting these rows, joining these texts costs some ms. */
const SLICE = { rows: 5000, pages: 10 };

/**
 * Each row has a slot, a small number that it keeps while it changes. Order, group and search are lists by slot: going
 * through them stays in a small stretch of memory, which going through 100,000 rows does not.
 */
export class QueueList {
  private readonly slots = new Map<string, number>();
  private readonly rows: (QueueRow | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly orders = new Map<Sort, Ordered>();
  private readonly groups = new Groups(this.rows);
  private readonly texts = new Texts(this.rows);

  get size(): number {
    return this.slots.size;
  }

  get(id: string): QueueRow | undefined {
    const slot = this.slots.get(id);
    return slot === undefined ? undefined : this.rows[slot];
  }

  /** Ids of all rows whose author is one of these people. */
  idsBy(people: ReadonlySet<string>): string[] {
    return this.rows.flatMap((row) => (row && row.person !== null && people.has(row.person) ? [row.id] : []));
  }

  /** Takes in rows, many at once; one with a known id replaces it. */
  load(rows: readonly QueueRow[]): void {
    for (const row of rows) this.put(row);
  }

  put(row: QueueRow): void {
    const slot = this.slots.get(row.id) ?? this.free.pop() ?? this.rows.length;
    this.slots.set(row.id, slot);
    this.set(slot, row);
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.free.push(slot);
    this.set(slot, undefined);
  }

  private set(slot: number, row: QueueRow | undefined): void {
    this.rows[slot] = row;
    for (const one of [this.groups, this.texts, ...this.orders.values()]) one.touch(slot);
  }

  /** Does a slice of what later queries need, to be called in idle moments; false where nothing is left to do. */
  warm({ rows, pages } = SLICE): boolean {
    return this.texts.settle(pages) || SORTS.some((sort) => this.ordered(sort).settle(rows));
  }

  private ordered(sort: Sort): Ordered {
    const known = this.orders.get(sort) ?? new Ordered(sort, this.rows);
    this.orders.set(sort, known);
    return known;
  }

  /** Does the row in a slot pass? Null where all do. */
  private passing(filter: QueueFilter): ((slot: number) => boolean) | null {
    const words = searchWords(filter.text);
    const found = words.length ? this.texts.find(words) : null;
    const test = testOf(filter);
    if (!test) return found;
    // By slot, not in the queue's order: rows that came one after the other lie beside each other in memory.
    const passes = this.rows.map((row, slot) => row !== undefined && (!found || found(slot)) && test(row));
    return (slot) => passes[slot] === true;
  }

  /** What passes the filter, in its groups and order. Throws RangeError for an unknown zone. */
  query(filter: QueueFilter, { now, zone, front = [] }: QueueMoment): QueueView {
    const passes = this.passing(filter);
    const groupOf = this.groups.at(now, zone);
    const groups = Object.fromEntries(GROUPS.map((group) => [group, []])) as unknown as Record<Group, QueueRow[]>;
    const first = new Set(front.flatMap((id) => this.slots.get(id) ?? []).filter((slot) => !passes || passes(slot)));
    let total = first.size;
    for (const slot of this.ordered(filter.sort).list()) {
      if ((passes && !passes(slot)) || first.has(slot)) continue;
      total++;
      groups[groupOf[slot] as Group].push(this.rows[slot] as QueueRow);
    }
    return {
      front: [...first].map((slot) => this.rows[slot] as QueueRow),
      groups: GROUPS.map((group) => ({ group, rows: groups[group] })),
      total,
    };
  }
}
