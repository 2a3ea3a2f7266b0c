/**
 * Repeating entries: the rule (RRULE, RFC 5545) stands at the series' first entry, and every repetition is an entry of its own from
 * the start, so that each can be moved, signed off and published alone. Pure; ids and clock are given.
 */
import type { PlanEntry } from '../../model/plan.ts';
import { addDays, daysBetween } from './days.ts';
import { copyOf, inOrder, isOut } from './entry.ts';
import { daysOf, type Repeat, ruleOf } from './recur.ts';

/** An entry made the first of a series, and its repetitions. `ids`: gives a new id each time. */
export function seriesFrom(first: PlanEntry, repeat: Repeat, ids: () => string, now: number): PlanEntry[] {
  if (first.day === null) return [first];
  const rule = ruleOf(repeat, first.day);
  const [, ...later] = daysOf(rule, first.day);
  const head = { ...first, repeat: rule, series: first.id, changedAt: now };
  return [head, ...later.map((day) => copyOf(first, { id: ids(), now }, { day, series: first.id }))];
}

/** Whom a change of one entry of a series is meant for. */
export const SCOPES = ['this', 'following', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** All entries of this entry's series in their order, itself included; it alone where it has none. */
export const seriesOf = (entry: PlanEntry, all: readonly PlanEntry[]): PlanEntry[] =>
  entry.series === null ? [entry] : all.filter(({ series }) => series === entry.series).sort(inOrder);

/** The entries a change is meant for. "Following" are those on later days; published ones stay as they were. */
export function scopeOf(entry: PlanEntry, scope: Scope, all: readonly PlanEntry[]): PlanEntry[] {
  if (scope === 'this' || entry.series === null) return [entry];
  const from = entry.day ?? '';
  return seriesOf(entry, all).filter(
    (one) => (one.id === entry.id || !isOut(one)) && (scope === 'all' || one.id === entry.id || (one.day ?? '') > from),
  );
}

export interface Change {
  id: string;
  fields: Partial<PlanEntry>;
}

/** A change of one entry, for all it is meant for: a new day moves each by as many days. */
export function changesFor(entry: PlanEntry, fields: Partial<PlanEntry>, scope: readonly PlanEntry[], now: number): Change[] {
  return scope.map((one) => {
    const moved =
      fields.day && entry.day && one.day && one.id !== entry.id ? { day: addDays(one.day, daysBetween(entry.day, fields.day)) } : {};
    return { id: one.id, fields: { ...fields, ...moved, changedAt: now } };
  });
}

/** What taking entries away asks of those that stay: the rule goes to the series' next first entry. */
export function heirs(gone: readonly PlanEntry[], all: readonly PlanEntry[], now: number): Change[] {
  const ids = new Set(gone.map(({ id }) => id));
  return gone.flatMap((entry) => {
    if (entry.repeat === null) return [];
    const next = seriesOf(entry, all).find(({ id }) => !ids.has(id));
    return next ? [{ id: next.id, fields: { repeat: entry.repeat, changedAt: now } }] : [];
  });
}
