/** The readers against the hand-labelled real pages that lie beside the project (never in it). */
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { networks } from '../../lib/networks/index.ts';
import { type Result, check, run, skip } from './suite.ts';

const FOLDER = '../shared/captures';
const SCORE = `${FOLDER}/score.mjs`;
/** From issue 3: each named reader; the structure reader on blogs, forums and wikis together, and on each of four networks. */
const LIMITS = { named: 0.95, structure: 0.85, structureEach: 0.6 };
const NETWORKS = ['linkedin', 'facebook', 'x', 'instagram'];
/** Blogs, forums and wikis: pages of software with threads below one another. */
const SITES = [
  ...['blogger', 'discourse', 'flarum', 'ghost', 'hackernews', 'mediawiki', 'nodebb', 'other-forums', 'phpbb', 'smf', 'stackexchange'],
  ...['vbulletin', 'woltlab', 'wordpress', 'xenforo'],
];

interface Scores {
  /** Null where nothing on a network's pages is scored (all its labels are optional). */
  networks: Record<string, number | null>;
}

const hasPages = (name: string): boolean =>
  existsSync(`${FOLDER}/${name}`) && readdirSync(`${FOLDER}/${name}`).some((file) => file.endsWith('.expected.json'));

async function score(
  name: string,
  args: readonly string[],
): Promise<{ scores: Record<string, number | null>; summary: string[]; all: string }> {
  mkdirSync('.output/test', { recursive: true });
  const json = `.output/test/captures-${name}.json`;
  const { out, all } = await run(process.execPath, [SCORE, '--json', json, ...args]);
  const { networks: scores } = JSON.parse(readFileSync(json, 'utf8')) as Scores;
  return { scores, summary: out.split('\n').filter((line) => line.startsWith('= ')), all };
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

/** Each network's own reader. */
export async function captures(): Promise<Result> {
  if (!existsSync(SCORE)) return skip(`${SCORE} is not here`);
  const names = networks.map(({ id }) => id).filter(hasPages);
  const { scores, summary, all } = await score('named', names);
  const low = names.filter((name) => scores[name] !== null && !((scores[name] ?? 0) >= LIMITS.named));
  return check(low.length ? [`below ${percent(LIMITS.named)}: ${low.join(', ')}`, all.trim()] : [], summary);
}

/** The structure reader, with the named ones switched off. */
export async function structure(): Promise<Result> {
  if (!existsSync(SCORE)) return skip(`${SCORE} is not here`);
  const wanted = SITES.filter(hasPages);
  const { scores, summary, all } = await score('structure', ['--with', '--reader structure', ...wanted, ...NETWORKS.filter(hasPages)]);
  const sites = wanted.filter((name) => scores[name] !== null);
  const mean = sites.reduce((sum, name) => sum + (scores[name] ?? 0), 0) / sites.length;
  const problems = NETWORKS.filter((name) => hasPages(name) && !((scores[name] ?? 0) >= LIMITS.structureEach)).map(
    (name) => `${name}: ${percent(scores[name] ?? 0)}, at least ${percent(LIMITS.structureEach)}`,
  );
  if (!(mean >= LIMITS.structure))
    problems.push(`blogs, forums and wikis: ${percent(mean)} on average, at least ${percent(LIMITS.structure)}`);
  return check(problems.length ? [...problems, all.trim()] : [], [...summary, `= blogs, forums and wikis on average ${percent(mean)}`]);
}
