import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure code: its modules hold no state, so that they are evaluated once a worker and not once a file (under half the time). */
const PURE = ['exchange', 'networks', 'reader', 'rules'].map((room) => `tests/${room}/**/*.test.ts`);
const ELSEWHERE = ['e2e', 'real', 'bench'].map((room) => `tests/${room}/**`);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Both cores of a small machine: Vitest leaves one for itself, and has nothing to do with it.
    maxWorkers: 2,
    // A machine that does other work besides is slow, not wrong.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['tests/**/*.test.{ts,tsx}'], exclude: [...ELSEWHERE, ...PURE] } },
    ],
  },
});
