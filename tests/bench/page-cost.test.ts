/**
 * Must hold (issue 2): 1,000 X posts in batches of 14 streamed into a page with no script of its own cost at most 0.3 ms of
 * script time a post (Chromium's `Performance.getMetrics`, ScriptDuration with less without the extension), task time in
 * paired runs stays within 5 % of the page without it, and no task of ours takes more than 50 ms (from a trace: the calls
 * into our script, in time the thread worked). Beside it the floor: one
 * bare `querySelectorAll` and text read a post, in an isolated world like ours. Three browsers side by side – without, with, and
 * with the floor – and a batch to each in turn, so that a machine whose pace changes slows all alike; script by the median of ROUNDS,
 * task time of all pairs together. Pairs differ by some 3 % though nothing changed: where they are above the limit, pairs are added up to
 * MOST, and a page that really costs more stays above it.
 * Issue 4: opening the panel costs the page nothing.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FrontAnswer } from '../../lib/messages.ts';
import { Stage } from '../e2e/harness/stage.ts';
import { tabOf } from '../e2e/harness/tab.ts';
import { until } from '../e2e/harness/wait.ts';
import { FRAME, stream } from './page-cost.stream.ts';

const POSTS = 1000;
const BATCH = 14;
const ROUNDS = Number(process.env.RK_ROUNDS ?? 3);
const MOST = 5 * ROUNDS;
/** ms between batches: a fast scroll. */
const EVERY = 20;
const LIMITS = { script: 0.3, task: 1.05, longest: 50, panel: 10 };
const ADDRESS = 'https://x.com/home';

interface Cost {
  /** ms of script and of all tasks of the page's main thread. */
  script: number;
  task: number;
}

let bare: Stage;
let ours: Stage;
let third: Stage;

const sites = [{ url: ADDRESS, body: FRAME }];

async function metrics(cdp: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (list.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

interface Lane {
  page: Page;
  cdp: CDPSession;
  before: Cost;
}

/** A fresh page with all batches ready to be added. `watch` prepares it. */
async function ready(stage: Stage, watch: (page: Page, cdp: CDPSession) => Promise<void> = async () => {}): Promise<Lane> {
  const page = await stage.visit(ADDRESS);
  await page.bringToFront();
  const cdp = await page.createCDPSession();
  // In time the thread worked, not time that passed: else other work on the machine would count as ours.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watch(page, cdp);
  await page.evaluate(
    (list) => {
      const batches = list.map((html) => document.createRange().createContextualFragment(html));
      (globalThis as unknown as { next: () => void }).next = () => document.querySelector('#cells')?.append(batches.shift() ?? '');
    },
    stream(POSTS, BATCH, Date.now()),
  );
  return { page, cdp, before: { script: 0, task: 0 } };
}

/**
 * Streams all posts into fresh pages, a batch into each in turn, and gives what that cost each. The machine's pace changes by a
 * third within seconds (neighbours, clock rate): batch by batch it hits all lanes alike, run by run it would not.
 */
async function run(lanes: Lane[], done: (page: Page) => Promise<void> = async () => {}): Promise<Cost[]> {
  await pause(700);
  for (const lane of lanes) lane.before = await metrics(lane.cdp);
  for (let batch = 0; batch < POSTS / BATCH; batch++)
    for (const { page } of lanes) {
      await page.evaluate(() => (globalThis as unknown as { next: () => void }).next());
      await pause(EVERY);
    }
  await pause(1500);
  const costs: Cost[] = [];
  for (const { page, cdp, before } of lanes) {
    const after = await metrics(cdp);
    costs.push({ script: after.script - before.script, task: after.task - before.task });
    await done(page);
    await page.close();
  }
  return costs;
}

interface TraceEvent {
  name: string;
  /** Microseconds the thread worked. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** ms of each call from the browser into our script while streaming. */
async function calls(): Promise<number[]> {
  let trace: { traceEvents: TraceEvent[] } = { traceEvents: [] };
  const lane = await ready(ours, (page) => page.tracing.start({ categories: ['devtools.timeline'] }));
  await run([lane], async (page) => {
    trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  });
  return trace.traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith('content-scripts/reader.js'))
    .map(({ tdur = 0 }) => tdur / 1000);
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
  [bare, ours, third] = [
    await Stage.open({ kind: 'chrome', sites }),
    await Stage.open({ kind: 'chrome', sites }),
    await Stage.open({ kind: 'chrome', sites }),
  ];
  await ours.settings({
    consented: true,
    levels: { x: 'overlay' },
    own: [{ network: 'x', url: 'https://x.com/hecken_ag', name: 'Hecken AG', keys: [] }],
  });
});
afterAll(async () => {
  await Promise.all([bare?.close(), ours?.close(), third?.close()]);
});

it('streaming posts costs next to nothing', async () => {
  const costs: Record<'without' | 'with' | 'floor', Cost[]> = { without: [], with: [], floor: [] };
  const all = (name: 'with' | 'without'): number => costs[name].reduce((sum, { task }) => sum + task, 0);
  const paired = (): number => all('with') / all('without');
  let rounds = 0;
  for (let round = -1; round < ROUNDS || (round < MOST && paired() > LIMITS.task); round++) {
    rounds = round + 1;
    // In changing order; the floor is for comparison only, in every second round.
    const names = (['without', 'with', 'floor'] as const).slice(0, round % 2 ? 2 : 3);
    if (round % 2) names.reverse();
    const lanes: Lane[] = [];
    for (const name of names)
      lanes.push(await ready(name === 'with' ? ours : name === 'floor' ? third : bare, name === 'floor' ? floor : undefined));
    const found = await run(lanes);
    // The first round warms the caches.
    if (round >= 0) for (const [at, name] of names.entries()) costs[name].push(...found.slice(at, at + 1));
  }
  const read = await until('all posts counted', async () => {
    const entries = (await ours.all<{ network: string; entries: number }>('health')).reduce((sum, row) => sum + row.entries, 0);
    return entries >= POSTS * (rounds + 1) ? entries : 0;
  });
  const script = (name: keyof typeof costs): number => median(costs[name].map((cost) => cost.script));
  const less = (name: 'with' | 'floor'): number => (script(name) - script('without')) / POSTS;
  const task = paired();
  const ourCalls = await calls();
  const longest = Math.max(...ourCalls);
  const list = (name: keyof typeof costs, what: keyof Cost): string => costs[name].map((cost) => cost[what].toFixed(0)).join(' ');
  console.log(
    [
      `page cost, ${POSTS} X posts in batches of ${BATCH}, medians of ${rounds} (entries kept: ${read})`,
      `  script a post: ${less('with').toFixed(3)} ms (limit ${LIMITS.script}); floor ${less('floor').toFixed(3)} ms`,
      `  task time, paired: ×${task.toFixed(3)} (limit ${LIMITS.task}); ms without ${list('without', 'task')} | with ${list('with', 'task')} | floor ${list('floor', 'task')}`,
      `  script ms without ${list('without', 'script')} | with ${list('with', 'script')} | floor ${list('floor', 'script')}`,
      `  longest of ${ourCalls.length} calls into our script: ${longest.toFixed(1)} ms (limit ${LIMITS.longest}), all ${ourCalls.reduce((sum, ms) => sum + ms, 0).toFixed(0)} ms`,
    ].join('\n'),
  );
  expect(less('with')).toBeLessThanOrEqual(LIMITS.script);
  expect(task).toBeLessThanOrEqual(LIMITS.task);
  expect(ourCalls.length).toBeGreaterThan(POSTS / BATCH);
  expect(longest).toBeLessThanOrEqual(LIMITS.longest);
}, 1_800_000);

it('the panel beside a page of 1,000 posts costs it next to nothing', async () => {
  const lane = await ready(ours);
  const { page, cdp } = lane;
  await ours.desk();
  await page.bringToFront();
  // All at once: what counts here is how much stands on the page.
  for (let batch = 0; batch < POSTS / BATCH; batch++) await page.evaluate(() => (globalThis as unknown as { next: () => void }).next());
  await pause(3000);
  const tab = await tabOf(ours, page.url());
  /** ms of the page's work in the time one turn takes, with and without a question in it. */
  const turn = async (ask: boolean): Promise<number> => {
    const before = await metrics(cdp);
    // All that the panel ever asks of a page: when it opens, when the tab comes to the front, when items changed.
    if (ask) expect((await ours.send<FrontAnswer>({ type: 'front', tab })).page).toMatchObject({ network: 'x' });
    await pause(100);
    return (await metrics(cdp)).task - before.task;
  };
  const [asked, rest]: [number[], number[]] = [[], []];
  for (let count = 0; count < 15; count++) {
    asked.push(await turn(true));
    rest.push(await turn(false));
  }
  const more = median(asked) - median(rest);
  console.log(
    `panel beside ${POSTS} posts: ${more.toFixed(1)} ms of the page's work each time it asks (limit ${LIMITS.panel}; ${asked.map((ms) => ms.toFixed(0)).join(' ')} | ${rest.map((ms) => ms.toFixed(0)).join(' ')})`,
  );
  expect(more).toBeLessThanOrEqual(LIMITS.panel);
  await page.close();
}, 120_000);
