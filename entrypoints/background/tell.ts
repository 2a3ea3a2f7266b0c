/** After a write: pages read again what they show, tabs redraw their marks, badge and alarms follow. */
import { CHANNEL, type Changed, type Mark, NAMED, type TagMark } from '../../lib/messages.ts';
import type { Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { isHosted, networkById } from '../../lib/networks/index.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import type { Change } from '../../lib/store/write.ts';
import { followClock } from './alarms.ts';
import { expectCheckBack } from './check-back.ts';
import { expectDueSoon } from './due-soon.ts';
import { marksOf, patternsOf, tagMarkOf } from './marks.ts';
import { currentSettings, knownSettings, outdated } from './memory.ts';
import { syncMenus } from './menus.ts';
import { sitePattern, syncScripts } from './registration.ts';
import { readerTabs, toTab } from './tabs.ts';

/** What a write did, as far as others must know. */
export interface Done {
  stores: Iterable<string>;
  /** All changes of items and people, for the marks in other tabs and the lists in our pages; missing where nobody kept them. */
  changes?: readonly Change[];
}

/** Is the level at this network or any of its sites "overlay"? Only then marks stand on its pages. */
const draws = (network: string, settings: Settings): boolean =>
  isHosted(networkById(network)) ? settings.sites.some(({ level }) => level === 'overlay') : settings.levels[network] === 'overlay';

/** Match patterns of all pages of a network; any site may run any self-hosted software. */
const pagesOf = (network: string, settings: Settings): string[] => {
  const hosts = networkById(network)?.hosts ?? [];
  return hosts.length ? [...hosts] : settings.sites.flatMap(({ origin }) => sitePattern(origin) ?? []);
};

/** What to redraw, by the match patterns of the pages it can stand on. */
type Redraw = Map<string, { patterns: string[]; marks: Mark[]; tags: TagMark[] }>;

function collect(changes: Iterable<Change>, settings: Settings): Redraw {
  const out: Redraw = new Map();
  const at = (patterns: string[]): { marks: Mark[]; tags: TagMark[] } => {
    const key = patterns.join(' ');
    const known = out.get(key) ?? { patterns, marks: [], tags: [] };
    out.set(key, known);
    return known;
  };
  for (const { store, before, after } of changes) {
    // A new item is on no other tab's page yet; it gets its mark when that tab reads it.
    if (store === 'items' && before && after) {
      const row = after as ItemRow;
      if (draws(row.network, settings)) at(patternsOf(row)).marks.push(...marksOf(row));
    } else if (store === 'people') {
      const person = (after ?? { ...(before as Person), tags: [] }) as Person;
      for (const network of new Set(person.accounts.map((account) => account.network))) {
        if (draws(network, settings)) at(pagesOf(network, settings)).tags.push(tagMarkOf(person, network, settings));
      }
    }
  }
  return out;
}

/** Ids of a store's records among the changes; undefined where they are not known, or too many to name. */
function named(changes: readonly Change[] | undefined, store: string): string[] | undefined {
  const ids = changes?.filter((change) => change.store === store).map(({ key }) => String(key));
  return ids && ids.length <= NAMED ? ids : undefined;
}

/** Tells everybody but `sender` (a tab that gets its marks in the answer). Never throws: what was written stays written. */
export async function tell({ stores, changes }: Done, sender: number | null = null): Promise<void> {
  const changed = [...stores];
  if (!changed.length) return;
  // Where readers run until now: also on a network or site that the new settings no longer name.
  const former = changed.includes('settings') ? await knownSettings() : null;
  outdated(changed);
  const [items, people] = [named(changes, 'items'), named(changes, 'people')];
  broadcast({ changed, ...(items && { items }), ...(people && { people }) });
  try {
    if (changed.includes('counters') || changed.includes('settings')) await followClock();
    const settings = await currentSettings();
    if (changed.includes('items')) await expectDueSoon(settings);
    if (changed.includes('posts') || changed.includes('plan')) await expectCheckBack(settings);
    if (changed.includes('settings')) await settingsChanged(settings, former);
    if (settings.paused || !settings.consented) return;
    for (const { patterns, marks, tags } of collect(changes ?? [], settings).values()) {
      for (const tab of await readerTabs(patterns)) if (tab !== sender) await toTab(tab, { type: 'marks', marks, tags });
    }
  } catch (error) {
    console.warn('rueckkanal: tell', error);
  }
}

function broadcast(message: Changed): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(message);
  channel.close();
}

/** Content scripts and menus as they are wanted now, and every running reader asks again what it may do. */
async function settingsChanged(settings: Settings, former: Settings | null): Promise<void> {
  const running = [settings, former].flatMap((one) =>
    [...Object.keys(one?.levels ?? {}), 'web'].flatMap((id) => (one ? pagesOf(id, one) : [])),
  );
  // Asked before permissions go with the scripts: afterwards the tabs' addresses are hidden from us.
  const tabs = await readerTabs([...new Set(running)]);
  await syncMenus(settings).catch((error: unknown) => console.warn('rueckkanal: menus', error));
  await syncScripts(settings).catch((error: unknown) => console.warn('rueckkanal: scripts', error));
  await Promise.all(tabs.map((tab) => toTab(tab, { type: 'config' })));
}
