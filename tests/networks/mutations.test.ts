/**
 * Mutated versions of every sample page (nodes dropped, doubled, moved, swapped; attributes and texts poisoned): reading one never throws, never hangs,
 * never writes, and gives nothing that could act as markup, run as an address or turn the text around a mark.
 *
 * `RK_MUTATIONS` = how many, spread evenly over the pages (10,000 before a release). A failure names its page and seed: `RK_PAGE=x/home
 * RK_SEED=1234` reads that version alone.
 */
import { globSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it } from 'vitest';
import { expand, readSample } from '../../scripts/pages/sample.ts';
import type { Account, Reading } from '../../lib/model/sighting.ts';
import type { Network } from '../../lib/networks/network.ts';
import { readerById } from '../../lib/networks/readers.ts';
import { general } from '../../lib/networks/web/general.ts';
import { readPage } from '../../lib/reader/page.ts';
import { mutate } from './mutate.ts';
import { worked } from './shared/worked.ts';

const TOTAL = Number(process.env.RK_MUTATIONS ?? 1000);
const ONLY = process.env.RK_PAGE;
const SEED = process.env.RK_SEED;

/** The promise of a read is 50 ms. jsdom answers selectors many times slower than a browser, so the middle read is held to it, not each. */
const MEDIAN = 50;
/** One read alone: a hang (garbage collection alone can cost hundreds of ms). */
const SLOWEST = 2000;
/** Cut off after this: a loop without end would stop the run without a word of where. */
const HANG = 10_000;

/** Null bytes, other controls, and what turns the direction of the text after it; a text may have line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not come through
const UNSAFE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what must not come through
const UNSAFE_LINE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** All that is wrong with what was read, in words; empty where nothing is. */
function faults({ posts, comments, people, viewer, gaps, page }: Reading): string[] {
  const out: string[] = [];
  const demand = (fine: boolean, what: string): void => {
    if (!fine) out.push(what.slice(0, 200));
  };
  const address = (url: string | null, what: string): void =>
    demand(url === null || (URL.canParse(url) && /^https?:\/\//.test(url) && !/[\s<>"]/.test(url)), `${what} ${JSON.stringify(url)}`);
  const account = ({ name, url, handle, id }: Account, what: string): void => {
    demand(name.length <= 200, `${what} name of ${name.length}`);
    demand(!UNSAFE_LINE.test(name), `${what} name ${JSON.stringify(name)}`);
    demand(!UNSAFE_LINE.test(handle ?? ''), `${what} handle ${JSON.stringify(handle)}`);
    demand((handle ?? '').length <= 200, `${what} handle of ${handle?.length}`);
    demand((id ?? '').length <= 1000, `${what} id of ${id?.length}`);
    address(url, `${what} url`);
  };
  const ids = new Set<string>();
  for (const entry of [...posts, ...comments]) {
    const { type, id, text, time } = entry;
    account(entry.author, `${type} author`);
    address(entry.url, `${type} url`);
    demand(text.length <= 5000, `${type} text of ${text.length}`);
    demand(!UNSAFE.test(text), `${type} text ${JSON.stringify(text)}`);
    demand(!time || (Number.isFinite(time.from) && time.from <= time.to), `${type} time ${JSON.stringify(time)}`);
    if (type === 'comment') {
      demand(entry.parent !== id, `comment ${id} is its own parent`);
      demand(id !== '', 'comment without id');
      const hidden = entry.repliesHidden;
      demand(hidden === null || (Number.isSafeInteger(hidden) && hidden >= 0), `repliesHidden ${hidden}`);
    }
    if (id === null) continue;
    demand(id.length <= 1000, `${type} id of ${id.length}`);
    demand(!ids.has(`${type} ${id}`), `${type} ${id} twice`);
    ids.add(`${type} ${id}`);
  }
  for (const person of people) {
    account(person, 'person');
    demand(person.followers === null || Number.isFinite(person.followers), `followers ${person.followers}`);
  }
  if (viewer) account(viewer, 'viewer');
  address(page.url, 'page');
  for (const { kind, detail } of gaps) demand(kind !== 'reader-error', `reader-error ${detail}`);
  return out;
}

/** What `work` gives; throws where it has not ended in time, though it never gives way. */
function inTime<T>(work: () => T): T {
  const here = globalThis as { rkWork?: () => T };
  here.rkWork = work;
  try {
    return runInThisContext('rkWork()', { timeout: HANG }) as T;
  } finally {
    delete here.rkWork;
  }
}

/** Where a page's seeds begin: its own, also where it is read alone. */
const seedOf = (name: string): number => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 20_000, 7) * 100_000;

/** Reads version `seed` of the page whose elements are `whole`; what is wrong with the answer, and how long it took. */
function readVersion(
  root: Document,
  whole: Element,
  network: Network,
  url: URL,
  now: number,
  seed: number,
): { wrong: string[]; ms: number } {
  // Parsing is the cost: the parsed page is copied into its document, which keeps its address.
  root.documentElement.replaceWith(whole.cloneNode(true));
  const how = mutate(root, seed);
  const before = root.documentElement.outerHTML.length;
  const observer = new (root.defaultView as unknown as typeof globalThis).MutationObserver(() => {});
  observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  const start = worked();
  let wrong: string[];
  try {
    const reading = inTime(() => readPage(network, { root, url, now }, general));
    wrong = faults(reading);
  } catch (error) {
    wrong = [`threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}`];
  }
  const ms = worked() - start;
  if (observer.takeRecords().length || root.documentElement.outerHTML.length !== before) wrong.push('reading wrote to the page');
  observer.disconnect();
  if (ms > SLOWEST) wrong.push(`read took ${Math.round(ms)} ms`);
  return { wrong: wrong.map((what) => `${what}  [${how.join(', ')}]`), ms };
}

describe('mutated sample pages', () => {
  const files = globSync('tests/pages/*/*.html')
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .filter((file) => !ONLY || file.endsWith(`${ONLY}.html`));
  const all: number[] = [];

  it('exist', () => expect(files.length).toBeGreaterThan(0));

  it.each(files.map((file, index) => [file.replace(/^tests\/pages\/|\.html$/g, ''), file, index] as const))(
    '%s',
    (name, file, index) => {
      const { url, now, source } = readSample(file);
      const network = readerById(name.split('/')[0] as string);
      if (!network) throw new Error(`no reader for ${name}`);
      const at = Date.parse(now);
      const { document } = new JSDOM(expand(source, at), { url }).window;
      // The page as it is must be read well, or nothing is tested here.
      expect(faults(readPage(network, { root: document, url: new URL(url), now: at }, general))).toEqual([]);
      const whole = document.documentElement.cloneNode(true) as Element;

      // Evenly: the first pages take what does not divide.
      const count = Math.floor(TOTAL / files.length) + (index < TOTAL % files.length ? 1 : 0);
      const seeds = SEED ? [Number(SEED)] : Array.from({ length: count }, (_, i) => seedOf(name) + i);
      const failed: string[] = [];
      for (const seed of seeds) {
        const { wrong, ms } = readVersion(document, whole, network, new URL(url), at, seed);
        all.push(ms);
        if (wrong.length) failed.push(`RK_PAGE=${name} RK_SEED=${seed}: ${wrong.slice(0, 3).join('; ')}`);
      }
      document.defaultView?.close();
      expect(failed.slice(0, 5)).toEqual([]);
    },
    Math.max(60_000, TOTAL * 30),
  );

  it(`the middle read takes less than ${MEDIAN} ms`, () => {
    all.sort((a, b) => a - b);
    expect(all[all.length >> 1] ?? 0).toBeLessThan(MEDIAN);
  });

  afterAll(() => {
    const part = (share: number): number => Math.round((all[Math.floor((all.length - 1) * share)] ?? 0) * 10) / 10;
    console.log(`${all.length} versions of ${files.length} pages: ms median ${part(0.5)}, 95 % ${part(0.95)}, slowest ${part(1)}`);
  });
});
