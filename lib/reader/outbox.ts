/**
 * Messages on their way to the background, one after the other, kept until they are answered.
 *
 * A service worker can be killed in the middle of a batch and a disk can be full: what was not answered, or answered
 * with `{ error }`, is sent again as it was (the background takes the same thing twice without harm), with growing
 * pauses. Nothing is dropped but a message the background calls malformed: sending that again could never help.
 */

/** Pauses after failures that pass by themselves, and after those the user must mend (disk, update), in ms. */
const PAUSES = [1000, 2000, 5000, 10_000, 30_000, 60_000];
const SLOW = 60_000;
const FOR_THE_USER: ReadonlySet<string> = new Set(['full', 'newer']);

export interface OutboxOptions<M> {
  view: Window;
  /** Rejects, or gives something that is no object, where the background did not answer. */
  send: (message: M) => Promise<unknown>;
  /** An error began (told once until it changes), or null: all is well again. */
  trouble: (error: string | null) => void;
}

interface Job<M> {
  message: M;
  done: (answer: object) => void;
}

/** The error of an answer, or null where it is one to use, or undefined where there is no answer. */
export function errorOf(answer: unknown): string | null | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { error } = answer as { error?: unknown };
  return typeof error === 'string' ? error : null;
}

export class Outbox<M> {
  private readonly options: OutboxOptions<M>;
  private readonly jobs: Job<M>[] = [];
  private tries = 0;
  private busy = false;
  private timer = 0;
  private stopped = false;
  private paused = false;
  private error: string | null = null;

  constructor(options: OutboxOptions<M>) {
    this.options = options;
  }

  /** How many wait, the one on its way included. */
  get size(): number {
    return this.jobs.length;
  }

  /** `done` is called with the answer, once; never after `stop`. */
  put(message: M, done: (answer: object) => void): void {
    this.jobs.push({ message, done });
    this.next();
  }

  /** Hidden tab: what waits for another try waits until the tab is shown. What is put meanwhile is tried once. */
  pause(on: boolean): void {
    this.paused = on;
    if (!on && !this.busy) {
      this.options.view.clearTimeout(this.timer);
      this.timer = 0;
      this.next();
    }
  }

  /** Reading was switched off: what still waits is not to be told any more. */
  clear(): void {
    this.options.view.clearTimeout(this.timer);
    this.timer = 0;
    this.jobs.length = 0;
    this.tries = 0;
    this.error = null;
  }

  stop(): void {
    this.stopped = true;
    this.clear();
  }

  private next(): void {
    const job = this.jobs[0];
    if (!job || this.busy || this.timer || this.stopped) return;
    this.busy = true;
    // `send` may throw at once (extension updated): same as a rejection.
    const answer = new Promise<unknown>((resolve) => resolve(this.options.send(job.message))).catch(() => undefined);
    void answer.then((given) => this.answered(job, given));
  }

  private answered(job: Job<M>, answer: unknown): void {
    this.busy = false;
    if (this.stopped) return;
    const error = errorOf(answer);
    if (error && error !== 'bad-message') this.tell(error);
    if (error === undefined || (error && error !== 'bad-message')) {
      this.later(error ?? null);
      return;
    }
    this.tries = 0;
    this.tell(null);
    try {
      // Not where `clear` came in between.
      if (this.jobs[0] === job) this.jobs.shift()?.done(answer as object);
    } finally {
      this.next();
    }
  }

  private tell(error: string | null): void {
    if (error === this.error) return;
    this.error = error;
    this.options.trouble(error);
  }

  private later(error: string | null): void {
    const pause = error && FOR_THE_USER.has(error) ? SLOW : (PAUSES[Math.min(this.tries, PAUSES.length - 1)] as number);
    this.tries++;
    this.timer = this.options.view.setTimeout(() => {
      if (this.paused) return; // `pause(false)` goes on
      this.timer = 0;
      this.next();
    }, pause);
  }
}
