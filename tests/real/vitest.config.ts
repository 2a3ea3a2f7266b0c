/** Tests on real server software, in each browser there is; need the e2e builds (`npm test -- build e2e`). */
import { defineConfig } from 'vitest/config';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

const browsers = (['chrome', 'firefox'] as const).filter((kind) => findBrowser(kind));

export default defineConfig({
  test: {
    // Starts the servers once for both browsers.
    globalSetup: ['tests/real/servers.ts', 'tests/e2e/harness/warm.ts'],
    // Both browsers side by side: each waits for its server most of the time.
    maxWorkers: 2,
    projects: browsers.map((name) => ({
      test: { name, env: { RK_BROWSER: name }, include: ['tests/real/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 },
    })),
  },
});
