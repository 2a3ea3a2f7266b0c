/**
 * The figures as sums over records: days and slices of days. One function for writing (difference of before and after), for the recount
 * after damage, and for the tests that hold the two together.
 */
import type { DayTotals } from '../model/records.ts';
import type { Part } from './counted.ts';

type Counts = Record<string, number>;
/** A day's sums in a slice ('network x|2026-03-02'). */
export type Slice = DayTotals & { key: string };
/** A row while it is added up: its histograms are still maps, and counts may be below 0. */
type Open<T extends DayTotals> = Omit<T, 'minutes'> & { minutes?: Record<string, Counts> };
export type Difference = Open<DayTotals>;
export type SliceDifference = Open<Slice>;

const empty = (day: string): Difference => ({ day, interactions: {}, incoming: 0, answered: 0, answerMinutes: {} });

export const sliceKey = (slice: string, day: string): string => `${slice}|${day}`;

/** Sums by day and slice, and counts of items by state and people by stage; entries that became 0 are left out. */
export class Tally {
  readonly days = new Map<string, Difference>();
  readonly slices = new Map<string, SliceDifference>();
  readonly states = new Map<string, number>();
  readonly stages = new Map<string, number>();

  private day(day: string): Difference {
    const known = this.days.get(day);
    if (known) return known;
    const totals = empty(day);
    this.days.set(day, totals);
    return totals;
  }

  private slice(slice: string, day: string): SliceDifference {
    const key = sliceKey(slice, day);
    const known = this.slices.get(key);
    if (known) return known;
    const totals = { key, ...empty(day) };
    this.slices.set(key, totals);
    return totals;
  }

  /** Adds an item to the count of its state (`sign` 1) or takes it away (-1). */
  state(state: string, sign: 1 | -1): void {
    this.states.set(state, (this.states.get(state) ?? 0) + sign);
  }

  /** Adds a person to the count of their stage, if they have one, or takes them away. */
  stage(stage: string | undefined, sign: 1 | -1): void {
    if (stage !== undefined) this.stages.set(stage, (this.stages.get(stage) ?? 0) + sign);
  }

  /** Adds what a record adds, or takes it away. `where`: to slices only, where its days count it already. */
  add(parts: readonly Part[], sign: 1 | -1, where: 'all' | 'slices' = 'all'): void {
    for (const part of parts) {
      if (where === 'all' && !part.elsewhere) addPart(this.day(part.day), part, sign);
      for (const slice of part.slices) addPart(this.slice(slice, part.day), part, sign);
    }
  }
}

function addPart(totals: Difference, part: Part, sign: 1 | -1): void {
  if (part.interactions !== undefined) bump(totals.interactions, part.interactions, sign);
  totals.incoming += (part.incoming ?? 0) * sign;
  totals.answered += (part.answered ?? 0) * sign;
  if (part.answerMinutes !== undefined) bump(totals.answerMinutes, String(part.answerMinutes), sign);
  for (const name in part.sums) bump(opened(totals, 'sums'), name, (part.sums[name] as number) * sign);
  for (const name in part.minutes) bump(histogram(totals, name), String(part.minutes[name]), sign);
  for (const name of part.voices ?? []) bump(opened(totals, 'voices'), name, sign);
}

/** An optional part of a row, made where it is missing. */
function opened(totals: Difference, part: 'sums' | 'voices'): Counts {
  totals[part] ??= {};
  return totals[part];
}

function histogram(totals: Difference, name: string): Counts {
  totals.minutes ??= {};
  totals.minutes[name] ??= {};
  return totals.minutes[name];
}

function bump(counts: Counts, key: string, by: number): void {
  const sum = (counts[key] ?? 0) + by;
  if (sum === 0) delete counts[key];
  else counts[key] = sum;
}

const isEmpty = (counts: object | undefined): boolean => counts === undefined || !Object.keys(counts).length;

/** Without the optional parts in which nothing is left. */
function tidy<T extends Difference>(totals: T): T {
  for (const name in totals.minutes) if (isEmpty(totals.minutes[name])) delete totals.minutes[name];
  for (const part of ['sums', 'minutes', 'voices'] as const) if (isEmpty(totals[part])) delete totals[part];
  return totals;
}

/** True where a record was replaced by one that counts the same. */
export function isNothing(totals: Difference): boolean {
  const { incoming, answered, interactions, answerMinutes, sums, minutes, voices } = tidy(totals);
  return incoming === 0 && answered === 0 && [interactions, answerMinutes, sums, minutes, voices].every(isEmpty);
}

/** A sum never falls below 0. */
function merge(into: Counts, difference: Counts): void {
  for (const [key, by] of Object.entries(difference)) {
    bump(into, key, by);
    if ((into[key] ?? 0) < 0) delete into[key];
  }
}

/** A row as it is kept. */
export function packed<T extends Difference>(open: T): Omit<T, 'minutes'> & Pick<DayTotals, 'minutes'> {
  const { minutes, ...rest } = tidy(open);
  if (!minutes) return rest;
  const lists = Object.entries(minutes).map(([name, counts]) => {
    const bars = Object.entries(counts).map(([value, count]) => [Number(value), count] as const);
    return [name, bars.sort(([a], [b]) => a - b).flat()];
  });
  return { ...rest, minutes: Object.fromEntries(lists) };
}

/** A kept row as a copy that can be added to. */
function unpacked<T extends DayTotals>(row: T): Open<T> {
  const { minutes, ...rest } = structuredClone(row);
  if (!minutes) return rest;
  const maps = Object.entries(minutes).map(([name, list]) => {
    const counts: Counts = {};
    for (let at = 0; at < list.length; at += 2) counts[list[at] as number] = list[at + 1] as number;
    return [name, counts] as const;
  });
  return { ...rest, minutes: Object.fromEntries(maps) };
}

/** The day's (or slice's) row with a difference added; null where nothing is left of it. */
export function added<T extends DayTotals>(row: T | undefined, difference: Open<T>): T | null {
  const sum: Open<T> = row ? unpacked(row) : { ...difference, ...empty(difference.day), sums: {}, minutes: {}, voices: {} };
  sum.incoming = Math.max(0, sum.incoming + difference.incoming);
  sum.answered = Math.max(0, sum.answered + difference.answered);
  merge(sum.interactions, difference.interactions);
  merge(sum.answerMinutes, difference.answerMinutes);
  if (difference.sums) merge(opened(sum, 'sums'), difference.sums);
  if (difference.voices) merge(opened(sum, 'voices'), difference.voices);
  for (const name in difference.minutes) merge(histogram(sum, name), difference.minutes[name] as Counts);
  return isNothing(sum) ? null : (packed(sum) as unknown as T);
}
