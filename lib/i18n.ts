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
type Language = 'de' | 'en';
let table: Table | null = null;
let language: Language = 'de';
const tables = new Map<Language, Table>();

/** The words of a language, from the extension's files. */
async function tableOf(one: Language): Promise<Table> {
  const address = browser.runtime.getURL(`/_locales/${one}/messages.json` as never);
  const words = (await (await fetch(address)).json()) as Table;
  tables.set(one, words);
  return words;
}

/** The language in use, 'de' or 'en'. */
export const currentLanguage = (): Language => language;

/**
 * Loads the words of the chosen language; 'auto' follows the browser (German, else English). Call once before the
 * first `t` of a page or worker, and again when the setting changes.
 */
export async function useLanguage(chosen: 'auto' | Language): Promise<Language> {
  const wanted = chosen === 'auto' ? (browser.i18n.getUILanguage().startsWith('de') ? 'de' : 'en') : chosen;
  table = await tableOf(wanted);
  language = wanted;
  return wanted;
}

/** Loads the words of a language beside the one in use, for `inLanguage`. Rejects where they cannot be loaded. */
export const loadWords = async (one: Language): Promise<Language> => {
  if (!tables.has(one)) await tableOf(one);
  return one;
};

/** What `say` gives in that language, whose words must be loaded (`loadWords`): it may await nothing. Throws where they are not. */
export function inLanguage<T>(one: Language, say: () => T): T {
  const [words, usual] = [tables.get(one), [table, language] as const];
  if (!words) throw new Error(`the words of ${one} are not loaded`);
  [table, language] = [words, one];
  try {
    return say();
  } finally {
    [table, language] = usual;
  }
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
  Promise.all((['de', 'en'] as const).map(async (one) => sectionOf(await tableOf(one), section)));
