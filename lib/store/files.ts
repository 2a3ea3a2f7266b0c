/**
 * Files outside that a page of ours writes again and again, by the browser's handle. A database of their own: a handle is no data of
 * the product, can go into no message and no export, and only the page that was given it may use it.
 */
import { deleteDB, type IDBPDatabase, openDB } from 'idb';

const NAME = 'rueckkanal-files';

/** Opened for one question only, so that forgetting all of them never waits for a page. */
async function inFiles<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore('handles') });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Throws where the browser cannot keep it. */
export const keepFile = (purpose: string, handle: unknown): Promise<unknown> => inFiles((db) => db.put('handles', handle, purpose));

/** Undefined where none was kept. */
export const fileFor = (purpose: string): Promise<unknown> => inFiles((db) => db.get('handles', purpose));

export const dropFile = (purpose: string): Promise<void> => inFiles((db) => db.delete('handles', purpose));

export const forgetFiles = (): Promise<void> => deleteDB(NAME);
