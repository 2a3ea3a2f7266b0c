/** Work in slices, so that reading never holds up the page (issue 2: no task of ours over 50 ms). */

/** Longest one slice works, in ms. */
const IDLE_SLICE = 8;
/** Longest the first slice of a small batch works before paint, inside the page's own task, in ms. */
const EARLY_SLICE = 4;
/** The page may be busy for ever: then a slice runs at the latest after this many ms. */
const PATIENCE = 500;

type View = Window & typeof globalThis;

export class Slices {
  private readonly view: View;
  private readonly step: () => boolean;
  private handle = 0;
  private pending = false;

  /** `step` does one small piece (well under a millisecond) and tells whether there is more. */
  constructor(view: View, step: () => boolean) {
    this.view = view;
    this.step = step;
  }

  /** Works now for a moment, the rest later. */
  early(): void {
    if (this.work(EARLY_SLICE)) this.later();
  }

  /** Works when the browser is idle. */
  later(): void {
    if (this.pending) return;
    this.pending = true;
    const run = (deadline?: IdleDeadline): void => {
      this.pending = false;
      const most = deadline && !deadline.didTimeout ? Math.min(IDLE_SLICE, Math.max(1, deadline.timeRemaining())) : IDLE_SLICE;
      if (this.work(most)) this.later();
    };
    // Safari and jsdom have no idle callbacks.
    this.handle = this.view.requestIdleCallback?.(run, { timeout: PATIENCE }) ?? this.view.setTimeout(() => run(), 16);
  }

  stop(): void {
    if (this.pending) (this.view.cancelIdleCallback ?? this.view.clearTimeout).call(this.view, this.handle);
    this.pending = false;
  }

  private work(most: number): boolean {
    const { performance } = this.view;
    const end = performance.now() + most;
    for (;;) {
      if (!this.step()) return false;
      if (performance.now() >= end) return true;
    }
  }
}
