/** Sample pages in a real browser: what the extension marks and stores is what `inspect` prints for the same page. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../lib/model/records.ts';
import type { ItemRow } from '../../lib/store/schema.ts';
import { networks } from '../../lib/networks/index.ts';
import { inspectPage } from '../../scripts/inspect/page.ts';
import { demoSettings, visitSample } from '../../scripts/demo/job.ts';
import { marks } from './harness/marks.ts';
import { kind, play } from './harness/play.ts';
import { type SampleSite, samples } from './harness/sites.ts';
import { until } from './harness/wait.ts';

interface Answer {
  posts: { id: string | null; text: string }[];
  comments: { id: string; author: { name: string }; text: string; byOwn: boolean }[];
  items: { comment: string; state: string; dueAt: string | null }[];
}

const sites = samples();

/** Where most of the work is done, and pages change most. */
const BIG = new Set(['linkedin', 'facebook', 'x', 'xing', 'instagram', 'youtube']);

/**
 * In Chromium of each network the first sample page and of the big ones the first of each layout, in Firefox the first of each big one; all of them with RK_ALL=1 (before a release, and after a change of the reader). Every page is held
 * against its expectation by tests/networks/pages.test.ts; here the extension is held against `inspect`.
 */
function readHere(): readonly SampleSite[] {
  if (process.env.RK_ALL) return sites;
  const layoutOf = ({ name }: SampleSite): string =>
    (JSON.parse(readFileSync(`tests/pages/${name}.expected.json`, 'utf8')) as { layout: string | null }).layout ?? '';
  const group = (site: SampleSite): string =>
    kind === 'chrome' && BIG.has(site.network) ? `${site.network} ${layoutOf(site)}` : site.network;
  const here = kind === 'chrome' ? sites : sites.filter(({ network }) => BIG.has(network));
  return [...Map.groupBy(here, group).values()].flatMap(([first]) => first ?? []);
}
const stage = play({ sites, prepare: (open) => open.settings({ ...demoSettings(sites), language: 'de' }) });

/** 'due' is an open item shortly before its time; inspect does not tell the two apart. */
const plain = (state: string): string => (state === 'due' ? 'open' : state);
/** "18 hours ago" was read some seconds before inspect is asked: within office hours it falls due that much earlier. */
const isSame = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) < 60_000);
/** Bare id in a stored comment key ('network|id', on self-hosted sites 'network|site/id'). */
const bare = (key: string): string => key.slice(key.indexOf('|') + 1).replace(/^.*\//, '');

describe('sample pages', () => {
  it('are there for all networks', () => {
    expect(new Set(sites.map(({ network }) => network))).toEqual(new Set(networks.map(({ id }) => id)));
  });

  it.each(readHere().map((sample) => [sample.name, sample] as const))('%s: as inspect says', async (_name, sample) => {
    // Samples of several versions of a software stand for the same thread at the same address.
    await stage().clear(['items', 'interactions']);
    const { page } = await visitSample(stage(), sample);
    const own = sites.filter(({ network }) => network === sample.network).flatMap((site) => site.own);
    const told = inspectPage(new TextEncoder().encode(sample.body), {
      url: new URL(sample.url),
      now: Date.now(),
      own,
      network: sample.network,
    }) as Answer;
    const host = new URL(sample.url).host.replace(/^www\./, '');

    const byComment = new Map<string, ItemRow>();
    for (const item of await stage().all<ItemRow>('items')) {
      if (item.network !== sample.network) continue;
      for (const key of item.comments)
        if (!key.includes('/') || key.includes(`|${host}/`) || key.includes(`|www.${host}/`)) byComment.set(bare(key), item);
    }
    const wanted = told.items.map(({ comment, state, dueAt }) => ({ comment, state: plain(state), dueAt }));
    const found = wanted.map(({ comment, dueAt }) => {
      const item = byComment.get(comment);
      const due = item?.dueAt ? new Date(item.dueAt).toISOString() : null;
      return { comment, state: item ? plain(item.state) : 'not stored', dueAt: isSame(due, dueAt) ? dueAt : due };
    });
    expect(found).toEqual(wanted);

    for (const { id, author, text } of told.comments) {
      const item = byComment.get(id);
      if (!item || bare(item.comments[0] ?? '') !== id) continue;
      expect(item.author.name).toBe(author.name);
      expect(text.replace(/\s+/g, ' ')).toContain(item.excerpt.replace(/…$/, '').trim());
      expect(item.excerpt.length).toBeLessThanOrEqual(200);
    }

    const recorded = (await stage().all<Interaction>('interactions'))
      .filter(({ network }) => network === sample.network)
      .map(({ ref }) => ref?.replace(/^.*[|/]/, ''));
    for (const { id, byOwn } of told.comments) if (byOwn) expect(recorded).toContain(id);

    // Every mark on the page stands for a stored item in that state, and every item of this page is marked.
    const drawn = await marks(page);
    const stored = new Map([...byComment.values()].map((item) => [item.id, item.state]));
    expect(drawn.map(({ state }) => state)).toEqual(drawn.map(({ item }) => stored.get(item)));
    expect(new Set(drawn.map(({ item }) => item))).toEqual(new Set(told.items.map(({ comment }) => byComment.get(comment)?.id)));
  });

  it('leave no name, note or address of the extension in the page', async () => {
    const sample = sites.find(({ name }) => name === 'wordpress/classic');
    if (!sample) throw new Error('no wordpress/classic');
    const { page } = await visitSample(stage(), sample);
    await until('marks', async () => (await marks(page)).length > 0);
    const traces = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      attributes: [...document.querySelectorAll('rk-mark, rk-tag')].flatMap((el) => el.getAttributeNames()),
      globals: Object.keys(globalThis).filter((key) => /rk|rueckkanal/i.test(key)),
      roots: [...document.querySelectorAll('rk-mark, rk-tag')].filter((el) => el.shadowRoot !== null).length,
    }));
    expect(traces.html).not.toContain(stage().launched.origin);
    expect(traces.html).not.toMatch(/(chrome|moz)-extension:/);
    expect(traces.attributes.filter((name) => !/^(data-item|data-state|data-person|lang|dir|style|class)$/.test(name))).toEqual([]);
    expect(traces.globals).toEqual([]);
    expect(traces.roots).toBe(0);
  });
});
