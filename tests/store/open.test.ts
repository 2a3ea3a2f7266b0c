/** Bad days of a database: newer, blocked, closed under us, full, cut off in the middle. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, StoreFailure } from '../../lib/store/failure.ts';
import { closeDatabase, database } from '../../lib/store/open.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { STEPS, VERSION } from '../../lib/store/steps.ts';
import { readSummary } from '../../lib/store/summary.ts';
import { write } from '../../lib/store/write.ts';
import { everything, freshStore, interaction, item, NOW } from './fresh.ts';
import * as v1 from './schemas/v1.ts';

beforeEach(freshStore);
afterEach(() => vi.restoreAllMocks());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'fine',
    (error: unknown) => (error instanceof StoreFailure ? error.code : String(error)),
  );

describe('a newer database', () => {
  it('is told as such and left as it is', async () => {
    const newer = await openDB(DATABASE, VERSION + 7, { upgrade: (db) => void db.createObjectStore('later') });
    await newer.put('later', 'kept', 'key');
    newer.close();
    expect(await codeOf(readSettings())).toBe('newer');
    expect(await codeOf(readSummary(NOW))).toBe('newer');
    expect(await codeOf(write(NOW, (w) => w.putItem(item())))).toBe('newer');
    const again = await openDB(DATABASE);
    expect([again.version, [...again.objectStoreNames], await again.get('later', 'key')]).toEqual([VERSION + 7, ['later'], 'kept']);
    again.close();
  });
});

describe('two versions at once', () => {
  it('says "blocked" while an older version stays open, and works once it is gone', async () => {
    const old = await openDB(DATABASE, 1, { upgrade: (_db, _from, _to, tx) => v1.build((tx as unknown as { db: IDBDatabase }).db) });
    const steps = [...STEPS, () => {}];
    expect(await codeOf(database(steps))).toBe('blocked');
    old.close();
    await vi.waitFor(async () => expect((await database(steps)).version).toBe(steps.length));
  });

  it('lets go for a newer version', async () => {
    await database();
    const newer = await openDB(DATABASE, VERSION + 1);
    expect(newer.version).toBe(VERSION + 1);
    newer.close();
  });
});

describe('a connection closed under us', () => {
  it('is opened anew', async () => {
    (await database()).close();
    await write(NOW, (w) => w.putItem(item({ id: 'a' })));
    expect((await (await database()).get('items', 'a'))?.id).toBe('a');
  });

  it('is opened once for many callers', async () => {
    const spy = vi.spyOn(indexedDB, 'open');
    const all = await Promise.all([database(), database(), database()]);
    expect(new Set(all).size).toBe(1);
    expect(spy).toHaveBeenCalledTimes(1);
    await closeDatabase();
  });
});

describe('a write that fails', () => {
  it('on a full disk says "full" and keeps nothing of it', async () => {
    await write(NOW, (w) => w.putItem(item({ id: 'a' })));
    const before = await everything();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'totals') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await codeOf(write(NOW, async (w) => [await w.putItem(item({ id: 'b' })), await w.putInteraction(interaction())]))).toBe('full');
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
  });

  it('tells a full disk also where only the transaction knows it', () => {
    const abort = new DOMException('aborted', 'AbortError');
    expect(failureOf(abort, new DOMException('no room', 'QuotaExceededError')).code).toBe('full');
    expect(failureOf(abort, null).code).toBe('failed');
  });

  it('cut off in the middle loses nothing and repeats cleanly', async () => {
    const work = (cut: boolean): Promise<void> =>
      write(NOW, async (w) => {
        await w.putItem(item({ id: 'a' }));
        await w.putInteraction(interaction({ id: 'i' }));
        if (cut) w.tx.abort();
        await w.putItem(item({ id: 'b' }));
      });
    const empty = await everything();
    expect(await codeOf(work(true))).not.toBe('fine');
    expect(await everything()).toEqual(empty);
    await work(false);
    const once = await everything();
    await work(false);
    expect(await everything()).toEqual(once);
    expect(once.counters).toMatchObject([{ states: { open: 2 } }]);
  });
});
