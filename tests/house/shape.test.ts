/** The shape of the house: what reaches the page, files of a readable size, every network registered, nothing that ties us to a place. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networks } from '../../lib/networks/index.ts';
import { files, importsOf, product, reach } from './tree.ts';

const CONTENT =
  ['entrypoints/reader.content/index.ts', 'entrypoints/reader.content.ts'].find((path) => existsSync(path)) ?? 'no content script';
/** Packages that must not run in a network's page: too heavy for it. */
const HEAVY = /^(zod|react|react-dom|@mantine\/.*|@tabler\/.*|idb|date-holidays|feiertagejs|temporal-polyfill)(\/|$)/;

/** Each network's own part; runs in the page just before the content script. */
const PARTS = networks.map(({ id }) => `entrypoints/network-${id}.ts`);

describe('content script', () => {
  it.each([CONTENT, ...PARTS])('%s exists', (path) => expect(existsSync(path)).toBe(true));

  it('carries no network: each comes as a part of its own', () => {
    expect([...reach(CONTENT).keys()].filter((path) => /^lib\/networks\/(?!shared\/)[^/]+\//.test(path))).toEqual([]);
    for (const [index, { id }] of networks.entries()) {
      const carried = [...reach(PARTS[index] as string).keys()].flatMap(
        (path) => /^lib\/networks\/(?!shared\/)([^/]+)\//.exec(path)?.[1] ?? [],
      );
      expect(new Set(carried)).toEqual(new Set([id]));
    }
  });

  it('reaches no schema library, no React and no store', () => {
    const bad = [CONTENT, ...PARTS, 'entrypoints/detect.ts', 'entrypoints/teach.ts']
      .flatMap((path) => [...reach(path)])
      .filter(([to]) => HEAVY.test(to) || /^lib\/(store|exchange|sync)\//.test(to))
      .map(([, way]) => way.join(' → '));
    expect(bad).toEqual([]);
  });

  it('is held by a rule that sees such an import', () => {
    expect(importsOf("import { z } from 'zod';")).toEqual([{ from: 'zod', type: false }]);
    expect(importsOf("import type { z } from 'zod';")).toEqual([{ from: 'zod', type: true }]);
    expect(importsOf("import { type A } from './a.ts';")).toEqual([{ from: './a.ts', type: false }]);
    expect(importsOf("export * from './b.ts';\nawait import('./c.ts');\nimport './d.css';")).toEqual([
      { from: './b.ts', type: false },
      { from: './d.css', type: false },
      { from: './c.ts', type: false },
    ]);
    // The background takes messages apart with zod: seen through several files.
    const background = ['entrypoints/background/index.ts', 'entrypoints/background.ts'].find((path) => existsSync(path)) ?? '';
    expect([...reach(background).keys()]).toContain('zod');
  });
});

describe('rooms', () => {
  it('only the marks and the pages touch a document', () => {
    const bad = product().filter(
      (path) =>
        /^lib\/(model|networks|reader|rules|store|exchange)\//.test(path) &&
        /\bdocument\.(create|body|head|adopt)/.test(readFileSync(path, 'utf8')),
    );
    expect(bad).toEqual([]);
  });

  it('the rules have no clock of their own', () => {
    const bad = product().filter(
      (path) => path.startsWith('lib/rules/') && /\bDate\.now\(|new Date\(\)|Temporal\.Now/.test(readFileSync(path, 'utf8')),
    );
    expect(bad).toEqual([]);
  });

  it('every folder of lib/networks is registered, and nothing else is', () => {
    const folders = readdirSync('lib/networks', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({ name }) => name);
    expect(networks.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('every registered network has a sample page', () => {
    expect(networks.map(({ id }) => id).filter((id) => !existsSync(`tests/pages/${id}`))).toEqual([]);
  });
});

describe('files', () => {
  const lines = (path: string): number => readFileSync(path, 'utf8').split('\n').length;

  it('are small: median under 150 lines', () => {
    const sizes = product()
      .map(lines)
      .sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(150);
  });

  it('name no package registry', () => {
    const hosts = ['registry.npmjs' + '.org', 'registry.yarnpkg' + '.com', 'npm.pkg.github' + '.com', 'deb.debian' + '.org'];
    const text = files().filter((path) => !/\.(png|ico|woff2?)$/.test(path));
    expect(text.filter((path) => hosts.some((host) => readFileSync(path, 'utf8').includes(host)))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('holds the packages of all platforms, else npm ci refuses it (mend: node scripts/lock.ts)', () => {
    expect(execFileSync(process.execPath, ['scripts/lock.ts', '--check'], { encoding: 'utf8' }).trim()).toBe('complete');
  });
});
