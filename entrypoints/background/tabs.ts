/** The tabs in which the reader may run. Asked of the browser each time: a list of our own would die with the worker. */
import { browser } from 'wxt/browser';
import type { ToContent } from '../../lib/messages.ts';

/** Ids of open tabs at these match patterns. Needs no permission but the hosts', which a registered reader has. */
export async function readerTabs(matches: string[]): Promise<number[]> {
  if (!matches.length) return [];
  const tabs = await browser.tabs.query({ url: matches }).catch(() => []);
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Sends to one tab; a tab without reader (closed, other page, old script) is no error. */
export const toTab = (tab: number, message: ToContent): Promise<void> =>
  browser.tabs.sendMessage(tab, message).then(
    () => {},
    () => {},
  );

/** Asks a tab's reader and gives its answer, undefined where none answers. `frame` 0: the page itself; missing: whichever frame answers first. */
export const askTab = (tab: number, message: ToContent, frame?: number): Promise<unknown> =>
  (frame === undefined ? browser.tabs.sendMessage(tab, message) : browser.tabs.sendMessage(tab, message, { frameId: frame })).then(
    (answer: unknown) => answer,
    () => undefined,
  );
