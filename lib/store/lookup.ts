/** Finding records by what a page shows: all by index, inside a transaction or on their own. */
import type { Mention } from '../model/listening.ts';
import type { Return } from '../model/plan.ts';
import type { Interaction, Person } from '../model/records.ts';
import { database, type ReadTx, type WriteTx } from './open.ts';
import type { ItemRow } from './schema.ts';
import { failureOf } from './failure.ts';

type Tx = ReadTx | WriteTx;

/** Each record once, in the order they were found. */
const once = <R extends { id: string }>(rows: readonly R[]): R[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** Items that hold one of these comments ('network|id') or stand in one of these threads; each once. */
export async function itemsOf(tx: Tx, comments: Iterable<string>, threads: Iterable<string>): Promise<ItemRow[]> {
  const items = tx.objectStore('items');
  const lists = await Promise.all([
    ...[...new Set(threads)].map((thread) => items.index('thread').getAll(thread)),
    ...[...new Set(comments)].map((comment) => items.index('comments').getAll(comment)),
  ]);
  return once(lists.flat());
}

/** Items by one of these authors' keys ('network|key'). */
export async function itemsBy(tx: Tx, keys: Iterable<string>): Promise<ItemRow[]> {
  const lists = await Promise.all([...new Set(keys)].map((key) => tx.objectStore('items').index('authorKeys').getAll(key)));
  return once(lists.flat());
}

/** Interactions towards one of these accounts ('network|key'); each once. */
export async function deedsTo(tx: Tx, keys: Iterable<string>): Promise<Interaction[]> {
  const lists = await Promise.all([...new Set(keys)].map((key) => tx.objectStore('interactions').index('toKeys').getAll(key)));
  return once(lists.flat());
}

/** The person with one of these keys, or undefined. */
export async function personBy(tx: Tx, keys: Iterable<string>): Promise<Person | undefined> {
  for (const key of keys) {
    const person = await tx.objectStore('people').index('keys').get(key);
    if (person) return person;
  }
  return undefined;
}

/** Keys of the people known under one of these keys, by id. With many keys all people are read once instead of one by one. */
export async function personKeysOf(tx: Tx, keys: readonly string[]): Promise<Pick<Person, 'id' | 'keys'>[]> {
  const wanted = new Set(keys);
  if (!wanted.size) return [];
  const people = tx.objectStore('people');
  const found =
    wanted.size > 200
      ? await people.getAll()
      : once((await Promise.all([...wanted].map((key) => people.index('keys').getAll(key)))).flat());
  return found.filter((person) => person.keys.some((key) => wanted.has(key))).map(({ id, keys }) => ({ id, keys }));
}

/** Entries of campaigns, and mentions, by one of these authors' keys ('network|key'); each once. */
export async function writtenBy(tx: Tx, keys: Iterable<string>): Promise<{ returns: Return[]; mentions: Mention[] }> {
  const all = [...new Set(keys)];
  const [returns, mentions] = await Promise.all([
    Promise.all(all.map((key) => tx.objectStore('returns').index('keys').getAll(key))),
    Promise.all(all.map((key) => tx.objectStore('mentions').index('keys').getAll(key))),
  ]);
  return { returns: once(returns.flat()), mentions: once(mentions.flat()) };
}

/** Which of these ids must not be recorded ('interaction <id>', 'comment <network|id>'). */
export async function droppedOf(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore('dropped').getKey(id)));
  return new Set(rows.filter((id) => id !== undefined));
}

/** Everybody who is known, for the background's memory of tags. Throws StoreFailure. */
export async function allPeople(): Promise<Person[]> {
  try {
    return await (await database()).getAll('people');
  } catch (error) {
    throw failureOf(error);
  }
}
