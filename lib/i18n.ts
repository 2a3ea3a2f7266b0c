/** Words in the language the user chose; everything a person reads goes through `t` or `words`. Keys are typed by WXT from locales/. */
import { type GeneratedI18nStructure as Keys, i18n } from '#i18n';
import { browser } from 'wxt/browser';

type Found<Facts> = { [Key in keyof Keys]: Keys[Key] extends Facts ? Key : never }[keyof Keys];
type Plain = Found<{ plural: false; substitutions: 0 }>;
type Single = Found<{ plural: false }>;
type Counted = Found<{ plural: true; substitutions: 0 | 1 }>;
type Plural = Found<{ plural: true }>;
type V = string | number;
type Tuples = [[], [V], [V, V], [V, V, V], [V, V, V, V], [V, V, V, V, V], [V, V, V, V, V, V]];
/** A tuple as long as the key has places to fill: $1 … $6. */
type Values<Key extends keyof Keys> = Tuples[Keys[Key]['substitutions']];

/**
 * The calls of WXT's own `i18n.t`. Its types cut the key of every call with all keys of the locales, which took the compiler minutes
 * at 2,500 keys (squared); here the sets of keys are made once.
 */
interface Translate {
  (key: Plain): string;
  <Key extends Single>(key: Key, values: Values<Key>): string;
  (key: Counted, count: number): string;
  <Key extends Plural>(key: Key, count: number, values: Values<Key>): string;
}

type Table = Record<string, { message: string }>;
let table: Table | null = null;
let language = 'de';

/** The language in use, 'de' or 'en'. */
export const currentLanguage = (): string => language;

/**
 * Loads the words of the chosen language; 'auto' follows the browser (German, else English). Call once before the
 * first `t` of a page or worker, and again when the setting changes.
 */
export async function useLanguage(chosen: 'auto' | 'de' | 'en'): Promise<string> {
  const wanted = chosen === 'auto' ? (browser.i18n.getUILanguage().startsWith('de') ? 'de' : 'en') : chosen;
  const address = browser.runtime.getURL(`/_locales/${wanted}/messages.json` as never);
  table = (await (await fetch(address)).json()) as Table;
  language = wanted;
  return wanted;
}

const fill = (message: string, values: readonly unknown[]): string =>
  message.replace(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''));

/**
 * A word or sentence by its key ('popup.overdue'). A number picks the plural form ("one | many") and fills $1, an
 * array fills $1 … $9. Same calls as WXT's own `i18n.t`, which only follows the browser's language.
 */
export const t: Translate = ((key: string, ...args: unknown[]) => {
  const found = table?.[key.replaceAll('.', '_')]?.message;
  if (found === undefined) return (i18n.t as (key: string, ...args: unknown[]) => string)(key, ...args);
  const count = args.find((arg) => typeof arg === 'number') as number | undefined;
  const values = (args.find(Array.isArray) as unknown[] | undefined) ?? (count === undefined ? [] : [count]);
  const forms = found.split(' | ');
  const form =
    count === undefined || forms.length === 1 ? found : forms.length === 2 ? forms[count === 1 ? 0 : 1] : forms[Math.min(count, 2)];
  return fill(form ?? found, values);
}) as Translate;

const sectionOf = (all: Table, section: string): Record<string, string> => {
  const start = `${section}_`;
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(start))
      .map(([key, { message }]) => [key.slice(start.length), message]),
  );
};

/** All words of one section of the locales ('page'), by key without the section. */
export const words = (section: string): Record<string, string> => sectionOf(table ?? {}, section);

/** The same in both languages, for reading files that may be written in either. */
export const wordsInAll = (section: string): Promise<Record<string, string>[]> =>
  Promise.all(
    ['de', 'en'].map(async (one) => {
      const address = browser.runtime.getURL(`/_locales/${one}/messages.json` as never);
      return sectionOf((await (await fetch(address)).json()) as Table, section);
    }),
  );
