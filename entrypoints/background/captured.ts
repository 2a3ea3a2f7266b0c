/** Tabs the user asked to be read just now (level "capture"). */

/** How long a started reader may take to say hello and send what it read, in ms. */
const VALID = 60_000;
const captured = new Map<number, number>();

/** True where the user asked for this tab to be read just now. */
export const isCaptured = (tab: number, now = Date.now()): boolean => now - (captured.get(tab) ?? -Infinity) < VALID;

/** Notes, or with false forgets, that this tab may be read once. */
export function noteCaptured(tab: number, on: boolean, now = Date.now()): void {
  for (const [old, at] of captured) if (now - at >= VALID) captured.delete(old);
  if (on) captured.set(tab, now);
  else captured.delete(tab);
}
