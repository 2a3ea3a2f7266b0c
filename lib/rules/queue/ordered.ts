/** Rows kept in one of the queue's orders while they come and go. Pure. */
import { byId, byKey, byRank, type Key, KEYS, RANK, type Sort } from './order.ts';
import type { QueueRow, Rows } from './row.ts';

const RANKS = Object.keys(RANK).length;

/** Changes are gathered and put in their places at once when the list is next asked for. */
export class Ordered {
  private readonly rows: Rows;
  private readonly keyOf: (row: QueueRow) => Key;
  /** By slot: found once, compared often. */
  private readonly keys: Key[] = [];
  private order: number[] = [];
  private readonly touched: Set<number>;
  /** By slot: is its row in its place? */
  private readonly placed: boolean[] = [];
  /** Does the order hold rows that are not? */
  private stale = false;

  constructor(sort: Sort, rows: Rows) {
    this.keyOf = KEYS[sort]();
    this.rows = rows;
    this.touched = new Set(rows.keys());
  }

  /** The row in this slot came, changed or went. */
  touch(slot: number): void {
    this.touched.add(slot);
    if (!this.placed[slot]) return;
    this.placed[slot] = false;
    this.stale = true;
  }

  /** Slots of all rows in order. */
  list(): readonly number[] {
    this.settle(Infinity);
    return this.order;
  }

  /** Puts up to `most` changed rows in their places; false where there was none. */
  settle(most: number): boolean {
    if (!this.touched.size) return false;
    if (this.stale) this.order = this.order.filter((slot) => this.placed[slot]);
    this.stale = false;
    const fresh: number[] = [];
    for (const slot of this.touched) {
      if (fresh.length >= most) break;
      this.touched.delete(slot);
      const row = this.rows[slot];
      if (!row) continue;
      this.keys[slot] = this.keyOf(row);
      this.placed[slot] = true;
      fresh.push(slot);
    }
    this.order = this.merged(this.order, this.sorted(fresh));
    return true;
  }

  /** Sorted as plain numbers (place of the key, rank, place of the id): far quicker than comparing rows all over memory. */
  private sorted(slots: number[]): number[] {
    const count = slots.length;
    // The store gives its rows by id: this costs next to nothing.
    slots.sort((a, b) => byId(this.row(a), this.row(b)));
    const keys = [...new Set(slots.map((slot) => this.keys[slot] as Key))].sort(byKey);
    const places = new Map(keys.map((key, place) => [key, place * RANKS]));
    const codes = Float64Array.from(slots, (slot, at) => {
      const place = places.get(this.keys[slot] as Key) as number;
      return (place + RANK[this.row(slot).priority]) * count + at;
    });
    return Array.from(codes.sort(), (code) => slots[code % count] as number);
  }

  /** Both in one: whole stretches of `a` between two of `b` are taken over as they are. */
  private merged(a: number[], b: number[]): number[] {
    if (!a.length) return b;
    const out: number[] = [];
    let from = 0;
    for (const slot of b) {
      const to = this.placeOf(slot, a, from);
      for (; from < to; from++) out.push(a[from] as number);
      out.push(slot);
    }
    for (; from < a.length; from++) out.push(a[from] as number);
    return out;
  }

  /** Where in `a`, from `from` on, a row belongs: in ever longer strides, then halving the last of them. */
  private placeOf(slot: number, a: readonly number[], from: number): number {
    let [low, stride] = [from, 1];
    while (low + stride <= a.length && this.before(a[low + stride - 1] as number, slot)) {
      low += stride;
      stride *= 2;
    }
    let high = Math.min(low + stride - 1, a.length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.before(a[middle] as number, slot)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private before(a: number, b: number): boolean {
    const keyA = this.keys[a] as Key;
    const keyB = this.keys[b] as Key;
    return keyA === keyB ? byRank(this.row(a), this.row(b)) < 0 : keyA < keyB;
  }

  /** The row in a slot that is taken. */
  private row(slot: number): QueueRow {
    return this.rows[slot] as QueueRow;
  }
}
