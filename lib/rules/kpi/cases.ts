/** Times of a case from first hand to last (Sprout Social, case reports). Epoch ms in, ms out; null where nobody knows. Pure. */
import type { Item } from '../../model/records.ts';
import { minutesBetween } from './clock.ts';
import { share } from './rates.ts';

/** First touch: from the assignment to the reply after it. */
export const firstTouch = (assignedAt: number | null, replies: readonly number[]): number | null => {
  if (assignedAt === null) return null;
  const after = replies.filter((at) => at >= assignedAt);
  return after.length ? Math.min(...after) - assignedAt : null;
};

/** Active time: sum of the spans it was open; the last one runs until `now`. */
export function activeTime(changes: readonly { at: number; open: boolean }[], now: number): number {
  let [sum, since] = [0, null as number | null];
  for (const { at, open } of [...changes].sort((a, b) => a.at - b.at)) {
    if (open) since ??= at;
    else if (since !== null) {
      sum += at - since;
      since = null;
    }
  }
  return since === null ? sum : sum + Math.max(0, now - since);
}

/** Resolution: from the first assignment to the last close. */
export const resolution = (assigned: readonly number[], closed: readonly number[]): number | null =>
  assigned.length && closed.length && Math.max(...closed) >= Math.min(...assigned) ? Math.max(...closed) - Math.min(...assigned) : null;

const minutes = (ms: number | null): number | null => (ms === null ? null : minutesBetween(0, ms));

/** First touch of an item in whole minutes; null where it was not assigned, or answered before. */
export const touchMinutes = ({ assignedAt, answeredAt }: Pick<Item, 'assignedAt' | 'answeredAt'>): number | null =>
  minutes(firstTouch(assignedAt ?? null, answeredAt === null ? [] : [answeredAt]));

/** When an item that is closed was closed last; [] where it is not, where nobody knows when, and where its author closed it. */
function closings({ state, answeredAt, doneReason, log = [] }: Pick<Item, 'state' | 'answeredAt' | 'doneReason' | 'log'>): number[] {
  if (state === 'answered') return answeredAt === null ? [] : [answeredAt];
  const last = log.findLast(({ to }) => to === 'done');
  return state === 'done' && last && doneReason !== 'deleted' && doneReason !== 'own-account' ? [last.at] : [];
}

/** Resolution of an item in whole minutes. */
export const resolutionMinutes = (item: Parameters<typeof closings>[0] & Pick<Item, 'assignedAt'>): number | null =>
  minutes(resolution(item.assignedAt === undefined ? [] : [item.assignedAt], closings(item)));

/** Completion: completed ÷ assigned. */
export const completion = (completed: number, assigned: number): number | null => share(completed, assigned);

/** Time to action: the first thing a human did, from `from` on. */
export const timeToAction = (from: number | null, actions: readonly number[]): number | null => {
  if (from === null) return null;
  const after = actions.filter((at) => at >= from);
  return after.length ? Math.min(...after) - from : null;
};
