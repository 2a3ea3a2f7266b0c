/** What was said before: to this person by us, in this thread, by them elsewhere. By index, however much the store holds. Reads only. */
import type { Interaction } from '../model/records.ts';
import { begunAt } from '../rules/view.ts';
import { deedsTo, itemsBy, personBy } from './lookup.ts';
import { reading } from './open.ts';
import type { ItemRow } from './schema.ts';

/** Deeds, and items by the same person, given at most. */
const MOST = 50;

export interface Memory {
  /** Ours towards this person, newest first. */
  deeds: Interaction[];
  /** Other items of the thread, oldest first. */
  thread: ItemRow[];
  /** Their other items, in other threads, newest first. */
  theirs: ItemRow[];
}

/** The memory an item's card shows; accounts on other networks count where they are known to be the same person. Throws StoreFailure. */
export const readMemory = (item: ItemRow): Promise<Memory> =>
  reading(async (tx) => {
    const person = await personBy(tx, item.authorKeys);
    const keys = new Set([...item.authorKeys, ...(person?.keys ?? [])]);
    const [deeds, thread, theirs] = await Promise.all([
      deedsTo(tx, keys),
      tx.objectStore('items').index('thread').getAll(item.thread),
      itemsBy(tx, keys),
    ]);
    const inThread = new Set(thread.map(({ id }) => id));
    return {
      deeds: deeds.sort((a, b) => b.at - a.at).slice(0, MOST),
      thread: thread.filter(({ id }) => id !== item.id).sort((a, b) => begunAt(a) - begunAt(b)),
      theirs: theirs
        .filter(({ id }) => id !== item.id && !inThread.has(id))
        .sort((a, b) => begunAt(b) - begunAt(a))
        .slice(0, MOST),
    };
  });
