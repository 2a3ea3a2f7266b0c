/** The project's own files and what they import; read once for the house tests. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** All files git knows or would take in, as paths from the project's root. */
export const files = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path && existsSync(path));

/** Source files of the product (not tests, not scripts). */
export const product = (): string[] => files().filter((path) => /^(entrypoints|components|lib)\/.*\.tsx?$/.test(path));

export interface Import {
  from: string;
  /** A type import leaves nothing behind in what runs. */
  type: boolean;
}

/** Every import and re-export of a source text. Ours write one statement a line or break inside the braces. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const [, type, clause = '', from = ''] of code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?((?:[\w*\s,]|\{[^}]*\})*?)\s*from\s*['"]([^'"]+)['"]/gm,
  )) {
    const braces = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
    // `import { type A, type B }` keeps the module's side effects under verbatimModuleSyntax, so it counts as a real import.
    found.push({ from, type: Boolean(type) && braces !== '' });
  }
  for (const [, from = ''] of code.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)) found.push({ from, type: false });
  for (const [, from = ''] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) found.push({ from, type: false });
  return found;
}

/** File an import leads to, or null for a package. */
export function target(file: string, from: string): string | null {
  const base = from.startsWith('.') ? normalize(join(dirname(file), from)) : /^[@~]\//.test(from) ? from.slice(2) : null;
  if (base === null) return null;
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => /\.\w+$/.test(path) && existsSync(path)) ?? base;
}

/** Packages and files reached at run time from `file`, each with the way there. */
export function reach(file: string): Map<string, string[]> {
  const ways = new Map<string, string[]>([[file, [file]]]);
  const queue = [file];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (!/\.tsx?$/.test(at) || !existsSync(at)) continue;
    for (const { from, type } of importsOf(readFileSync(at, 'utf8'))) {
      if (type) continue;
      const to = target(at, from) ?? from;
      if (ways.has(to)) continue;
      ways.set(to, [...(ways.get(at) ?? []), to]);
      queue.push(to);
    }
  }
  return ways;
}
