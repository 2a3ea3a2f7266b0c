/** Times of a case from first hand to last (Sprout Social, case reports). Epoch ms in, ms out; null where nobody knows. Pure. */
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

/** Completion: completed ÷ assigned. */
export const completion = (completed: number, assigned: number): number | null => share(completed, assigned);

/** Time to action: the first thing a human did, from `from` on. */
export const timeToAction = (from: number | null, actions: readonly number[]): number | null => {
  if (from === null) return null;
  const after = actions.filter((at) => at >= from);
  return after.length ? Math.min(...after) - from : null;
};
