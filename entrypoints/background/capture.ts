/** Level "capture": a toolbar click reads the page in front once, through activeTab (FIELD.md, consent first). */
import { browser } from 'wxt/browser';
import { noteCaptured } from './captured.ts';
import { BadMessage } from './failed.ts';
import { DETECTOR, partFile, READER } from './parts.ts';
import { networkOf } from '../../lib/networks/match.ts';

/** Starts the reader in the tab. Rejects with BadMessage where the browser does not let us (a page of its own, a shop). */
export async function capture(tab: number, now = Date.now()): Promise<{ ok: true }> {
  noteCaptured(tab, true, now);
  try {
    const { url = '' } = await browser.tabs.get(tab);
    if (!/^https?:/.test(url) || !URL.canParse(url)) throw new BadMessage('no web page');
    const network = networkOf(new URL(url));
    const files = [network ? partFile(network.id) : DETECTOR, READER];
    const put = (allFrames: boolean): Promise<unknown> =>
      browser.scripting.executeScript({ target: { tabId: tab, allFrames }, files: files.map((file) => `/${file}` as never) });
    // A site's comments may stand in a frame of the site (Ghost); a frame without marks of a known software stays silent. One
    // that the browser does not let us enter must not cost the page.
    await put(!network).catch(() => put(false));
    return { ok: true };
  } catch (error) {
    noteCaptured(tab, false);
    throw new BadMessage(error instanceof Error ? error.message : 'not allowed');
  }
}
