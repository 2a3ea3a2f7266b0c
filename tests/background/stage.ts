/**
 * The background on a stage: WXT's fake browser with what it leaves out (scripts, permissions, messages to tabs), the
 * real words of locales/de.json, a store of its own, and invented readings of X.
 */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outdated } from '../../entrypoints/background/memory.ts';
import { answer } from '../../entrypoints/background/router.ts';
import { type Settings, Settings as SettingsSchema } from '../../lib/model/settings.ts';
import type { CommentSighting, PostSighting, Reading } from '../../lib/model/sighting.ts';
import { matchesPattern } from '../../lib/networks/match.ts';
import { STORES } from '../../lib/store/schema.ts';
import { write } from '../../lib/store/write.ts';
import { freshStore, NOW } from '../store/fresh.ts';

type Words = { [key: string]: string | Words };

/** Messages as WXT's i18n builds them: 'section_key' → one text, plural forms split by " | ". */
function built(words: Words, start = ''): [string, { message: string }][] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[start + key, { message: value }] as [string, { message: string }]];
    const plural = Object.keys(value).every((form) => /^(\d+|n)$/.test(form));
    return plural
      ? [[start + key, { message: Object.values(value).join(' | ') }] as [string, { message: string }]]
      : built(value, `${start}${key}_`);
  });
}
const table = Object.fromEntries(built(JSON.parse(readFileSync('locales/de.json', 'utf8')) as Words));

/** What happened outside the store. */
export interface Seen {
  /** Messages to tabs. */
  sent: { tab: number; message: { type: string; [key: string]: unknown } }[];
  scripts: Map<string, { id: string; matches: string[]; js: string[]; [key: string]: unknown }>;
  /** Tabs in which the reader was started by hand. */
  started: number[];
  /** Entries of the context menu, in their order. */
  menus: { id: string; title: string; contexts: string[]; [key: string]: unknown }[];
  /** Files put into a tab's frame one by one: 'tab frame files'. */
  parts: string[];
  badge: string;
  /** Host patterns and permissions granted; null grants all. */
  granted: Set<string> | null;
  tabs: { id: number; url: string }[];
  /** What hears a click in the context menu. */
  click: (info: object, tab?: { title?: string }) => void;
  /** What a tab's reader answers to a message, if anything; `frame` where one was asked for. */
  replies: (tab: number, message: Seen['sent'][number]['message'], frame?: number) => unknown;
}

/** Sets the stage; to be called before each test. The clock stands at NOW. */
export async function setStage(settings: Partial<Settings> = {}): Promise<Seen> {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await freshStore();
  outdated(STORES);
  fakeBrowser.reset();
  const seen: Seen = {
    sent: [],
    scripts: new Map(),
    started: [],
    parts: [],
    menus: [],
    badge: '',
    granted: null,
    tabs: [],
    replies: () => undefined,
    click: () => {},
  };
  const put = (path: string[], value: unknown): void => {
    const last = path.pop() as string;
    const target = path.reduce((at, key) => at[key] as Record<string, unknown>, fakeBrowser as unknown as Record<string, unknown>);
    target[last] = value;
  };
  put(['i18n', 'getUILanguage'], () => 'de');
  vi.stubGlobal('fetch', async () => ({ json: async () => table }));
  put(['action', 'setBadgeText'], async ({ text }: { text: string }) => {
    seen.badge = text;
  });
  put(['permissions', 'contains'], async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
    [...origins, ...permissions].every((one) => seen.granted === null || seen.granted.has(one)),
  );
  for (const event of ['onAdded', 'onRemoved']) put(['permissions', event, 'addListener'], () => {});
  put(['contextMenus', 'onClicked', 'addListener'], (hear: Seen['click']) => {
    seen.click = hear;
  });
  put(['contextMenus', 'removeAll'], async () => {
    seen.menus.length = 0;
  });
  put(['contextMenus', 'create'], (menu: Seen['menus'][number]) => {
    if (seen.menus.some(({ id }) => id === menu.id)) throw new Error(`Cannot create item with duplicate id ${menu.id}`);
    seen.menus.push(menu);
  });
  put(['scripting', 'getRegisteredContentScripts'], async () => [...seen.scripts.values()]);
  put(['scripting', 'registerContentScripts'], async (list: { id: string; matches: string[]; js: string[] }[]) => {
    for (const script of list) {
      if (seen.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      seen.scripts.set(script.id, script);
    }
  });
  put(['scripting', 'unregisterContentScripts'], async ({ ids }: { ids: string[] }) => {
    for (const id of ids) if (!seen.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  });
  put(['scripting', 'executeScript'], async ({ target, files }: { target: { tabId: number; frameIds?: number[] }; files: string[] }) => {
    if (!seen.tabs.some(({ id }) => id === target.tabId)) throw new Error('Cannot access contents of the page');
    if (target.frameIds) seen.parts.push(`${target.tabId} ${target.frameIds} ${files}`);
    else seen.started.push(target.tabId);
    return [];
  });
  put(['tabs', 'get'], async (wanted: number) => {
    const tab = seen.tabs.find(({ id }) => id === wanted);
    if (!tab) throw new Error(`No tab with id: ${wanted}`);
    return tab;
  });
  put(['tabs', 'query'], async ({ url }: { url: string[] }) =>
    seen.tabs.filter((tab) => url.some((pattern) => matchesPattern(pattern, new URL(tab.url)))),
  );
  put(['tabs', 'sendMessage'], async (tab: number, message: Seen['sent'][number]['message'], options?: { frameId?: number }) => {
    if (!seen.tabs.some(({ id }) => id === tab)) throw new Error('Could not establish connection. Receiving end does not exist.');
    seen.sent.push({ tab, message });
    return seen.replies(tab, message, options?.frameId);
  });
  await write(NOW, (w) => w.putSettings(SettingsSchema.parse({ consented: true, levels: { x: 'overlay' }, own: [OWN], ...settings })));
  return seen;
}

export const OWN = { network: 'x', url: 'https://x.com/firma', name: 'Firma', keys: ['firma'] };
type Sender = Parameters<typeof answer>[1];

/** A message from our content script in tab 7 (or another). */
export const fromTab = <T>(message: unknown, tab = 7, url = 'https://x.com/firma/status/100'): Promise<T> =>
  fromFrame(message, { tab, frame: 0, url, page: url });

/** A message from our content script in a frame of a page. */
export const fromFrame = <T>(message: unknown, at: { tab?: number; frame: number; url: string; page: string }): Promise<T> =>
  answer(message, {
    id: fakeBrowser.runtime.id,
    url: at.url,
    frameId: at.frame,
    tab: { id: at.tab ?? 7, url: at.page },
  } as unknown as Sender) as Promise<T>;

/** A message from one of our own pages. */
export const fromPage = <T>(message: unknown): Promise<T> =>
  answer(message, {
    id: fakeBrowser.runtime.id,
    url: fakeBrowser.runtime.getURL('/options.html' as never),
  } as unknown as Sender) as Promise<T>;

/** A comment of X, `ago` hours old; `by` names the author. */
export function comment(id: string, by: string, ago: number, change: Partial<CommentSighting> = {}): CommentSighting {
  const at = NOW - ago * 3_600_000;
  return {
    type: 'comment',
    id,
    post: '100',
    parent: null,
    url: `https://x.com/${by}/status/${id}`,
    author: { name: by, url: `https://x.com/${by}`, handle: by },
    text: 'Wann kommt das?',
    time: { from: at, to: at },
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: 0,
    ...change,
  };
}

export function post(id: string, by: string): PostSighting {
  return {
    type: 'post',
    id,
    aliases: [],
    url: `https://x.com/${by}/status/${id}`,
    author: { name: by, url: `https://x.com/${by}`, handle: by },
    text: 'Neu',
    time: { from: NOW, to: NOW },
    ad: false,
  };
}

/** A batch of these entries. */
export function batch(
  comments: CommentSighting[],
  change: Partial<Reading> = {},
  context: string[] = [],
): { type: 'sightings'; reading: Reading; first: boolean; context: string[] } {
  const reading: Reading = {
    network: 'x',
    layout: 'web',
    nesting: 'tree',
    page: { kind: 'post', url: 'https://x.com/firma/status/100' },
    viewer: null,
    posts: [],
    comments,
    people: [],
    gaps: [],
    ...change,
  };
  return { type: 'sightings', reading, first: true, context };
}
