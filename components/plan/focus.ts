/** Focus on something that is drawn a moment later (calendar, board). */

/** Milliseconds waited for it, and watched over it afterwards: the calendar may draw it twice, and takes the focus away with the first. */
const WAIT = 4000;
const WATCH = 600;

/** Gives how to stop. Whoever goes elsewhere meanwhile is left there. */
export function focusSoon(selector: string): () => void {
  const start = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const look = (): void => {
    const now = performance.now();
    const found = document.querySelector<HTMLElement>(selector);
    const at = document.activeElement;
    const elsewhere = since !== null && at !== found && at !== document.body && at !== null;
    if (found && at !== found && !elsewhere) {
      found.focus();
      since ??= now;
    }
    const over = elsewhere || (since === null ? now - start > WAIT : now - since > WATCH);
    if (!over) timer = setTimeout(look, 30);
  };
  timer = setTimeout(look, 0);
  return () => clearTimeout(timer);
}

export const entryLink = (id: string): string => `.rk-plan [data-entry="${CSS.escape(id)}"]`;
