/** Where a panel goes beside its mark. Pure. All in CSS pixels of the window. */

export interface Box { left: number; top: number; right: number; bottom: number }

/** Free space kept to the window's edge. */
export const EDGE = 8;

/** Left and top of a panel: below the mark, above where there is more room, never outside the window. */
export function besides(mark: Box, panel: { width: number; height: number }, window: { width: number; height: number }): { left: number; top: number } {
  const below = mark.bottom + EDGE;
  const fits = below + panel.height + EDGE <= window.height;
  const above = mark.top - EDGE - panel.height;
  const clamp = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));
  return {
    left: clamp(mark.left, window.width - panel.width),
    top: fits || above < EDGE ? clamp(below, window.height - panel.height) : above,
  };
}
