/** Waits until nothing has stirred for `quiet` ms, but for `most` ms only; then calls `done` once. `begin` starts anew. */
export function createQuiet(view: Window, quiet: number, most: number, done: () => void) {
  let timer = 0;
  let began = 0;
  let stirred = 0;
  const now = (): number => view.performance.now();

  function arm(ms: number): void {
    timer = view.setTimeout(() => {
      const rest = Math.min(stirred + quiet, began + most) - now();
      if (rest > 0) arm(rest);
      else done();
    }, ms);
  }

  return {
    begin(): void {
      view.clearTimeout(timer);
      began = stirred = now();
      arm(quiet);
    },
    /** Cheap: only notes the time, the timer looks when it is due. */
    stir(): void {
      stirred = now();
    },
    stop: () => view.clearTimeout(timer),
  };
}
