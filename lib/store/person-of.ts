/** Who an author is known as. Reads only. */
import type { Person } from '../model/records.ts';
import { personBy } from './lookup.ts';
import { reading } from './open.ts';

/** The person with one of these keys ('network|key'), null where nobody is known. Throws StoreFailure. */
export const personOf = (keys: readonly string[]): Promise<Person | null> => reading(async (tx) => (await personBy(tx, keys)) ?? null);
