/**
 * Repeating entries: the rule (RRULE, RFC 5545) stands at the series' first entry, and every repetition is an entry of its own from
 * the start, so that each can be moved, signed off and published alone. Pure; ids and clock are given.
 */
import { Frequency, RRule } from 'rrule';
import type { PlanEntry } from '../../model/plan.ts';
import { addDays, daysBetween, isDay } from './days.ts';
import { copyOf, inOrder } from './entry.ts';

/** Most entries of one series. */
export const MOST = 104;

export const RHYTHMS = ['week', 'two-weeks', 'month'] as const;
export interface Repeat {
  every: (typeof RHYTHMS)[number];
  /** How many entries in all, this one included; or the last day there may be one. */
  end: { count: number } | { until: string };
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The days from 29 on do not exist in every month: then its last one, counted among 28 … the day. */
const monthly = (day: string): { bymonthday?: number[]; bysetpos?: number } => {
  const date = Number(day.slice(8));
  return date > 28 ? { bymonthday: Array.from({ length: date - 27 }, (_, n) => 28 + n), bysetpos: -1 } : {};
};

/** The rule as RFC 5545 writes it, 'FREQ=WEEKLY;COUNT=4', for a series that begins on `day`. */
export function ruleOf({ every, end }: Repeat, day: string): string {
  const rule = new RRule({
    freq: every === 'month' ? Frequency.MONTHLY : Frequency.WEEKLY,
    ...(every === 'two-weeks' && { interval: 2 }),
    ...(every === 'month' && monthly(day)),
    ...('count' in end ? { count: Math.min(end.count, MOST) } : { until: at(end.until) }),
  });
  return rule.toString().replace(/^RRULE:/, '');
}

/** Days of a series, its first included, MOST at most; only the first where the rule cannot be read. */
export function daysOf(rule: string, first: string): string[] {
  if (!isDay(first)) return [];
  try {
    const days: string[] = [];
    new RRule({ ...RRule.parseString(rule), dtstart: at(first) }).all((date) => days.push(dayOf(date)) < MOST);
    // The first day is one of them by what it is, whatever the rule says.
    return [first, ...days.filter((day) => day > first)].slice(0, MOST);
  } catch {
    return [first];
  }
}

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
  const open = (one: PlanEntry): boolean => one.id === entry.id || (one.state !== 'published' && one.state !== 'evaluated');
  const from = entry.day ?? '';
  return seriesOf(entry, all).filter((one) => open(one) && (scope === 'all' || one.id === entry.id || (one.day ?? '') > from));
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
