/** Tests in a real browser: RK_BROWSER=chrome or firefox; needs the e2e builds (`npm test -- build e2e`). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: process.env.RK_BROWSER === 'firefox' ? ['tests/e2e/harness/warm.ts'] : [],
    // Two browsers at a time: each waits for something half of the time (a list at rest, a page that loads).
    maxWorkers: 2,
    // What the tests share holds no state: it is loaded once a worker and not once a file.
    isolate: false,
    // A browser that hangs once on a busy machine is no fault of ours; what fails twice is.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
