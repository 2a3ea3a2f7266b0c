/** Erasing everything: every store empty, as after installation. */
import { writing } from './open.ts';
import { STORES } from './schema.ts';

/** Empties all stores in one transaction. Throws StoreFailure, and then nothing is gone. */
export const eraseEverything = (): Promise<void> =>
  writing(async (tx) => {
    await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
  });
