/**
 * A Firefox profile made ready, once a run: in a new one Firefox compiles its own code and fills its caches, which takes as
 * long as all that follows; every browser of the run begins with a copy. Nothing of the extension is in it.
 */
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { freshProfile, start, WARM } from './launch.ts';

/** Caches are written some time after the first page. */
const SETTLES = 3000;

/** Vitest's globalSetup; gives what tidies up. Does nothing where there is no Firefox. */
export default async function warm(): Promise<(() => void) | undefined> {
  if (!findBrowser('firefox')) return undefined;
  const profile = freshProfile('firefox');
  const browser = await start({ kind: 'firefox', profile });
  await browser.newPage();
  await wait(SETTLES);
  await browser.close();
  process.env[WARM] = profile;
  return () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
