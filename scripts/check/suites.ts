/** All suites of `npm test`, in the order they run: what is quick first, what needs the builds after them. Lists run side by side. */
import { existsSync, globSync } from 'node:fs';
import { findBrowser, installHint } from '../setup/browsers.mjs';
import { build } from './builds.ts';
import { captures, structure } from './captures.ts';
import { permissions } from './manifest.ts';
import { sizes } from './size.ts';
import { type Result, type Suite, command, skip } from './suite.ts';
import { vitest } from './vitest.ts';
import { webExtLint } from './webext.ts';

const quiet = { env: { NO_COLOR: '1' } };
const BROWSERS = ['chrome', 'firefox'] as const;

const e2e = (browser: (typeof BROWSERS)[number]): Suite => ({
  name: `e2e ${browser}`,
  run: async (): Promise<Result> => {
    if (!findBrowser(browser)) return skip(installHint(browser));
    return vitest(`e2e-${browser}`, ['--config', 'tests/e2e/vitest.config.ts'], { RK_BROWSER: browser });
  },
});

/** One suite for both browsers: the servers are started once. */
const real: Suite = {
  name: 'real servers, chrome and firefox',
  run: async (): Promise<Result> =>
    BROWSERS.some(findBrowser) ? vitest('real', ['--config', 'tests/real/vitest.config.ts']) : skip(BROWSERS.map(installHint).join('; ')),
};

export const suites: readonly (Suite | readonly Suite[])[] = [
  { name: 'prepare', run: () => command('wxt/bin/wxt.mjs', ['prepare'], quiet) },
  { name: 'lint', run: () => command('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=50', '.'], quiet) },
  { name: 'types', run: () => command('typescript/bin/tsc', ['--noEmit', '-p', '.'], quiet) },
  { name: 'unused', run: () => command('knip/bin/knip.js', [], quiet) },
  { name: 'unit', run: () => vitest('unit', []) },
  ...BROWSERS.flatMap((browser): Suite[] => [
    { name: `build ${browser}`, run: () => build(browser, 'production') },
    { name: `build ${browser} e2e`, run: () => build(browser, 'e2e') },
    { name: `permissions ${browser}`, run: async () => permissions(browser) },
    { name: `size ${browser}`, run: async () => sizes(browser) },
  ]),
  // Side by side: reading page after page takes a core each, the servers' browsers wait most of the time.
  [
    { name: 'web-ext lint', run: webExtLint },
    { name: 'captures', run: captures },
    { name: 'captures, structure reader', run: structure },
    real,
  ],
  // Side by side: each waits for its browser most of the time.
  BROWSERS.map(e2e),
  {
    name: 'bench',
    run: async () =>
      existsSync('tests/bench/vitest.config.ts') || globSync('tests/bench/*.test.ts').length > 0
        ? vitest('bench', ['--config', 'tests/bench/vitest.config.ts'])
        : skip('no tests/bench'),
  },
];
