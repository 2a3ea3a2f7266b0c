/** The reader against the hand-labelled real pages that lie beside the project (never in it). */
import { existsSync } from 'node:fs';
import { type Result, check, run, skip } from './suite.ts';

const SCORE = '../shared/captures/score.mjs';
const NETWORKS = ['linkedin', 'x', 'instagram', 'wordpress'];

export async function captures(): Promise<Result> {
  if (!existsSync(SCORE)) return skip(`${SCORE} is not here`);
  const { code, out, all } = await run(process.execPath, [SCORE, ...NETWORKS, '--min', '0.95']);
  const summary = out.split('\n').filter((line) => line.startsWith('= '));
  return check(code === 0 ? [] : [all.trim()], summary);
}
