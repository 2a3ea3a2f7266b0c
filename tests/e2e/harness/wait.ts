/** Waiting for what is to happen, never for a length of time. */

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks `look` again and again until it gives something true and returns that. After `seconds` throws an error that names
 * `what` was awaited and what was seen last. A `look` that throws (a page on its way to another address) counts as not yet.
 */
export async function until<T>(what: string, look: () => Promise<T> | T, seconds = 30): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (found) return found as NonNullable<T>;
      last = found;
    } catch (error) {
      last = error instanceof Error ? error.message : error;
    }
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}; last seen: ${JSON.stringify(last)?.slice(0, 500)}`);
    await pause(40);
  }
}

/** Waits until `read` gives the same three times in a row, 100 ms apart, and returns it: a page that has come to rest. */
export async function settled<T>(what: string, read: () => Promise<T>, seconds = 30): Promise<T> {
  let before = '';
  let same = 0;
  let value = undefined as T;
  await until(
    `${what} at rest`,
    async () => {
      value = await read();
      const now = JSON.stringify(value);
      same = now === before ? same + 1 : 0;
      before = now;
      await pause(60);
      return same >= 3;
    },
    seconds,
  );
  return value;
}
