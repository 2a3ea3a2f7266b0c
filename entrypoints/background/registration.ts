/**
 * Content scripts exist exactly where the user said yes and the browser granted the host (FIELD.md, consent first):
 * registered per network and site, taken back otherwise. Safe to run at any time, as often as wanted.
 */
import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/model/settings.ts';
import { networks } from '../../lib/networks/index.ts';
import type { Level } from '../../lib/networks/network.ts';
import { DETECTOR, partFile, READER } from './parts.ts';
import { readerTabs } from './tabs.ts';

export interface Wanted {
  id: string;
  /** Built files in the order they must run: what knows the network or finds out which it is, then the reader. */
  js: string[];
  matches: string[];
  /** Frames too: of networks that live in one, and of sites (Ghost's comments stand in a frame without an address of its own). */
  allFrames: boolean;
}

const reads = (level: Level | undefined): boolean => level === 'read' || level === 'overlay';

/** Match pattern of a site; without its port, which Firefox does not take (the reader asks by full origin anyway). */
export function sitePattern(origin: string): string | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : null;
}

/** What the settings ask for, whether granted or not. */
export function wanted(settings: Settings): Wanted[] {
  if (!settings.consented) return [];
  const fixed = networks
    .filter(({ id, hosts }) => hosts.length > 0 && reads(settings.levels[id]))
    .map(({ id, hosts, frames = false }) => ({
      id: `reader-${id}`,
      js: [partFile(id), READER],
      matches: [...hosts],
      allFrames: frames,
    }));
  const sites = settings.sites.flatMap(({ origin, level }) => {
    const pattern = sitePattern(origin);
    return pattern && reads(level) ? [{ id: `reader-site-${origin}`, js: [DETECTOR, READER], matches: [pattern], allFrames: true }] : [];
  });
  return [...fixed, ...sites];
}

/** Path of a script as we name it; a browser may hand it back as a full address or with a slash before it. */
const plainPath = (path: string): string => path.replace(/^[a-z-]+:\/\/[^/]+/, '').replace(/^\//, '');

let running: Promise<void> = Promise.resolve();

/** Brings the registered scripts in line with settings and permissions; tabs already open get a new one at once. */
export function syncScripts(settings: Settings): Promise<void> {
  running = running.then(
    () => sync(settings),
    () => sync(settings),
  );
  return running;
}

async function sync(settings: Settings): Promise<void> {
  const granted: Wanted[] = [];
  for (const script of wanted(settings)) if (await browser.permissions.contains({ origins: script.matches })) granted.push(script);
  const present = await browser.scripting.getRegisteredContentScripts();
  const same = (a: string[], b: string[] | undefined): boolean => a.length === b?.length && a.every((one) => b.includes(one));
  const fits = ({ id, matches, js }: { id: string; matches?: string[] | undefined; js?: string[] | undefined }): boolean =>
    granted.some((script) => script.id === id && same(script.matches, matches) && same(script.js, js?.map(plainPath)));
  const wrong = present.filter((script) => !fits(script)).map(({ id }) => id);
  if (wrong.length) await browser.scripting.unregisterContentScripts({ ids: wrong });
  const missing = granted.filter(({ id }) => !present.some((script) => script.id === id && fits(script)));
  if (!missing.length) return;
  await browser.scripting.registerContentScripts(
    missing.map(({ id, js, matches, allFrames }) => ({
      id,
      matches,
      js,
      runAt: 'document_idle',
      allFrames,
      matchOriginAsFallback: allFrames,
      persistAcrossSessions: true,
    })),
  );
  await Promise.all(missing.map(startInOpenTabs));
}

/** A page that was open before the consent needs no reload. The reader runs once a page however often it is started. */
async function startInOpenTabs({ js, matches, allFrames }: Wanted): Promise<void> {
  for (const tab of await readerTabs(matches)) {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames }, files: js.map((file) => `/${file}` as never) }).catch(() => {
      // a discarded tab, an error page, or closed meanwhile: it gets the registered script when it loads
    });
  }
}
