/**
 * The one module that owns the database. Opened at first use, shared by all of a context; closes for a newer version,
 * forgets a connection the browser ended. Content scripts must not import it: they would open the page's database.
 */
import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { failureOf, StoreFailure } from './failure.ts';
import { DATABASE, type Schema, STORES, type StoreName } from './schema.ts';
import { STEPS, type Step } from './steps.ts';

export type Database = IDBPDatabase<Schema>;
export type ReadTx = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type WriteTx = IDBPTransaction<Schema, StoreName[], 'readwrite'>;

let opened: Promise<Database> | null = null;

function open(steps: readonly Step[]): Promise<Database> {
  let tell: (failure: StoreFailure) => void = () => {};
  const blocked = new Promise<never>((_, reject) => {
    tell = reject;
  });
  const forget = (): void => {
    if (opened === mine) opened = null;
  };
  const opening = openDB<Schema>(DATABASE, steps.length, {
    upgrade(db, from, _to, tx) {
      for (const step of steps.slice(from)) step(db, tx as never);
    },
    // An older version is still open somewhere and did not close: say so instead of waiting silently.
    blocked: () => tell(new StoreFailure('blocked')),
    // A newer version wants in: an updated extension must not wait for this context.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  const mine = Promise.race([opening, blocked]).catch((error: unknown) => {
    // Not kept: the next call tries again (the older page may be closed, the disk may have room by then).
    forget();
    opening.then(
      (db) => db.close(),
      () => {},
    );
    throw failureOf(error);
  });
  return mine;
}

/** The open database. Throws StoreFailure; 'newer' where a later version of the extension wrote it, and nothing is touched. */
export function database(steps: readonly Step[] = STEPS): Promise<Database> {
  opened ??= open(steps);
  return opened;
}

/** Closes the connection and forgets it (tests; before the context goes). */
export async function closeDatabase(): Promise<void> {
  const was = opened;
  opened = null;
  (await was?.catch(() => null))?.close();
}

/** A transaction over all stores; a connection closed under us is opened anew once. */
async function begin<Mode extends 'readonly' | 'readwrite'>(mode: Mode): Promise<IDBPTransaction<Schema, StoreName[], Mode>> {
  const names = [...STORES];
  try {
    return (await database()).transaction(names, mode);
  } catch (error) {
    if (failureOf(error).code !== 'closed') throw failureOf(error);
    opened = null;
    return (await database()).transaction(names, mode);
  }
}

async function run<Mode extends 'readonly' | 'readwrite', T>(
  mode: Mode,
  work: (tx: IDBPTransaction<Schema, StoreName[], Mode>) => Promise<T>,
): Promise<T> {
  let tx: IDBPTransaction<Schema, StoreName[], Mode> | null = null;
  try {
    tx = await begin(mode);
    // Seen here so that a failure of the transaction is never an unhandled rejection; awaited below.
    tx.done.catch(() => {});
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx?.abort();
    } catch {
      // already over
    }
    const why = await tx?.done.then(
      () => null,
      (reason: unknown) => reason,
    );
    // What `work` itself threw (a refusal, a mistake) is its caller's to understand; nothing was kept either way.
    if (!tx?.error && error instanceof Error && !(error instanceof DOMException)) throw error;
    throw failureOf(tx?.error, error, why);
  }
}

/**
 * All or nothing: what `work` writes is kept together, or not at all where anything throws. `work` may await only
 * requests of this transaction, else the browser ends it early.
 */
export const writing = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> => run('readwrite', work);

/** Several reads of one moment. */
export const reading = <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> => run('readonly', work);
