/**
 * The upgrade steps: STEPS[n] takes a database from version n to n + 1. A step is never edited once released (somebody
 * has its result on disk, and a frozen copy stands in tests/store/schemas/); a change is a new step at the end.
 */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './schema.ts';

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
export type Step = (db: IDBPDatabase<Schema>, tx: Upgrade) => void;

const many = { multiEntry: true } as const;

/** Version 1, the first release. */
const first: Step = (db) => {
  db.createObjectStore('settings');
  const items = db.createObjectStore('items', { keyPath: 'id' });
  items.createIndex('comments', 'comments', many);
  items.createIndex('authorKeys', 'authorKeys', many);
  items.createIndex('thread', 'thread');
  items.createIndex('network', 'network');
  // Lists and the clock: a null in a compound key leaves the record out of that index, which is what each of them wants.
  items.createIndex('stateDue', ['state', 'dueAt']);
  items.createIndex('stateWarn', ['state', 'warnAt']);
  items.createIndex('stateSnoozed', ['state', 'snoozedUntil']);
  items.createIndex('stateChanged', ['state', 'changedAt']);
  const interactions = db.createObjectStore('interactions', { keyPath: 'id' });
  interactions.createIndex('at', 'at');
  interactions.createIndex('day', 'day');
  interactions.createIndex('toKeys', 'toKeys', many);
  const people = db.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('keys', 'keys', many);
  people.createIndex('createdAt', 'createdAt');
  db.createObjectStore('totals', { keyPath: 'day' });
  db.createObjectStore('counters', { keyPath: 'key' });
  db.createObjectStore('health', { keyPath: 'key' }).createIndex('day', 'day');
  db.createObjectStore('undo', { keyPath: 'token' }).createIndex('at', 'at');
  db.createObjectStore('dropped', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('jobs', { keyPath: 'key' });
};

export const STEPS: readonly Step[] = [first];

/** The version this build writes. */
export const VERSION = STEPS.length;
