/** A store of its own for each test, in fake-indexeddb; and invented records to put in. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Interaction, Item, Person } from '../../lib/model/records.ts';
import { closeDatabase, database } from '../../lib/store/open.ts';
import { STORES, type StoreName } from '../../lib/store/schema.ts';

/** Forgets everything; to be called before each test. */
export async function freshStore(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}

/** Every row of every store, to compare before with after. */
export async function everything(): Promise<Record<StoreName, unknown[]>> {
  const db = await database();
  return Object.fromEntries(await Promise.all(STORES.map(async (store) => [store, await db.getAll(store)]))) as Record<
    StoreName,
    unknown[]
  >;
}

/** Monday 2 March 2026, 10:00 in Berlin. */
export const NOW = Date.parse('2026-03-02T09:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

let count = 0;

export function item(change: Partial<Item> = {}): Item {
  const id = change.id ?? `item-${++count}`;
  const first = { from: NOW - HOUR, to: NOW - HOUR };
  return {
    id,
    network: 'x',
    thread: `x|100|${id}`,
    post: '100',
    comments: [`x|c-${id}`],
    author: { name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' },
    authorKeys: ['x|erika'],
    excerpt: 'Wann kommt das?',
    url: `https://x.com/erika/status/${id}`,
    first,
    last: first,
    seenAt: NOW,
    dueAt: NOW + DAY,
    warnAt: NOW + 12 * HOUR,
    state: 'open',
    answeredAt: null,
    answeredBy: null,
    snoozedUntil: null,
    doneReason: null,
    layout: 'web',
    ...change,
  };
}

export function interaction(change: Partial<Interaction> = {}): Interaction {
  return {
    id: change.id ?? `x|comment|firma|${++count}`,
    network: 'x',
    kind: 'comment',
    at: NOW,
    day: '2026-03-02',
    actor: 'x|firma',
    to: { name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' },
    toKeys: ['x|erika'],
    url: 'https://x.com/firma/status/1',
    evidence: 'seen',
    ref: '1',
    excerpt: 'Gern!',
    ...change,
  };
}

export function person(change: Partial<Person> = {}): Person {
  return {
    id: change.id ?? `person-${++count}`,
    name: 'Erika Beispiel',
    accounts: [{ network: 'x', name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' }],
    keys: ['x|erika'],
    tags: [{ tag: 'press', at: NOW, url: null }],
    followers: [],
    createdAt: NOW,
    lastContactAt: null,
    ...change,
  };
}
