/** The frame of an e2e test file: one browser for the file, evidence of what failed. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { freshProfile, type Kind } from './launch.ts';
import { Stage, type StageOptions } from './stage.ts';

/** The browser this run drives, from the environment (RK_BROWSER). */
export const kind: Kind = process.env.RK_BROWSER === 'firefox' ? 'firefox' : 'chrome';

/** Screenshots of all open pages, their addresses and the log, into .output/e2e/. */
async function keep(stage: Stage, name: string): Promise<void> {
  const base = `.output/e2e/${kind}-${name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)}`;
  mkdirSync('.output/e2e', { recursive: true });
  const lines: string[] = [];
  for (const [index, page] of [...stage.pages].entries()) {
    // A tab in the background may never paint: in front, and not waited for for long.
    const shot = page.bringToFront().then(() => page.screenshot({ path: `${base}-${index}.png` }));
    await Promise.race([shot.catch(() => {}), new Promise((done) => setTimeout(done, 5000))]);
    lines.push(`${index}: ${await page.evaluate(() => location.href).catch(() => '?')}`);
  }
  writeFileSync(`${base}.log`, [...lines, ...stage.log, ...stage.sites.missed.map((url) => `not served: ${url}`)].join('\n'));
}

/**
 * Opens a stage for the tests of one file, tidies up between them and fails one in which a page of the extension threw.
 * Returns a function that gives the stage inside a test.
 */
export function play(options: Omit<StageOptions, 'kind'> & { prepare?: (stage: Stage) => Promise<void> } = {}): () => Stage {
  let stage: Stage | undefined;
  const get = (): Stage => {
    if (!stage) throw new Error('the stage is open only inside tests');
    return stage;
  };
  beforeAll(async () => {
    stage = await Stage.open({ ...options, kind });
    await options.prepare?.(stage);
  });
  afterEach(async ({ task }) => {
    const open = get();
    if (task.result?.state === 'fail') await keep(open, task.name);
    const faults = open.faults.splice(0);
    await open.tidy();
    open.log.length = 0;
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await stage?.close();
  });
  return get;
}

/**
 * For tests in which the browser ends and begins again: returns a function that opens a stage on the profile of this test, after
 * closing the one before. Each attempt at a test has a profile of its own.
 */
export function replay(options: Omit<StageOptions, 'kind' | 'profile'> = {}): () => Promise<Stage> {
  let profile = '';
  let open: Stage | undefined;
  const end = async (): Promise<void> => {
    await open?.close();
    open = undefined;
  };
  beforeEach(() => {
    profile = freshProfile(kind);
  });
  afterEach(async ({ task }) => {
    if (open && task.result?.state === 'fail') await keep(open, task.name);
    await end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  return async () => {
    await end();
    open = await Stage.open({ ...options, kind, profile });
    return open;
  };
}
