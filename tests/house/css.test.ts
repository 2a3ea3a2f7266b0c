/** One thing is dressed in one place: the same selector twice in a file is two things of one name, or a rule nobody finds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { files } from './tree.ts';

/** Selectors of the rules that stand in no other rule, each as it is written. */
function selectors(css: string): string[] {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [at, letter] of [...plain].entries()) {
    if (letter === '{' && depth++ === 0) found.push(plain.slice(from, at).replace(/\s+/g, ' ').trim());
    else if (letter === ';' && depth === 0) from = at + 1;
    else if (letter === '}' && --depth === 0) from = at + 1;
  }
  return found.filter((selector) => !selector.startsWith('@'));
}

it('reads selectors as they stand', () =>
  expect(selectors('@import "x";\n/* .a { */ .a,\n.b { c: d }\n@container (w) { .a { c: d } }\n.a { e: f }')).toEqual(['.a, .b', '.a']));

it('no style sheet names the same selector twice', () => {
  const twice = files()
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => {
      const all = selectors(readFileSync(path, 'utf8'));
      return all.filter((selector, at) => all.indexOf(selector) !== at).map((selector) => `${path}: ${selector}`);
    });
  expect(twice).toEqual([]);
});

/** Sheets of pages of their own: their rules never meet those of the dashboard's screens, which all load into one page. */
const APART = /\/(settings|popup|welcome)\//;

it('no two screens dress a class of one name: the sheet loaded last would win in both', () => {
  const by = new Map<string, string[]>();
  for (const path of files().filter((path) => path.endsWith('.css') && !APART.test(path)))
    for (const selector of new Set(selectors(readFileSync(path, 'utf8')).flatMap((all) => all.split(', '))))
      by.set(selector, [...(by.get(selector) ?? []), path]);
  const bare = [...by].filter(([selector, paths]) => /^\.[\w-]+$/.test(selector) && paths.length > 1);
  expect(bare.map(([selector, paths]) => `${selector}: ${paths.join(', ')}`)).toEqual([]);
});
