/** Focus on something that is drawn a moment later (calendar, board). */

/** Frames waited for it: a second or so. */
const FRAMES = 60;

/** Gives how to stop waiting; `done` after it has the focus. */
export function focusSoon(selector: string, done = (): void => {}): () => void {
  let frame = 0;
  const look = (left: number): void => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) {
      found.focus();
      done();
    } else if (left) frame = requestAnimationFrame(() => look(left - 1));
  };
  frame = requestAnimationFrame(() => look(FRAMES));
  return () => cancelAnimationFrame(frame);
}

export const entryLink = (id: string): string => `.rk-plan [data-entry="${CSS.escape(id)}"]`;
