/** Who sent a message: one of our pages, or our content script on a network's page. Nobody else is answered. */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Message } from '../../lib/messages.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isHosted, networkById } from '../../lib/networks/index.ts';
import { networkOf } from '../../lib/networks/match.ts';
import type { Level, Network } from '../../lib/networks/network.ts';
import { web } from '../../lib/networks/web/index.ts';
import { isCaptured } from './captured.ts';

/** `network` and `level`: of the address the script runs at, as set; null and 'off' where nothing may be read. */
export interface FromContent {
  kind: 'content';
  tab: number;
  /** 0: the page itself. */
  frame: number;
  url: URL;
  network: Network | null;
  level: Level;
}
export type From = { kind: 'page' } | FromContent;

/** How far the user lets us go at an address, whether paused or not. On an unknown site nothing but a click reads. */
export function levelAt(url: URL, network: Network | null, settings: Pick<Settings, 'levels' | 'sites'>, tab?: number): Level {
  const site = settings.sites.find(({ origin }) => origin === url.origin);
  if (site) return site.level;
  if (network && !isHosted(network)) return settings.levels[network.id] ?? 'off';
  return tab !== undefined && isCaptured(tab) ? 'capture' : 'off';
}

/** The network a message from a page is about, in its own words: only believed where the address does not tell it. */
function told(message: Message): string | null | undefined {
  if (message.type === 'hello' || message.type === 'lesson' || message.type === 'taught') return message.software;
  if (message.type === 'sightings') return message.reading.network;
  return message.type === 'deed' ? message.network : null;
}

/** Address of the page or frame that sent it: a frame without one of its own (Ghost's comments) is part of its page. */
function addressOf({ url = '', frameId = 0, tab }: Browser.runtime.MessageSender): URL | null {
  const address = frameId !== 0 && url === 'about:srcdoc' ? (tab?.url ?? '') : url;
  return URL.canParse(address) ? new URL(address) : null;
}

/** Null for everybody who is not us, and for frames on pages of networks that live in none. */
export function fromOf(sender: Browser.runtime.MessageSender, message: Message, settings: Settings): From | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/' as never))) return { kind: 'page' };
  const url = addressOf(sender);
  if (!url || !/^https?:$/.test(url.protocol) || sender.tab?.id === undefined) return null;
  const frame = sender.frameId ?? 0;
  const known = networkOf(url);
  if (frame !== 0 && known && !known.frames) return null;
  const said = networkById(told(message) ?? '');
  // On a site of the user's, or a page read by a click, the page itself tells its software.
  const network = known ?? (isHosted(said) ? (said as Network) : web);
  return { kind: 'content', tab: sender.tab.id, frame, url, network, level: levelAt(url, network, settings, sender.tab.id) };
}
