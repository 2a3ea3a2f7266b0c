/** Who sent a message: one of our pages, or our content script on a network's page. Nobody else is answered. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings.ts';
import { networkOf } from '../../lib/networks/match.ts';
import type { Level, Network } from '../../lib/networks/network.ts';

/** `network` and `level`: of the address the script runs at, as set; null and 'off' where it is no network's page. */
export interface FromContent {
  kind: 'content';
  tab: number;
  url: URL;
  network: Network | null;
  level: Level;
}
export type From = { kind: 'page' } | FromContent;

/** How far the user lets us go at an address, whether paused or not. */
export function levelAt(url: URL, network: Network | null, settings: Pick<Settings, 'levels' | 'sites'>): Level {
  const site = settings.sites.find(({ origin }) => origin === url.origin);
  return site?.level ?? (network ? settings.levels[network.id] : undefined) ?? 'off';
}

/** Null for everybody who is not us, and for frames inside a page. */
export function fromOf(sender: Browser.runtime.MessageSender, settings: Settings): From | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  if (sender.url.startsWith(browser.runtime.getURL('/' as never))) return { kind: 'page' };
  if (!/^https?:$/.test(url.protocol) || sender.tab?.id === undefined || (sender.frameId ?? 0) !== 0) return null;
  const network = networkOf(url, settings.sites) ?? null;
  return { kind: 'content', tab: sender.tab.id, url, network, level: levelAt(url, network, settings) };
}
