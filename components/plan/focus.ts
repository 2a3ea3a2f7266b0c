/** Focus on something that is drawn a moment later (calendar, board), or drawn anew somewhere else. */

/** Milliseconds waited for it, and watched over it afterwards: the calendar may draw it twice, and takes the focus away with the first. */
const WAIT = 4000;
const WATCH = 600;

/** Is the focus nowhere: what had it is gone from the page? */
export const nowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** How to stop those that still look. */
const looking = new Set<() => void>();

/** The plan is left: nothing of it is waited for any more. */
export const stopLooking = (): void => {
  for (const stop of looking) stop();
};

/**
 * Focuses the first of these selectors that is on the page, as soon as one is. Gives how to stop. Whoever goes elsewhere meanwhile is left there.
 * `only`: as long as this holds when the moment has come (`nowhere`: whoever has the focus keeps it).
 */
export function focusSoon(selectors: readonly string[], only: () => boolean = () => true): () => void {
  const start = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const look = (): void => {
    const now = performance.now();
    const found = selectors.map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
    const at = document.activeElement;
    const elsewhere = since !== null && at !== found && !nowhere();
    if (found && at !== found && !elsewhere && only()) {
      found.focus();
      since ??= now;
    }
    const over = elsewhere || (since === null ? now - start > WAIT : now - since > WATCH);
    if (over) stop();
    else timer = setTimeout(look, 30);
  };
  const stop = (): void => {
    clearTimeout(timer);
    looking.delete(stop);
  };
  looking.add(stop);
  timer = setTimeout(look, 0);
  return stop;
}

/** What of an entry had the focus, wherever it is shown: its name, the handle of its card, its menu. */
const PARTS = ['entry', 'handle', 'menu'] as const;
export type EntryPart = (typeof PARTS)[number];

const partAt = (id: string, part: EntryPart): string => `.rk-plan [data-${part}="${CSS.escape(id)}"]`;
export const entryLink = (id: string): string => partAt(id, 'entry');

/** The part, or what is nearest to it where it is not shown. */
export const entryParts = (id: string, part: EntryPart): string[] => [partAt(id, part), partAt(id, 'menu'), partAt(id, 'entry')];

/** The part of this entry that has the focus now; its menu where the focus is in something that opened from it (menu, dialog). */
export const focusedPart = (id: string): EntryPart => PARTS.find((part) => document.activeElement?.matches(partAt(id, part))) ?? 'menu';
