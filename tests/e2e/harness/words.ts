/** The words the extension shows, so that tests find buttons by what stands on them. */
import { readFileSync } from 'node:fs';

type Tree = { [key: string]: string | Tree };

/** A word by its key in one of the locales, `$1` … filled. Throws on a key that is not there: a test that looks for nothing finds nothing. */
export function word(key: string, values: readonly string[] = [], language: 'de' | 'en' = 'de'): string {
  let at: string | Tree | undefined = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Tree;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  if (typeof at !== 'string') throw new Error(`no word ${key} in ${language}`);
  return at.replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '');
}
