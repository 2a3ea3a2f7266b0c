/** The main job on the sample pages: read, flag, tag, record, sum up. The same in a window and without one. */
import type { Page } from 'puppeteer-core';
import type { Level } from '../../lib/networks/network.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { Counters, Health, Interaction, Item, Person } from '../../lib/model/records.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { byState, markText, marks } from '../../tests/e2e/harness/marks.ts';
import type { SampleSite } from '../../tests/e2e/harness/sites.ts';
import type { Stage } from '../../tests/e2e/harness/stage.ts';
import { settled, until } from '../../tests/e2e/harness/wait.ts';

/** Settings of a company that reads every sample page on the page itself and owns the accounts the pages name as theirs. */
export function demoSettings(samples: readonly SampleSite[]): Partial<Settings> {
  const levels: Record<string, Level> = {};
  const sites = new Map<string, { origin: string; network: string; level: Level }>();
  const own = new Map<string, Settings['own'][number]>();
  for (const { network, url, own: addresses } of samples) {
    if (networkById(network)?.hosts.length) levels[network] = 'overlay';
    else sites.set(new URL(url).origin, { origin: new URL(url).origin, network, level: 'overlay' });
    for (const address of addresses)
      own.set(`${network} ${address}`, {
        network,
        url: address,
        name: new URL(address).pathname.split('/').filter(Boolean).pop() ?? address,
        keys: [],
      });
  }
  return { consented: true, levels, sites: [...sites.values()], own: [...own.values()] };
}

export interface Visited {
  sample: SampleSite;
  page: Page;
  states: Record<string, number>;
  /** Words on the overdue marks. */
  overdue: string[];
}

/** Opens a sample page and waits until the extension has read it: until its network's health counts one page more and the marks rest. */
export async function visitSample(stage: Stage, sample: SampleSite): Promise<Visited> {
  const pagesRead = async (): Promise<number> =>
    (await stage.all<Health>('health')).filter(({ network }) => network === sample.network).reduce((sum, { pages }) => sum + pages, 0);
  const before = await pagesRead();
  // Two samples may stand for generations of the same address: this one is meant.
  stage.sites.add(sample);
  const page = await stage.visit(sample.url);
  await page.bringToFront();
  await until(`${sample.name} read`, async () => (await pagesRead()) > before);
  const drawn = await settled(`marks of ${sample.name}`, () => marks(page));
  const overdue = await Promise.all(drawn.filter(({ state }) => state === 'overdue').map(({ index }) => markText(page, index)));
  return { sample, page, states: byState(drawn), overdue };
}

/** Tags the author of the longest waiting item, as a click on the card's first tag does. Null where nothing waits. */
export async function tagSomebody(stage: Stage, tag: string): Promise<Item | null> {
  const items = await stage.all<Item>('items');
  const [item] = items.filter(({ state }) => state === 'overdue').sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0));
  if (!item) return null;
  await stage.send({ type: 'tag', item: item.id, person: null, tag, on: true, url: item.url ?? '' });
  return item;
}

export interface Sums {
  states: Record<string, number>;
  items: Item[];
  interactions: Interaction[];
  people: Person[];
  badge: string;
}

/** What was stored. */
export async function sums(stage: Stage): Promise<Sums> {
  const [counters] = await stage.all<Counters>('counters');
  return {
    states: counters?.states ?? {},
    items: await stage.all<Item>('items'),
    interactions: await stage.all<Interaction>('interactions'),
    people: await stage.all<Person>('people'),
    badge: await stage.badge(),
  };
}
