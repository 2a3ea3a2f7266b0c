/**
 * Must hold (issue 2): 1,000 X posts in batches of 14 streamed into a page with no script of its own cost at most 0.3 ms of
 * script time a post (Chromium's `Performance.getMetrics`, ScriptDuration with less without the extension), task time in
 * paired runs stays within 5 % of the page without it, and no task of ours takes more than 50 ms. Beside it the floor: one
 * bare `querySelectorAll` and text read a post, in an isolated world like ours. Three browsers in turn – without, with, and
 * with the floor – so that a busy machine slows all alike; medians of ROUNDS runs each.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stage } from '../e2e/harness/stage.ts';
import { until } from '../e2e/harness/wait.ts';
import { FRAME, stream } from './page-cost.stream.ts';

const POSTS = 1000;
const BATCH = 14;
const ROUNDS = Number(process.env.RK_ROUNDS ?? 7);
/** ms between batches: a fast scroll. */
const EVERY = 60;
const LIMITS = { script: 0.3, task: 1.05, longest: 50 };
const ADDRESS = 'https://x.com/home';

interface Cost {
  /** ms of script and of all tasks of the page's main thread. */
  script: number;
  task: number;
  /** ms of the longest task while streaming, 0 where none was longer than 50. */
  longest: number;
}

let bare: Stage;
let ours: Stage;

const sites = [{ url: ADDRESS, body: FRAME }];

async function metrics(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (list.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** Streams all posts into a fresh page and gives what that cost. `watch` prepares the page. */
async function run(stage: Stage, watch: (page: Page, cdp: CDPSession) => Promise<void> = async () => {}): Promise<Cost> {
  const page = await stage.visit(ADDRESS);
  await page.bringToFront();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await watch(page, cdp);
  const batches = stream(POSTS, BATCH, Date.now());
  // The bench's own script holds the batches and a list of long tasks; it costs the same in all three.
  await page.evaluate((list) => {
    const bench = { batches: list.map((html) => document.createRange().createContextualFragment(html)), longest: 0 };
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) bench.longest = Math.max(bench.longest, duration);
    }).observe({ type: 'longtask' });
    (globalThis as unknown as { bench: typeof bench }).bench = bench;
  }, batches);
  await new Promise((done) => setTimeout(done, 700));
  await page.evaluate(() => {
    (globalThis as unknown as { bench: { longest: number } }).bench.longest = 0;
  });
  const before = await metrics(cdp);
  const longest = await page.evaluate(async (every) => {
    const { bench } = globalThis as unknown as { bench: { batches: DocumentFragment[]; longest: number } };
    const cells = document.querySelector('#cells') as Element;
    for (const batch of bench.batches) {
      cells.append(batch);
      await new Promise((done) => setTimeout(done, every));
    }
    await new Promise((done) => setTimeout(done, 2500));
    return bench.longest;
  }, EVERY);
  const after = await metrics(cdp);
  await page.close();
  return { script: after.script - before.script, task: after.task - before.task, longest };
}

/** The least a reader can do: an observer of its own world that asks once for the posts of what was added and reads their text. */
async function floor(_page: Page, cdp: CDPSession): Promise<void> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'floor' });
  const expression = `(() => { let n = 0; new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
    for (const el of node.querySelectorAll('article[data-testid="tweet"]')) n += el.textContent.length; }).observe(document, { childList: true, subtree: true }); })()`;
  await cdp.send('Runtime.evaluate', { contextId: executionContextId, expression });
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

beforeAll(async () => {
  [bare, ours] = [await Stage.open({ kind: 'chrome', sites }), await Stage.open({ kind: 'chrome', sites })];
  await ours.settings({ consented: true, levels: { x: 'overlay' }, own: [{ network: 'x', url: 'https://x.com/hecken_ag', name: 'Hecken AG', keys: [] }] });
});
afterAll(async () => {
  await Promise.all([bare?.close(), ours?.close()]);
});

it('streaming posts costs next to nothing', async () => {
  const costs: Record<'without' | 'with' | 'floor', Cost[]> = { without: [], with: [], floor: [] };
  for (let round = -1; round < ROUNDS; round++) {
    // In changing order, so that what the machine does in between hits all alike.
    const turns = [
      ['without', () => run(bare)],
      ['with', () => run(ours)],
      ['floor', () => run(bare, floor)],
    ] as const;
    for (const [name, go] of round % 2 ? [...turns].reverse() : turns) {
      const cost = await go();
      // The first round warms the caches.
      if (round >= 0) costs[name].push(cost);
    }
  }
  const read = await until('all posts counted', async () => {
    const entries = (await ours.all<{ network: string; entries: number }>('health')).reduce((sum, row) => sum + row.entries, 0);
    return entries >= POSTS * (ROUNDS + 1) ? entries : 0;
  });
  const script = (name: keyof typeof costs): number => median(costs[name].map((cost) => cost.script));
  const less = (name: 'with' | 'floor'): number => (script(name) - script('without')) / POSTS;
  const task = median(costs.with.map((cost, round) => cost.task / (costs.without[round]?.task ?? Number.NaN)));
  const longest = Math.max(...costs.with.map((cost) => cost.longest));
  const bareLongest = Math.max(...costs.without.map((cost) => cost.longest));
  const list = (name: keyof typeof costs, what: keyof Cost): string => costs[name].map((cost) => cost[what].toFixed(0)).join(' ');
  console.log(
    [
      `page cost, ${POSTS} X posts in batches of ${BATCH}, medians of ${ROUNDS} (entries kept: ${read})`,
      `  script a post: ${less('with').toFixed(3)} ms (limit ${LIMITS.script}); floor ${less('floor').toFixed(3)} ms`,
      `  task time, paired: ×${task.toFixed(3)} (limit ${LIMITS.task}); ms without ${list('without', 'task')} | with ${list('with', 'task')} | floor ${list('floor', 'task')}`,
      `  script ms without ${list('without', 'script')} | with ${list('with', 'script')} | floor ${list('floor', 'script')}`,
      `  longest task: ${longest.toFixed(0)} ms with, ${bareLongest.toFixed(0)} ms without (0 = none over 50)`,
    ].join('\n'),
  );
  expect(less('with')).toBeLessThanOrEqual(LIMITS.script);
  expect(task).toBeLessThanOrEqual(LIMITS.task);
  // A task is ours only where the same stream has none that long without us.
  expect(longest).toBeLessThanOrEqual(Math.max(LIMITS.longest, bareLongest));
}, 600_000);
