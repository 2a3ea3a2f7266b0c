/** The four builds everything after is held against. */
import { type Result, check, runTool } from './suite.ts';

/** Folder of a build: the name WXT gives it. */
export const buildFolder = (browser: 'chrome' | 'firefox', mode: 'production' | 'e2e'): string =>
  `.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;

/**
 * Builds one browser in one mode; passes where WXT says so. NODE_ENV is set because WXT would take the mode's name for it, and the
 * build for tests would carry React's development half: other code than users get.
 */
export async function build(browser: 'chrome' | 'firefox', mode: 'production' | 'e2e'): Promise<Result> {
  const { code, all } = await runTool('wxt/bin/wxt.mjs', ['build', '-b', browser, '--mode', mode], {
    env: { NO_COLOR: '1', NODE_ENV: 'production' },
  });
  return check(code === 0 ? [] : [all.trim()]);
}
