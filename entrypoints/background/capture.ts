/** Level "capture": a toolbar click reads the page in front once, through activeTab (FIELD.md, consent first). */
import { browser } from 'wxt/browser';
import { BadMessage } from './failed.ts';
import { READER } from './registration.ts';

/** How long a started reader may take to say hello and send what it read. */
const VALID = 60_000;
const captured = new Map<number, number>();

/** True where the user asked for this tab to be read just now. */
export const isCaptured = (tab: number, now = Date.now()): boolean => now - (captured.get(tab) ?? -Infinity) < VALID;

/** Starts the reader in the tab. Rejects with BadMessage where the browser does not let us (a page of its own, a shop). */
export async function capture(tab: number, now = Date.now()): Promise<{ ok: true }> {
  for (const [old, at] of captured) if (now - at >= VALID) captured.delete(old);
  captured.set(tab, now);
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${READER}`] });
    return { ok: true };
  } catch (error) {
    captured.delete(tab);
    throw new BadMessage(error instanceof Error ? error.message : 'not allowed');
  }
}
