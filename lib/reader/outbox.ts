/**
 * Messages on their way to the background, one after the other, kept until they are answered.
 *
 * A service worker can be killed in the middle of a batch and a disk can be full: what was not answered, or answered
 * with `{ error }`, is sent again as it was (the background takes the same thing twice without harm), with growing
 * pauses. Nothing is dropped but a message the background calls malformed: sending that again could never help.
 */

/** Pauses after failures that pass by themselves, in ms; then again and again the last one. */
const PAUSES = [1000, 2000, 5000, 10_000, 30_000, 60_000];
/** What the user must mend first (disk, update): tried slowly. */
const FOR_THE_USER = ['full', 'newer'];

export interface OutboxOptions<M> {
  view: Window;
  /** Rejects, or gives something that is no object, where the background did not answer. */
  send: (message: M) => Promise<unknown>;
  /** An error began (told once until it changes), or null: all is well again. */
  trouble?: (error: string | null) => void;
}

/** The error of an answer, or null where it is one to use, or undefined where there is no answer. */
export function errorOf(answer: unknown): string | null | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { error } = answer as { error?: unknown };
  return typeof error === 'string' ? error : null;
}

export type Outbox<M> = ReturnType<typeof createOutbox<M>>;

export function createOutbox<M>({ view, send, trouble }: OutboxOptions<M>) {
  let jobs: { message: M; done: (answer: object) => void }[] = [];
  let tries = 0;
  let timer = 0;
  let busy = false;
  let paused = false;
  let stopped = false;
  let told: string | null = null;

  async function next(): Promise<void> {
    const job = jobs[0];
    if (!job || busy || timer || stopped) return;
    busy = true;
    let answer: unknown;
    try {
      answer = await send(job.message);
    } catch {
      // not answered: tried again
    }
    busy = false;
    if (stopped) return;
    const error = errorOf(answer);
    const again = error !== null && error !== 'bad-message';
    // No answer at all tells nothing about the store.
    const worry = again ? error : null;
    if (worry !== undefined && told !== worry) {
      told = worry;
      trouble?.(worry);
    }
    if (again) {
      const pause = FOR_THE_USER.includes(error ?? '') ? PAUSES.length : tries++;
      timer = view.setTimeout(retry, PAUSES[Math.min(pause, PAUSES.length - 1)]);
      return;
    }
    tries = 0;
    // Not where `clear` came in between.
    if (jobs[0] === job) {
      jobs.shift();
      job.done(answer as object);
    }
    void next();
  }

  /** While paused the timer stays set, and `pause(false)` goes on. */
  function retry(): void {
    if (paused) return;
    timer = 0;
    void next();
  }

  /** Reading was switched off: what still waits is not to be told any more. */
  function clear(): void {
    view.clearTimeout(timer);
    timer = tries = 0;
    jobs = [];
  }

  return {
    /** How many wait, the one on its way included. */
    get size(): number {
      return jobs.length;
    },
    /** `done` is called with the answer, once; never after `stop`. */
    put(message: M, done: (answer: object) => void): void {
      jobs.push({ message, done });
      void next();
    },
    /** Hidden tab: what waits for another try waits until the tab is shown. What is put meanwhile is tried once. */
    pause(on: boolean): void {
      paused = on;
      if (on || !timer) return;
      view.clearTimeout(timer);
      retry();
    },
    clear,
    stop(): void {
      stopped = true;
      clear();
    },
  };
}
