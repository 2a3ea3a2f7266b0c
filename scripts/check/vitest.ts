/** A run of Vitest, counted from its JSON report. */
import { readFileSync, rmSync } from 'node:fs';
import { type Result, runTool } from './suite.ts';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message?: string; assertionResults: { status: string; fullName: string }[] }[];
}

/**
 * Runs Vitest with `args` and counts tests. A file that fails before its first test counts as one failed; so does a run that
 * leaves no report. `name` names the report in .output/test/.
 */
export async function vitest(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Result> {
  const report = `.output/test/${name}.json`;
  rmSync(report, { force: true });
  const { code, all } = await runTool(
    'vitest/vitest.mjs',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args],
    {
      env: { NO_COLOR: '1', ...env },
      seconds: 1200,
    },
  );
  let counts: Report;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, lines: [all.trim()] };
  }
  const broken = counts.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  let failed = counts.numFailedTests + broken.length;
  // An error outside every test (an unhandled rejection) fails the run without failing a test.
  if (code !== 0 && failed === 0) failed = 1;
  const skipped = counts.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'skipped' || status === 'pending').map(({ fullName }) => `skipped: ${fullName}`),
  );
  return {
    passed: counts.numPassedTests,
    failed,
    skipped: counts.numPendingTests + counts.numTodoTests,
    lines: [...new Set(skipped), ...(failed > 0 ? [all.trim()] : counts.numPassedTests + skipped.length === 0 ? ['no tests'] : [])],
  };
}
