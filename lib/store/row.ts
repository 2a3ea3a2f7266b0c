/** From an item to the row that is kept: the fields the figures are made of. Pure. */
import type { Item } from '../model/records.ts';
import { dayOf } from './day.ts';
import type { ItemRow } from './schema.ts';

export interface RowContext {
  now: number;
  zone: string;
  /** Epoch ms before which nothing new is counted: those records' time is over, and their day has been counted once. */
  since: number;
}

/** The day a moment counts under. What did not count before at the same moment does not start to. */
function countedDay(at: number | null, before: { at: number | null; day: string | null } | null, { zone, since }: RowContext): string | null {
  if (at === null) return null;
  if (before && before.at === at) return before.day === null ? null : dayOf(at, zone);
  if (!before?.day && at < since) return null;
  return dayOf(at, zone);
}

/**
 * The row of an item that replaces `before`. Own accounts' comments count nowhere (METRICS.md section 1). Minutes run
 * from the earliest moment the block can have begun to the answer; null where either is unknown.
 */
export function rowOf(item: Item & Partial<ItemRow>, before: ItemRow | undefined, context: RowContext, minutes?: number | null): ItemRow {
  const own = item.doneReason === 'own-account';
  const begun = item.first?.from ?? null;
  const was = before && before.doneReason !== 'own-account' ? before : null;
  const measured = item.answeredAt === null || begun === null ? null : Math.max(0, Math.round((item.answeredAt - begun) / 60_000));
  const kept = was && was.answeredAt === item.answeredAt && was.answeredAt !== null ? was.minutes : measured;
  return {
    ...item,
    changedAt: item.changedAt ?? (before?.state === item.state ? before.changedAt : context.now),
    inDay: own ? null : countedDay(begun, was && { at: was.first?.from ?? null, day: was.inDay }, context),
    outDay: own ? null : countedDay(item.answeredAt, was && { at: was.answeredAt, day: was.outDay }, context),
    minutes: own || item.answeredAt === null ? null : minutes === undefined ? kept : minutes,
  };
}
