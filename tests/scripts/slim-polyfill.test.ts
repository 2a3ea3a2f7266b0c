import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { slimPolyfill } from '../../scripts/slim-polyfill.ts';

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.js'), 'utf8');

/** Runs a polyfill over a bare Chrome-like world and gives what `browser` it makes. */
function run(source: string): { runtime: { sendMessage(message: unknown): Promise<unknown> }; tabs?: { query?: unknown } } {
  const chrome = {
    runtime: { id: 'us', lastError: null, sendMessage: (message: unknown, answer: (value: unknown) => void) => answer({ heard: message }), onMessage: {} },
  };
  const module = { exports: {} as ReturnType<typeof run> };
  new Function('module', 'exports', 'chrome', 'globalThis', source)(module, module.exports, chrome, { chrome });
  return module.exports;
}

describe('the polyfill in a network page', () => {
  it('loses its table, and still turns callbacks of runtime into promises', async () => {
    const slim = slimPolyfill(polyfill);
    expect(slim.length).toBeLessThan(polyfill.length * 0.75);
    expect(await run(slim).runtime.sendMessage('hello')).toEqual({ heard: 'hello' });
  });

  it('is refused when its table is not where it was', () => {
    expect(() => slimPolyfill(polyfill.replace('const apiMetadata', 'const table'))).toThrow(/has changed/);
  });
});
