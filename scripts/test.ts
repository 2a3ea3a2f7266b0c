/**
 * `npm test [-- WORD…]`: all suites one after another, or those whose name holds one of the words ('unit', 'e2e', 'chrome').
 * Goes on after a failure. Last line: `N passed, N failed[, N skipped]` over all suites; exit 1 on any failure.
 */
import { mkdirSync } from 'node:fs';
import { type Result, type Suite, check } from './check/suite.ts';
import { suites } from './check/suites.ts';

const words = process.argv.slice(2);
const groups = suites.map((group) => ('name' in group ? [group] : group));
const wanted = groups
  .map((group) => group.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word))))
  .filter((group) => group.length > 0);
if (wanted.length === 0) {
  const names = groups.flat().map(({ name }) => name);
  process.stderr.write(`no suite for ${words.join(' ')}; there are: ${names.join(', ')}\n`);
  process.exit(2);
}

mkdirSync('.output/test', { recursive: true });
const sum = { passed: 0, failed: 0, skipped: 0 };

/** Runs a suite and tells it; those that run side by side are told as they end. */
async function tell({ name, run }: Suite, alone: boolean): Promise<void> {
  const start = performance.now();
  if (alone) process.stdout.write(`\n── ${name}\n`);
  const { passed, failed, skipped, lines } = await run().catch(
    (error: unknown): Result => check([error instanceof Error ? (error.stack ?? error.message) : String(error)]),
  );
  if (!alone) process.stdout.write(`\n── ${name}\n`);
  for (const line of lines) process.stdout.write(`${line.replace(/^(?=.)/gm, '   ')}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `   ${failed > 0 ? '✗' : '✓'} ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds} s)\n`,
  );
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

for (const group of wanted) await Promise.all(group.map((suite) => tell(suite, group.length === 1)));
process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}\n`);
process.exitCode = sum.failed > 0 ? 1 : 0;
