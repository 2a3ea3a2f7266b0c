/** Waits until nothing has stirred for a while, but not for ever. */

export class Quiet {
  private readonly view: Window;
  private readonly span: { quiet: number; most: number };
  private readonly done: () => void;
  private timer = 0;
  private began = 0;
  private stirred = 0;
  waiting = false;

  /** Calls `done` once after `begin`, when `quiet` ms passed without `stir`, at the latest after `most` ms. */
  constructor(view: Window, span: { quiet: number; most: number }, done: () => void) {
    this.view = view;
    this.span = span;
    this.done = done;
  }

  begin(): void {
    this.stop();
    this.waiting = true;
    this.began = this.stirred = this.view.performance.now();
    this.arm(this.span.quiet);
  }

  /** Cheap: only notes the time, the timer looks when it is due. */
  stir(): void {
    if (this.waiting) this.stirred = this.view.performance.now();
  }

  stop(): void {
    this.view.clearTimeout(this.timer);
    this.waiting = false;
  }

  private arm(ms: number): void {
    this.timer = this.view.setTimeout(() => {
      const now = this.view.performance.now();
      const rest = Math.min(this.stirred + this.span.quiet, this.began + this.span.most) - now;
      if (rest > 0) return this.arm(rest);
      this.waiting = false;
      this.done();
    }, ms);
  }
}
