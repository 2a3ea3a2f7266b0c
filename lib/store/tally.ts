/**
 * The figures as sums over records: what one record adds to its days and to the counts by state. One function for
 * writing (difference of before and after), for the recount after damage, and for the tests that hold the two together.
 */
import type { DayTotals, Interaction } from '../model/records.ts';
import type { ItemRow } from './schema.ts';

/** Sums by day and counts of items by state; entries that became 0 are left out. */
export class Tally {
  readonly days = new Map<string, DayTotals>();
  readonly states = new Map<string, number>();

  private day(day: string): DayTotals {
    let totals = this.days.get(day);
    if (!totals) {
      totals = { day, interactions: {}, incoming: 0, answered: 0, answerMinutes: {} };
      this.days.set(day, totals);
    }
    return totals;
  }

  /** Adds an item to the count of its state (`sign` 1) or takes it away (-1). */
  state(row: ItemRow, sign: 1 | -1): void {
    this.states.set(row.state, (this.states.get(row.state) ?? 0) + sign);
  }

  /** Adds an item to the days it counts under, or takes it away. */
  item(row: ItemRow, sign: 1 | -1): void {
    if (row.inDay !== null) this.day(row.inDay).incoming += sign;
    if (row.outDay === null) return;
    const totals = this.day(row.outDay);
    totals.answered += sign;
    if (row.minutes !== null) bump(totals.answerMinutes, String(row.minutes), sign);
  }

  /** Adds an interaction to its day, or takes it away. */
  interaction(row: Interaction, sign: 1 | -1): void {
    bump(this.day(row.day).interactions, row.kind, sign);
  }
}

function bump(counts: Record<string, number>, key: string, by: number): void {
  const sum = (counts[key] ?? 0) + by;
  if (sum === 0) delete counts[key];
  else counts[key] = sum;
}

/** True where a record was replaced by one that counts the same. */
export const isNothing = ({ incoming, answered, interactions, answerMinutes }: DayTotals): boolean =>
  incoming === 0 && answered === 0 && !Object.keys(interactions).length && !Object.keys(answerMinutes).length;

/** The day's row with a difference added; null where nothing is left of it. A sum never falls below 0. */
export function added(row: DayTotals | undefined, difference: DayTotals): DayTotals | null {
  const sum: DayTotals = row
    ? structuredClone(row)
    : { day: difference.day, interactions: {}, incoming: 0, answered: 0, answerMinutes: {} };
  sum.incoming = Math.max(0, sum.incoming + difference.incoming);
  sum.answered = Math.max(0, sum.answered + difference.answered);
  for (const part of ['interactions', 'answerMinutes'] as const) {
    for (const [key, by] of Object.entries(difference[part])) {
      bump(sum[part], key, by);
      if ((sum[part][key] ?? 0) < 0) delete sum[part][key];
    }
  }
  return isNothing(sum) ? null : sum;
}
