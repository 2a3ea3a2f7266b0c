/** The house rules in biome.json really catch what they are there for, and let pass what is right. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const IMPORTS = 'lint/style/noRestrictedImports';
const GLOBALS = 'lint/style/noRestrictedGlobals';
const MARKUP = 'lint/nursery/noJsRestrictedProperties';

/** Folder, code, and the rule that must speak; null where none may. */
const SNIPPETS: [string, string, string | null][] = [
  ['lib/networks/x', 'export const title = (): string => document.title;', GLOBALS],
  ['lib/reader', 'export const at = (): string => location.href;', GLOBALS],
  ['lib/reader', 'export const wide = (): number => window.innerWidth;', GLOBALS],
  ['lib/networks/x', 'export const view = (root: Document): Window | null => root.defaultView;', null],
  ['lib/networks/x', 'export const place = (ctx: { root: Document }): string => ctx.root.location.href;', null],
  ['lib/store', 'export const id = (): string => chrome.runtime.id;', GLOBALS],
  ['components', 'export const id = (): string => browser.runtime.id;', GLOBALS],
  ['components', "import { browser } from 'wxt/browser';\nexport const id = browser.runtime.id;", null],
  ['lib/store', "import browser from 'webextension-polyfill';\nexport const id = browser.runtime.id;", IMPORTS],
  ['entrypoints', "import { browser } from '#imports';\nexport const id = browser.runtime.id;", IMPORTS],
  ['lib/model', "import { a } from '../networks/index.ts';\nexport const b = a;", IMPORTS],
  ['lib/networks/x', "import { a } from '../../rules/due.ts';\nexport const b = a;", IMPORTS],
  ['lib/networks/x', "import { a } from '../../model/sighting.ts';\nexport const b = a;", null],
  ['lib/reader', "import { a } from '../marks/mark.ts';\nexport const b = a;", IMPORTS],
  ['lib/reader', "import { a } from '../networks/index.ts';\nexport const b = a;", null],
  ['lib/rules', "import { a } from '../store/db.ts';\nexport const b = a;", IMPORTS],
  ['lib/marks', "import { a } from '../store/db.ts';\nexport const b = a;", IMPORTS],
  ['lib/store', "import { a } from '../exchange/json.ts';\nexport const b = a;", IMPORTS],
  ['lib/exchange', "import { a } from '../../components/table.tsx';\nexport const b = a;", IMPORTS],
  ['lib/exchange', "import { a } from '../store/db.ts';\nexport const b = a;", null],
  ['components', "import { a } from '../entrypoints/popup/main.tsx';\nexport const b = a;", IMPORTS],
  ['lib/marks', "export const fill = (el: Element): void => {\n  el.innerHTML = 'a';\n};", 'plugin'],
  ['lib/marks', "export const fill = (el: Element): void => {\n  el.innerHTML += 'a';\n};", 'plugin'],
  ['lib/marks', 'export const copy = (el: Element): string => el.innerHTML;', MARKUP],
  ['lib/marks', "export const fill = (el: Element): void => {\n  el.outerHTML = 'a';\n};", 'plugin'],
  ['components', "export const fill = (el: Element): void => {\n  el.insertAdjacentHTML('beforeend', 'a');\n};", MARKUP],
  ['entrypoints', "export const fill = (): void => {\n  document.write('a');\n};", MARKUP],
  ['lib/marks', "export const fill = (el: Element): void => {\n  el.textContent = 'a';\n};", null],
];

describe('house rules in biome.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rk-lint-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const config = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>;
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }).replaceAll('./tests/house', `${process.cwd()}/tests/house`),
  );
  SNIPPETS.forEach(([room, code], index) => {
    const file = join(folder, room, `snippet${index}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${code}\n`);
  });
  const report = lint(folder);

  it.each(SNIPPETS.map((snippet, index) => [...snippet, index] as const))('%s: %s → %s', (_room, _code, rule, index) => {
    const found = report.filter(({ path }) => path.endsWith(`snippet${index}.ts`)).map(({ category }) => category);
    expect(found).toEqual(rule ? [rule] : []);
  });
});

interface Finding {
  path: string;
  category: string;
}

function lint(folder: string): Finding[] {
  const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
  let text: string;
  try {
    text = execFileSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    text = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(text) as { diagnostics: { category: string; location: { path: string | { file: string } } }[] };
  return diagnostics.map(({ category, location: { path } }) => ({ category, path: typeof path === 'string' ? path : path.file }));
}
