/** One write after the other: two tabs' batches and the clock must not judge the same items side by side. */

let last: Promise<unknown> = Promise.resolve();

/** Runs `work` after everything queued before it, whatever became of that. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}
