/** An item's own short memory of its changes of state, each with the rule behind it. Pure. */
import { type Item, type ItemRule, type ItemState, LOG } from '../model/records.ts';

export const isPutAway = (state: ItemState): boolean => state === 'snoozed' || state === 'waiting';

/** By the clock or what was seen, these follow from one another without anybody's move. */
export const LIVE: ReadonlySet<ItemState> = new Set(['open', 'due', 'overdue']);

/** `after` with the change of state from `before` remembered; "even if they reply" ends with what it held. */
export function logged(before: Item, after: Item, by: ItemRule, at: number): Item {
  const { holds, ...rest } = after;
  const item: Item = holds && isPutAway(after.state) ? after : rest;
  if (before.state === after.state) return item;
  return { ...item, log: [...(before.log ?? []), { at, to: after.state, by }].slice(-LOG) };
}

/**
 * What two copies of one item must agree in beyond the clock: fields of an older row read as what they mean when missing,
 * and the log is left out, since every browser moves its items by its own clock; so is the conversation, which follows from the items beside it.
 */
export function settled<T extends Pick<Item, 'kind' | 'needs' | 'assignee' | 'priority' | 'holds' | 'log' | 'talk'>>({
  log: _log,
  talk: _talk,
  ...item
}: T) {
  const { kind = 'comment', needs = { guess: null, said: null }, priority = 'normal', holds = false } = item;
  return { ...item, kind, needs, assignee: item.assignee ?? null, priority, holds };
}
