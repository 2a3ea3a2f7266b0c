/** In which group each row stands: worked out anew only for what changed, or for all when the clock moved on. Pure. */
import { type Group, grouping, type Rows } from './row.ts';

export class Groups {
  private readonly rows: Rows;
  private readonly groups: (Group | undefined)[] = [];
  private readonly touched = new Set<number>();
  private now = Number.NaN;
  private zone = '';

  constructor(rows: Rows) {
    this.rows = rows;
  }

  /** The row in this slot came, changed or went. */
  touch(slot: number): void {
    this.touched.add(slot);
  }

  /** The groups by slot at `now` (epoch ms). Throws RangeError for an unknown zone. */
  at(now: number, zone: string): readonly (Group | undefined)[] {
    const groupOf = grouping(now, zone);
    const moved = now !== this.now || zone !== this.zone;
    for (const slot of moved ? this.rows.keys() : this.touched) {
      const row = this.rows[slot];
      this.groups[slot] = row && groupOf(row);
    }
    this.touched.clear();
    [this.now, this.zone] = [now, zone];
    return this.groups;
  }
}
