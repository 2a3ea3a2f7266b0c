/** Words in tables: what somebody means who writes a name of ours in any spelling. Pure. */

/** A word without what does not matter about it: capitals, blanks. */
export const foldWord = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('de').replace(/\s+/g, ' ');

/** Whether two words are the same but for capitals and blanks. */
export const sameWord = (one: string, other: string): boolean => foldWord(one) === foldWord(other);

/** The one that is meant: by its own name (an id), or by what it is called. Null for none. */
export function named<Name extends string>(
  word: string,
  names: readonly Name[],
  words: (name: Name) => string | readonly string[],
): Name | null {
  const wanted = foldWord(word);
  if (!wanted) return null;
  return names.find((name) => [name, words(name)].flat().some((one) => foldWord(one) === wanted)) ?? null;
}

/** The same of values with one name each, in the page's language. */
export const valueNamed = <Value extends string>(word: string, names: Record<Value, string>): Value | null =>
  named(word, Object.keys(names) as Value[], (value) => names[value]);
