/**
 * `npm test [-- WORD…]`: all suites one after another, or those whose name holds one of the words ('unit', 'e2e', 'chrome').
 * Goes on after a failure. Last line: `N passed, N failed[, N skipped]` over all suites; exit 1 on any failure.
 */
import { mkdirSync } from 'node:fs';
import { type Result, check } from './check/suite.ts';
import { suites } from './check/suites.ts';

const words = process.argv.slice(2);
const wanted = suites.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (wanted.length === 0) {
  process.stderr.write(`no suite for ${words.join(' ')}; there are: ${suites.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}

mkdirSync('.output/test', { recursive: true });
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const { name, run } of wanted) {
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const { passed, failed, skipped, lines } = await run().catch(
    (error: unknown): Result => check([error instanceof Error ? (error.stack ?? error.message) : String(error)]),
  );
  for (const line of lines) process.stdout.write(`${line.replace(/^(?=.)/gm, '   ')}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `   ${failed > 0 ? '✗' : '✓'} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)\n`,
  );
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;
