/** Who is named in what others wrote: by '@short name', or by first and last name. Pure. */
import type { Item } from '../model/records.ts';
import { fold } from './queue/fold.ts';

const HANDLE = /@([\p{L}\p{N}_][\p{L}\p{N}_.-]+)/gu;
/** Two words with capitals one after the other; each may begin the next pair, so that "Danke Erika Beispiel" holds her name. */
const PAIR = /(?<!\p{L})(?=(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+))/gu;
const WHOLE = /^\p{L}[\p{L}'’-]+ \p{L}[\p{L}'’-]+$/u;

/** Under which words an author may be named, folded: '@anna', 'erika beispiel'. A single name is shared by too many. */
function namesOf({ author: { name, handle } }: Item): string[] {
  const whole = name.trim().replace(/\s+/g, ' ');
  return [...(handle ? [`@${fold(handle.replace(/^@/, ''))}`] : []), ...(WHOLE.test(whole) ? [fold(whole)] : [])];
}

/** All that a text may be naming somebody by, folded. */
const wordsOf = (text: string): string[] => [
  ...[...text.matchAll(HANDLE)].map(([, handle = '']) => `@${fold(handle).replace(/[.-]+$/, '')}`),
  ...[...text.matchAll(PAIR)].map(([, pair = '']) => fold(pair)),
];

/**
 * By person (`who` gives each item's) how many others named them in what is kept of their words (EXCERPT). A name two people bear counts
 * for neither, whoever is named on another network than their own is somebody else.
 */
export function namedBy(items: readonly Item[], who: (item: Item) => string): Map<string, number> {
  const bearers = new Map<string, string | null>();
  for (const item of items)
    for (const name of namesOf(item)) {
      const key = `${item.network} ${name}`;
      const known = bearers.get(key);
      bearers.set(key, known === undefined || known === who(item) ? who(item) : null);
    }
  const by = new Map<string, Set<string>>();
  for (const item of items)
    for (const word of wordsOf(item.excerpt)) {
      const named = bearers.get(`${item.network} ${word}`);
      if (!named || named === who(item)) continue;
      const others = by.get(named);
      if (others) others.add(who(item));
      else by.set(named, new Set([who(item)]));
    }
  return new Map([...by].map(([person, others]) => [person, others.size]));
}
