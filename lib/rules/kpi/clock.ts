/** Where the clock of an item starts, how long it ran, and on which side of the opening hours it stopped (METRICS.md sections 1 and 2). Pure. */
import type { Item, ItemState } from '../../model/records.ts';
import type { Hours } from '../../model/settings.ts';
import { calendarOf } from '../calendar.ts';
import { businessMs } from '../due.ts';
import { LIVE } from '../log.ts';

export const MINUTE = 60_000;

/** Whole minutes between two moments, never below 0. */
export const minutesBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / MINUTE));

/** Whole minutes from an item's clock's start to its answer, by the earliest moment each can have been; null where unknown. */
export function answerMinutes(item: Pick<Item, 'first' | 'log' | 'answeredAt'>): number | null {
  const start = clockStart(item);
  return start === null || item.answeredAt === null ? null : minutesBetween(start, item.answeredAt);
}

const CLOSED: ReadonlySet<ItemState> = new Set(['answered', 'done']);

/**
 * When the clock of an item starts: with the first comment of its block; of one that was reopened after it was closed, with the last
 * reopening before the answer (Chatwoot PR #12058). Epoch ms, null where unknown.
 */
export function clockStart({ first, log, answeredAt }: Pick<Item, 'first' | 'log' | 'answeredAt'>): number | null {
  let start = first?.from ?? null;
  let state: ItemState | null = null;
  for (const { at, to, by } of log ?? []) {
    const reopened = state !== null && CLOSED.has(state) && LIVE.has(to) && (by === 'person' || by === 'new-activity');
    if (reopened && start !== null && at >= start && (answeredAt === null || at <= answeredAt)) start = at;
    state = to;
  }
  return start;
}

/** Does a moment lie outside the opening hours? Closed days and holidays do. */
export function isOffHours(at: number, hours: Hours): boolean {
  const calendar = calendarOf(hours);
  return !calendar.day(calendar.at(at)).open.some(({ from, to }) => from <= at && at < to);
}

/** Number of the closed window a moment lies in: ms of the end of the opening before it. Null inside opening hours. */
function closedSince(at: number, hours: Hours): number | null {
  if (isOffHours(at, hours) === false) return null;
  const calendar = calendarOf(hours);
  if (calendar.closed) return -Infinity;
  for (let n = calendar.at(at); ; n--) {
    const before = calendar.day(n).open.filter(({ to }) => to <= at);
    const last = before.at(-1);
    if (last) return last.to;
  }
}

/**
 * Milliseconds of opening time from `from` to `to`. `sameWindow`: Orlo's rule, that what came in and was answered in one closed window
 * counts its full wall time instead of nothing.
 */
export function businessTime(from: number, to: number, hours: Hours, { sameWindow = false } = {}): number {
  if (sameWindow && to > from) {
    const window = closedSince(from, hours);
    if (window !== null && window === closedSince(to, hours)) return to - from;
  }
  return businessMs(from, to, hours);
}

/** One answer as the three views see it: wall-clock minutes, opening minutes, and which side the reply's timestamp decides for (Sprout Social). */
export interface Timed {
  wall: number;
  business: number;
  off: boolean;
}

export const timed = (from: number, to: number, hours: Hours, rule: { sameWindow?: boolean } = {}): Timed => ({
  wall: minutesBetween(from, to),
  business: Math.round(businessTime(from, to, hours, rule) / MINUTE),
  off: isOffHours(to, hours),
});

/** All answers by the wall clock; those given in opening hours by opening time; those given outside by the wall clock. Minutes. */
export const threeViews = (answers: readonly Timed[]): { all: number[]; business: number[]; off: number[] } => ({
  all: answers.map(({ wall }) => wall),
  business: answers.filter(({ off }) => !off).map(({ business }) => business),
  off: answers.filter(({ off }) => off).map(({ wall }) => wall),
});
