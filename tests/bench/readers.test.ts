/**
 * Must hold (issue 3): telling which reader fits costs under 2 ms a page, and reading an entry at most 0.3 ms, for every network.
 * The built parts run in real Chromium on every sample page, beside the floor: one bare `querySelectorAll` and text read an
 * entry. Medians of many runs; times of the thread's own clock are not to be had in a page, so a run another process
 * interrupted falls out by the median.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samples } from '../e2e/harness/sites.ts';
import { Stage } from '../e2e/harness/stage.ts';

const LIMITS = { fits: 2, entry: 0.3 };
/** A page's clock also counts what other processes do meanwhile: only what is beyond doubt fails; the figures are printed. */
const SLACK = 4;
const FOLDER = '.output/chrome-mv3-e2e';

interface Measured {
  entries: number;
  detect: number;
  fits: number;
  entry: number;
  floor: number;
}

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({ kind: 'chrome' });
});
afterAll(async () => {
  await stage?.close();
});

/** Runs inside the page: the network's part is there already. */
function measure(id: string): Measured {
  type Layout = {
    entries: string[];
    fits(ctx: object): boolean;
    identify(el: Element, ctx: object): string | null;
    read(el: Element, ctx: object): unknown;
  };
  const world = globalThis as unknown as Record<symbol, unknown>;
  const network = (world[Symbol.for('rueckkanal.networks')] as Map<string, { layouts: Layout[] }>).get(id);
  const detector = world[Symbol.for('rueckkanal.detector')] as (root: Document) => string | null;
  const part = world[Symbol.for('rueckkanal.general')] as { general: { derive(ctx: object): Layout | null }[] } | undefined;
  const ctx = { root: document, url: new URL(location.href), now: Date.now() };
  const median = (run: () => void, times = 15): number => {
    const all = Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return all.sort((a, b) => a - b)[times >> 1] as number;
  };
  const layouts = network?.layouts ?? [];
  const fit = (): Layout | undefined => layouts.find((layout) => layout.fits(ctx));
  let layout: Layout | null | undefined = fit();
  for (const general of layouts.length ? [] : (part?.general ?? [])) layout ??= general.derive(ctx);
  const selector = layout?.entries.join() ?? 'nothing';
  const els = [...document.querySelectorAll(selector)];
  const each = Math.max(1, els.length);
  return {
    entries: els.length,
    detect: median(() => void detector(document)),
    fits: median(() => void fit()),
    entry:
      median(() => {
        for (const el of document.querySelectorAll(selector)) if (layout?.identify(el, ctx) !== null) layout?.read(el, ctx);
      }) / each,
    floor:
      median(() => {
        for (const el of document.querySelectorAll(selector)) void el.textContent?.length;
      }) / each,
  };
}

const script = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8');

it('every network tells and reads its pages cheaply', async () => {
  const all: (Measured & { network: string; name: string })[] = [];
  for (const sample of samples()) {
    stage.sites.add(sample);
    const page = await stage.visit(sample.url);
    for (const name of ['detect.js', `network-${sample.network}.js`]) await page.evaluate(script(name));
    all.push({ ...(await page.evaluate(measure, sample.network)), network: sample.network, name: sample.name });
    await page.close();
  }
  const telling = all.map(({ name, detect, fits }) => ({ name, ms: detect + fits })).sort((a, b) => b.ms - a.ms);
  const reading = [...Map.groupBy(all, ({ network }) => network)]
    .map(([network, pages]) => {
      const entries = pages.reduce((sum, page) => sum + page.entries, 0);
      const each = (what: 'entry' | 'floor'): number =>
        pages.reduce((sum, page) => sum + page[what] * page.entries, 0) / Math.max(1, entries);
      return { network, entries, ms: each('entry'), floor: each('floor') };
    })
    .sort((a, b) => b.ms - a.ms);
  console.log(
    [
      `telling which reader fits, dearest of ${all.length} sample pages: ${telling[0]?.ms.toFixed(3)} ms, ${telling[0]?.name} (limit ${LIMITS.fits})`,
      `reading an entry, by network (limit ${LIMITS.entry} ms; floor: one bare querySelectorAll and text read an entry):`,
      ...reading.map(
        ({ network, entries, ms, floor }) => `  ${network}: ${ms.toFixed(3)} ms, floor ${floor.toFixed(3)} ms, ${entries} entries`,
      ),
    ].join('\n'),
  );
  expect(reading.filter(({ entries }) => entries === 0)).toEqual([]);
  expect(telling[0]?.ms).toBeLessThan(LIMITS.fits * SLACK);
  expect(reading[0]?.ms).toBeLessThanOrEqual(LIMITS.entry * SLACK);
}, 600_000);
