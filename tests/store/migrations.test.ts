/** Every version that was ever released opens with this build, keeps its rows, and ends up like a fresh installation. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '../../lib/store/open.ts';
import { recount } from '../../lib/store/recount.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { STEPS, VERSION } from '../../lib/store/steps.ts';
import { readSummary } from '../../lib/store/summary.ts';
import { freshStore } from './fresh.ts';
import * as v1 from './schemas/v1.ts';
import * as v2 from './schemas/v2.ts';
import * as v3 from './schemas/v3.ts';

const FROZEN = [v1, v2, v3];

/** Stores and indexes as the browser tells them. */
async function shape(): Promise<object> {
  const db = await database();
  const tx = db.transaction([...db.objectStoreNames]);
  return Object.fromEntries(
    [...db.objectStoreNames].map((name) => {
      const store = tx.objectStore(name);
      const indexes = [...(store.indexNames as unknown as string[])].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index as never);
        return [index, { keyPath, multiEntry, unique }];
      });
      return [name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes: Object.fromEntries(indexes) }];
    }),
  );
}

async function lay({ version, build, rows }: (typeof FROZEN)[number]): Promise<void> {
  const db = await openDB(DATABASE, version, { upgrade: (_db, _from, _to, tx) => build((tx as unknown as { db: IDBDatabase }).db) });
  for (const [store, list] of Object.entries(rows)) for (const [row, key] of list) await db.put(store, row, key);
  db.close();
}

beforeEach(freshStore);

describe('migrations', () => {
  it('have a frozen database for every released version', () =>
    expect(FROZEN.map(({ version }) => version)).toEqual(STEPS.map((_, index) => index + 1)));

  it.each(FROZEN)('take version $version to the newest one', async (old) => {
    const fresh = await shape();
    await freshStore();
    await lay(old);
    expect(await shape()).toEqual(fresh);
    expect((await database()).version).toBe(VERSION);
    const summary = await readSummary(1772440000000);
    expect(summary).toMatchObject({ open: 1, overdue: 0, today: { comment: 1 } });
    expect(summary.settings).toMatchObject({ language: 'de', levels: { x: 'overlay' }, target: { amount: 2, unit: 'business-days' } });
    const { totals, states } = await recount();
    const db = await database();
    expect(await db.getAll('totals')).toEqual(totals);
    expect((await db.get('counters', 'now'))?.states).toEqual(states);
  });

  it('run only the steps that are missing, in order', async () => {
    await database();
    await closeDatabase();
    const ran: string[] = [];
    const note = (name: string) => () => void ran.push(name);
    const db = await database([...STEPS, note('second'), note('third')]);
    expect(ran).toEqual(['second', 'third']);
    expect(db.version).toBe(VERSION + 2);
  });
});
