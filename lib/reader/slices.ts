/** Work in slices, so that reading never holds up the page (issue 2: no task of ours over 50 ms). */

/** Longest one slice works, in ms. */
const IDLE_SLICE = 8;
/** Longest the first slice of a small batch works before paint, inside the page's own task, in ms. */
const EARLY_SLICE = 4;
/** The page may be busy for ever: then a slice runs at the latest after this many ms. */
const PATIENCE = 500;

type View = Window & typeof globalThis;

/**
 * `step` does one small piece (well under a millisecond) and tells whether there is more. `early` works now for a
 * moment and the rest later, `later` works when the browser is idle.
 */
export function createSlices(view: View, step: () => boolean) {
  let stop: (() => void) | null = null;

  function work(most: number): void {
    const end = view.performance.now() + most;
    while (step()) {
      if (view.performance.now() < end) continue;
      later();
      return;
    }
  }

  function later(): void {
    if (stop) return;
    const run = (): void => {
      stop = null;
      work(IDLE_SLICE);
    };
    // Safari and jsdom have no idle callbacks.
    if (view.requestIdleCallback) {
      const handle = view.requestIdleCallback(run, { timeout: PATIENCE });
      stop = () => view.cancelIdleCallback(handle);
    } else {
      const handle = view.setTimeout(run, 16);
      stop = () => view.clearTimeout(handle);
    }
  }

  return {
    early: () => work(EARLY_SLICE),
    later,
    stop(): void {
      stop?.();
      stop = null;
    },
  };
}
