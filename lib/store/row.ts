/** From an item to the row that is kept: the fields the figures are made of. Pure. */
import type { Item } from '../model/records.ts';
import { answerMinutes } from '../rules/merge.ts';
import { dayOf } from './day.ts';
import type { ItemRow } from './schema.ts';

export interface RowContext {
  now: number;
  zone: string;
  /** Epoch ms before which nothing new is counted: those records' time is over, and their day has been counted once. */
  since: number;
}

/** The day a moment counts under. What did not count before at the same moment does not start to. */
function countedDay(
  at: number | null,
  before: { at: number | null; day: string | null } | null,
  { zone, since }: RowContext,
): string | null {
  if (at === null) return null;
  if (before && before.at === at) return before.day === null ? null : dayOf(at, zone);
  if (!before?.day && at < since) return null;
  return dayOf(at, zone);
}

/** First state change known of a new item: one that comes in answered was answered long before it was seen. */
const bornAt = (item: Item, now: number): number => (item.state === 'answered' ? Math.min(item.answeredAt ?? now, now) : now);

/** The row of an item that replaces `before`. Own accounts' comments count nowhere (METRICS.md section 1). */
export function rowOf(item: Item & { changedAt?: number | undefined }, before: ItemRow | undefined, context: RowContext): ItemRow {
  const own = item.doneReason === 'own-account';
  const was = before && before.doneReason !== 'own-account' ? before : null;
  return {
    ...item,
    changedAt: item.changedAt ?? (before ? (before.state === item.state ? before.changedAt : context.now) : bornAt(item, context.now)),
    inDay: own ? null : countedDay(item.first?.from ?? null, was && { at: was.first?.from ?? null, day: was.inDay }, context),
    outDay: own ? null : countedDay(item.answeredAt, was && { at: was.answeredAt, day: was.outDay }, context),
    minutes: own ? null : answerMinutes(item),
  };
}
