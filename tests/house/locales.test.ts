/** German and English say the same things, no more and no less than the code asks for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networks } from '../../lib/networks/index.ts';
import { DEFAULT_TAGS } from '../../lib/model/settings.ts';
import { files, product } from './tree.ts';

type Tree = { [key: string]: string | Tree };
const read = (language: string): Map<string, string> => {
  const flat = new Map<string, string>();
  const walk = (tree: Tree, start: string): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === 'string') flat.set(start + key, value);
      // { "1": …, "n": … }: plural forms of one message
      else if (Object.keys(value).every((form) => /^(\d+|n)$/.test(form))) flat.set(start + key, Object.values(value).join(' | '));
      else walk(value, `${start}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Tree, '');
  return flat;
};
const de = read('de');
const en = read('en');

/** Placeholders of a message, each once ($$ is a dollar sign). */
const placeholders = (message: string): string[] => [...new Set(message.replaceAll('$$', '').match(/\$\d/g) ?? [])].sort();
const forms = (message: string): number => message.split(' | ').length;

/** Source of the product with comments taken out, so that a key only named in a comment does not count as used. */
const sources = product().map((path) =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, ''),
);
const code = sources.join('\n');
const config =
  readFileSync('wxt.config.ts', 'utf8') +
  files()
    .filter((path) => /^entrypoints\/.*\.html$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

/** Keys in single, double or backtick quotes handed to t(…) as they stand. */
const asked = new Set([...code.matchAll(/\bt\(\s*['"`]([\w.-]+)['"`]/g)].map(([, key = '']) => key));
/** `t(\`section.${…}.rest\`)`: a family of keys, as a pattern. */
const families = [...code.matchAll(/`([\w-]+\.[\w.-]*\$\{[^}]*\}[\w.${}()\s?:'-]*)`/g)].map(
  ([, text = '']) =>
    new RegExp(
      `^${text
        .replace(/\$\{[^}]*\}/g, '\u0000')
        .replace(/[.*+?^()|[\]\\]/g, '\\$&')
        .replaceAll('\u0000', '[\\w-]+')}$`,
    ),
);
/** Keys that stand as whole strings somewhere (tables of keys, types). */
const named = new Set([...code.matchAll(/['"`]([a-zA-Z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, key = '']) => key));
/** What runs in a page gets the sections `page` and `teach` as tables and asks by the last part of the key, or by `start_${rest}`. */
const pageWord = (key: string): boolean => {
  const [, name = ''] = /^(?:page|teach)\.(.*)$/.exec(key) ?? [];
  return name !== '' && (new RegExp(`\\b${name.replaceAll('.', '_')}\\b`).test(code) || code.includes(`\`${name.replace(/_.*$/, '')}_\${`));
};
const inManifest = (key: string): boolean => config.includes(`__MSG_${key.replaceAll('.', '_')}__`);

const used = (key: string): boolean =>
  asked.has(key) || named.has(key) || families.some((family) => family.test(key)) || pageWord(key) || inManifest(key);

describe('locales', () => {
  it('have the same keys in both languages', () => expect([...en.keys()].sort()).toEqual([...de.keys()].sort()));

  it('have keys that browsers take as names of messages, also where case does not tell them apart', () => {
    const keys = [...de.keys()].map((key) => key.replaceAll('.', '_'));
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it('fill the same places in both languages', () => {
    expect(
      [...de].filter(([key, message]) => placeholders(message).join() !== placeholders(en.get(key) ?? '').join()).map(([key]) => key),
    ).toEqual([]);
  });

  it('have the same number of plural forms in both languages', () => {
    expect([...de].filter(([key, message]) => forms(message) !== forms(en.get(key) ?? '')).map(([key]) => key)).toEqual([]);
  });

  it('hold no empty message and no two blanks', () => {
    expect(
      [...de, ...en]
        .filter(([, message]) => message.trim() === '' || message !== message.trim() || message.includes('  '))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('are written in German where German is meant: not the English text again', () => {
    // A word may be the same in both ("Name"); a sentence may not.
    expect([...de].filter(([key, message]) => message === en.get(key) && message.split(/\s+/).length > 3).map(([key]) => key)).toEqual([]);
  });

  it('miss no key the code asks for', () => expect([...asked].filter((key) => !de.has(key))).toEqual([]));

  it('hold no key the code never asks for', () => expect([...de.keys()].filter((key) => !used(key))).toEqual([]));

  it('tell the terms of every network with fixed hosts, and name every preset tag', () => {
    const wanted = [
      ...networks.filter(({ termsUrl }) => termsUrl).map(({ id }) => `networks.${id}.terms`),
      ...DEFAULT_TAGS.map(({ id }) => `tags.${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`),
    ];
    expect(wanted.filter((key) => !de.has(key))).toEqual([]);
  });

  it('are the only place of words: no letters between tags in components', () => {
    const bad = product()
      .filter((path) => path.endsWith('.tsx'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/>\s*([A-ZÄÖÜ][a-zäöüß]+(?: [\wäöüß]+)*)\s*<\//g)].map(
          ([, word = '']) => `${path}: ${word}`,
        ),
      );
    expect(bad).toEqual([]);
  });
});
