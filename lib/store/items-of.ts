/** Which items people wrote. Reads only. */
import { itemsBy } from './lookup.ts';
import { reading } from './open.ts';

/** Ids of the items by these people, by all their accounts; a person who is gone has none. Throws StoreFailure. */
export const itemIdsOf = (people: readonly string[]): Promise<string[]> =>
  reading(async (tx) => {
    const found = await Promise.all([...new Set(people)].map((id) => tx.objectStore('people').get(id)));
    const keys = found.flatMap((person) => person?.keys ?? []);
    return (await itemsBy(tx, keys)).map(({ id }) => id);
  });
