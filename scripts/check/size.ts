/** How much each entry loads, against a budget. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from './builds.ts';
import { type Result, check } from './suite.ts';

/** Kilobytes (1000 bytes): as it lies on disk, and gzipped. The content script's come from the issue; the pages' keep React and Mantine in bounds. */
const BUDGETS: Record<string, [number, number]> = {
  'background.js': [600, 150],
  'popup.html': [600, 190],
  'options.html': [900, 280],
  'welcome.html': [800, 250],
  'sidepanel.html': [900, 290],
  'dashboard.html': [900, 290],
};

/**
 * What runs in a page from the start: the reader, on a site the user added what tells its software, and the part of one network
 * (entrypoints/background/registration.ts). From issue 3.
 */
const PAGE_BUDGET: [number, number] = [90, 32];
/** The general readers come on demand, where that part finds nothing. Of our own, so that they stay small. */
const GENERAL_BUDGET: [number, number] = [88, 36];
const GENERAL = 'network-web.js';
const DETECTOR = 'detect.js';
const READER = 'content-scripts/reader.js';

/** The file and everything it loads at once (a page's scripts and styles, their static imports), relative to `folder`. */
export function loads(folder: string, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(join(folder, entry))) return seen;
  seen.add(entry);
  const text = readFileSync(join(folder, entry), 'utf8');
  const found = entry.endsWith('.html')
    ? [...text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path.replace(/^\//, ''))
    : entry.endsWith('.js')
      ? [...text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["'](\.{1,2}\/[^"']+)["']/g)].map(([, path = '']) =>
          normalize(join(dirname(entry), path)),
        )
      : [];
  for (const path of found) loads(folder, path, seen);
  return seen;
}

/** Bytes and gzipped bytes of all that `entry` loads. */
export function weigh(folder: string, entry: string): { files: number; bytes: number; gzipped: number } {
  const all = [...loads(folder, entry)].map((path) => readFileSync(join(folder, path)));
  return {
    files: all.length,
    bytes: all.reduce((sum, { length }) => sum + length, 0),
    gzipped: all.reduce((sum, file) => sum + gzipSync(file).length, 0),
  };
}

/** Holds every entry of the production build against its budget; an entry that is missing is a problem. */
export function sizes(browser: 'chrome' | 'firefox'): Result {
  const folder = buildFolder(browser, 'production');
  const problems: string[] = [];
  const pages = readdirSync(folder).filter((name) => /^network-.*\.js$/.test(name));
  if (pages.length === 0) problems.push('no network-*.js in the build');
  const budgets: [string, string[], [number, number]][] = [
    ...pages
      .filter((name) => name !== GENERAL)
      .map((name): [string, string[], [number, number]] => [`${READER} + ${DETECTOR} + ${name}`, [READER, DETECTOR, name], PAGE_BUDGET]),
    [GENERAL, [GENERAL], GENERAL_BUDGET],
    ['teach.js', ['teach.js'], [40, 15]],
    ...Object.entries(BUDGETS).map(([entry, budget]): [string, string[], [number, number]] => [entry, [entry], budget]),
  ];
  const notes = budgets.map(([entry, parts, [most, mostGzipped]]) => {
    const weights = parts.map((part) => weigh(folder, part));
    const sum = (key: 'bytes' | 'gzipped'): number => weights.reduce((total, weight) => total + weight[key], 0);
    const [bytes, gzipped] = [sum('bytes'), sum('gzipped')];
    if (weights.some(({ files }) => files === 0)) problems.push(`${entry}: not in the build`);
    if (bytes > most * 1000) problems.push(`${entry}: ${(bytes / 1000).toFixed(1)} kB, at most ${most}`);
    if (gzipped > mostGzipped * 1000) problems.push(`${entry}: ${(gzipped / 1000).toFixed(1)} kB gzipped, at most ${mostGzipped}`);
    return `${entry}: ${(bytes / 1000).toFixed(1)} kB (of ${most}), ${(gzipped / 1000).toFixed(1)} gzipped (of ${mostGzipped})`;
  });
  return check(problems, notes);
}
