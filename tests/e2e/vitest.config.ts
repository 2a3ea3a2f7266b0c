/** Tests in a real browser: RK_BROWSER=chrome or firefox; needs the e2e builds (`npm test -- build e2e`). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    // One browser at a time: the machine may have two cores, and a browser takes both.
    fileParallelism: false,
    // A browser that hangs once on a busy machine is no fault of ours; what fails twice is.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
