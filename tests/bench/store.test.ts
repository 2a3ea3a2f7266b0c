/**
 * Must hold (issue 2): with 1,000,000 interactions and 100,000 items the popup's first figures stand within 1.3 times of
 * an empty store's time. Two browsers side by side, one empty, one full, opened in turn, so that a busy machine slows
 * both alike; medians of ROUNDS openings each.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stage } from '../e2e/harness/stage.ts';
import { until } from '../e2e/harness/wait.ts';
import { seed } from './store.seed.ts';

const ITEMS = 100_000;
const INTERACTIONS = 1_000_000;
const ROUNDS = 15;
const LIMIT = 1.3;

let empty: Stage;
let full: Stage;

/** Milliseconds from the start of the popup's page to its first figures. */
async function opened(stage: Stage): Promise<number> {
  const page = await stage.view('popup');
  const at = await until('first figures', () => page.evaluate(() => performance.getEntriesByName('rk:figures')[0]?.startTime ?? 0));
  await page.close();
  return at;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

beforeAll(async () => {
  [empty, full] = await Promise.all([Stage.open({ kind: 'chrome' }), Stage.open({ kind: 'chrome' })]);
  for (const stage of [empty, full]) await stage.settings({ consented: true, levels: { x: 'read' } });
  const started = performance.now();
  expect(await seed(await full.desk(), { items: ITEMS, interactions: INTERACTIONS, now: Date.now() })).toEqual({
    items: ITEMS,
    interactions: INTERACTIONS,
  });
  console.log(`store: filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}, 900_000);

afterAll(async () => {
  await Promise.all([empty?.close(), full?.close()]);
});

it('the popup’s first figures come as fast from a full store as from an empty one', async () => {
  const times = { empty: [] as number[], full: [] as number[] };
  for (let round = -3; round < ROUNDS; round++) {
    const [a, b] = [await opened(empty), await opened(full)];
    // The first ones warm the caches of both.
    if (round < 0) continue;
    times.empty.push(a);
    times.full.push(b);
  }
  const [a, b] = [median(times.empty), median(times.full)];
  console.log(
    `popup's first figures, median of ${ROUNDS}: empty ${a.toFixed(0)} ms, full ${b.toFixed(0)} ms, ratio ${(b / a).toFixed(2)} (limit ${LIMIT})`,
  );
  expect(b / a).toBeLessThanOrEqual(LIMIT);
}, 300_000);
