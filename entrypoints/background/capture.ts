/** Level "capture": a toolbar click reads the page in front once, through activeTab (FIELD.md, consent first). */
import { browser } from 'wxt/browser';
import { BadMessage } from './failed.ts';
import { readerFiles } from './registration.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { networkOf } from '../../lib/networks/match.ts';

/** How long a started reader may take to say hello and send what it read. */
const VALID = 60_000;
const captured = new Map<number, number>();

/** True where the user asked for this tab to be read just now. */
export const isCaptured = (tab: number, now = Date.now()): boolean => now - (captured.get(tab) ?? -Infinity) < VALID;

/** Starts the reader in the tab. Rejects with BadMessage where the browser does not let us (a page of its own, a shop). */
export async function capture(tab: number, settings: Settings, now = Date.now()): Promise<{ ok: true }> {
  for (const [old, at] of captured) if (now - at >= VALID) captured.delete(old);
  captured.set(tab, now);
  try {
    const { url = '' } = await browser.tabs.get(tab);
    const network = URL.canParse(url) ? networkOf(new URL(url), settings.sites) : undefined;
    if (!network) throw new BadMessage('no network page');
    await browser.scripting.executeScript({ target: { tabId: tab }, files: readerFiles(network.id).map((file) => `/${file}` as never) });
    return { ok: true };
  } catch (error) {
    captured.delete(tab);
    throw new BadMessage(error instanceof Error ? error.message : 'not allowed');
  }
}
