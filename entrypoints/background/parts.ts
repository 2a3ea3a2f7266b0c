/** Parts of the content script that come on demand: one network's, and the general readers. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings.ts';
import { BadMessage } from './failed.ts';
import { silent } from './silent.ts';
import type { FromContent } from './sender.ts';

/** Built file of a network's part. */
export const partFile = (network: string): string => `network-${network}.js`;
/** Built file of the reader, which every part needs. */
export const READER = 'content-scripts/reader.js';
/** Built file that tells which software made a page; stands for the network's part where the address does not tell. */
export const DETECTOR = 'detect.js';

/** Puts files into the frame a message came from. Rejects where the browser does not let us. */
export async function put({ tab, frame }: Pick<FromContent, 'tab' | 'frame'>, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: files.map((file) => `/${file}` as never) });
}

/** Puts the general readers into the page. Throws BadMessage where nothing may be read. */
export async function putGeneral(from: FromContent, settings: Settings): Promise<{ ok: true }> {
  if (silent(from, settings)) throw new BadMessage('nothing may be read here');
  await put(from, [partFile('web')]);
  return { ok: true };
}
