/** One reader a page: a newer one (registered and then injected, or after an update) replaces the one before. */

/** On the content script's own global, which the page does not share. */
const KEY = Symbol.for('rueckkanal.reader');

type Shared = typeof globalThis & { [KEY]?: () => void };

/** Stops the reader that runs in this content script world, and notes how to stop this one. */
export function takeOver(stop: () => void): void {
  const shared = globalThis as Shared;
  const before = shared[KEY];
  shared[KEY] = stop;
  before?.();
}
