/** From an item to the row that is kept: the fields the figures are made of. Pure. */
import { type Item, LOG } from '../model/records.ts';
import type { Hours, Span } from '../model/settings.ts';
import { businessMs, dueAt } from '../rules/due.ts';
import { answerMinutes, clockStart, isOffHours, MINUTE, minutesBetween } from '../rules/kpi/clock.ts';
import { needsAnswer } from '../rules/view.ts';
import { dayOf } from './day.ts';
import type { ItemRow } from './schema.ts';

export interface RowContext {
  now: number;
  /** Opening hours and their zone, and the target: by them days and times are told. */
  hours: Hours;
  target: Span;
  /** Epoch ms before which nothing new is counted: those records' time is over, and their day has been counted once. */
  since: number;
}

/** The day a moment counts under. What did not count before at the same moment does not start to. */
function countedDay(
  at: number | null,
  before: { at: number | null; day: string | null } | null,
  { hours: { zone }, since }: RowContext,
): string | null {
  if (at === null) return null;
  if (before && before.at === at) return before.day === null ? null : dayOf(at, zone);
  if (!before?.day && at < since) return null;
  return dayOf(at, zone);
}

/** First state change known of a new item: one that comes in answered was answered long before it was seen. */
const bornAt = (item: Item, now: number): number => (item.state === 'answered' ? Math.min(item.answeredAt ?? now, now) : now);

type Times = Pick<ItemRow, 'minutes' | 'businessMinutes' | 'offHours' | 'onTime' | 'actionMinutes'>;
const UNKNOWN: Times = { minutes: null, businessMinutes: null, offHours: null, onTime: null, actionMinutes: null };

/** Minutes to the first thing a human of us did; the log forgets its oldest entries, what they told is kept. */
function actionMinutes(item: Item, before: ItemRow | undefined): number | null {
  const start = item.first?.from ?? null;
  if (start === null) return null;
  const moves = (item.log ?? []).flatMap(({ at, by }) => (by === 'person' ? [at] : []));
  const acts = [...moves, item.answeredAt ?? Infinity].map((at) => (at === Infinity ? at : minutesBetween(start, at)));
  const known = item.log?.length === LOG ? (before?.actionMinutes ?? Infinity) : Infinity;
  const first = Math.min(known, ...acts);
  return first === Infinity ? null : first;
}

function timesOf(item: Item, before: ItemRow | undefined, { hours, target }: RowContext): Times {
  const start = clockStart(item);
  const action = actionMinutes(item, before);
  if (start === null || item.answeredAt === null) return { ...UNKNOWN, actionMinutes: action };
  const due = start === item.first?.from ? item.dueAt : dueAt(start, target, hours);
  return {
    minutes: answerMinutes(item),
    businessMinutes: Math.round(businessMs(start, item.answeredAt, hours) / MINUTE),
    offHours: isOffHours(item.answeredAt, hours),
    onTime: due === null || item.answeredAt <= due,
    actionMinutes: action,
  };
}

/** The row of an item that replaces `before`. Own accounts' comments count nowhere (METRICS.md section 1). */
export function rowOf(item: Item & { changedAt?: number | undefined }, before: ItemRow | undefined, context: RowContext): ItemRow {
  const own = item.doneReason === 'own-account';
  const was = before && before.doneReason !== 'own-account' ? before : null;
  const inDay = own ? null : countedDay(item.first?.from ?? null, was && { at: was.first?.from ?? null, day: was.inDay }, context);
  return {
    ...item,
    changedAt: item.changedAt ?? (before ? (before.state === item.state ? before.changedAt : context.now) : bornAt(item, context.now)),
    inDay,
    outDay: own ? null : countedDay(item.answeredAt, was && { at: was.answeredAt, day: was.outDay }, context),
    asks: needsAnswer(item),
    talkDay: inDay === null || !item.talk ? null : dayOf(item.talk.from, context.hours.zone),
    ...(own ? UNKNOWN : timesOf(item, before, context)),
  };
}
