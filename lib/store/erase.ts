/** Erasing everything: every store empty, as after installation. */
import { forgetFiles } from './files.ts';
import { writing } from './open.ts';
import { STORES } from './schema.ts';

/** Empties all stores in one transaction. Throws StoreFailure, and then nothing is gone. */
export const eraseEverything = async (): Promise<void> => {
  await writing(async (tx) => {
    await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
  });
  // Files outside stay where they are; that we write them is forgotten.
  await forgetFiles().catch(() => {});
};
