/** Works that must not run side by side. */

/** A line of its own: runs `work` after everything queued in it before, whatever became of that. */
export function line(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
