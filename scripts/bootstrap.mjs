#!/usr/bin/env node
/**
 * `node scripts/bootstrap.mjs COMMAND [ARGUMENT]…`: installs what is missing (npm packages, Node 24, on Debian as root the
 * browsers), then runs scripts/COMMAND.ts with it. Plain JavaScript with Node's own modules: it must run on a fresh
 * clone with Node 18. Says what it does on standard error, one line each; standard output belongs to the command.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureNode, ensurePackages } from './setup/dependencies.mjs';

/** Browsers a command drives; the others need none. */
const BROWSERS = { demo: ['chrome', 'firefox'], test: ['chrome', 'firefox'] };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);
const say = (line) => process.stderr.write(`rueckkanal: ${line}\n`);

try {
  ensurePackages(root, say);
  const node = ensureNode(root, say);
  if (command in BROWSERS) ensureBrowsers(BROWSERS[command], say);
  const env = {
    ...process.env,
    // What was compiled once is not compiled again: `inspect` starts in two thirds of the time, and tests ask it often.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/compiled'),
    PATH: `${dirname(node)}${delimiter}${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, `scripts/${command}.ts`), ...args], {
    stdio: 'inherit',
    env,
  });
  // Ctrl-C reaches the child by itself (same terminal); only the wish of another program must be passed on.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
