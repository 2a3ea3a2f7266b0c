/**
 * The upgrade steps: STEPS[n] takes a database from version n to n + 1. A step is never edited once released (somebody
 * has its result on disk, and a frozen copy stands in tests/store/schemas/); a change is a new step at the end.
 */
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { CATCHING_UP, TALKS } from './catching-up.ts';
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

/** Version 2: channels, plan, listening, results (issue 5). */
const second: Step = (db, tx) => {
  const keyed = { keyPath: 'id' } as const;
  db.createObjectStore('channels', keyed);
  const measurements = db.createObjectStore('measurements', keyed);
  measurements.createIndex('subject', 'subject');
  measurements.createIndex('day', 'day');
  db.createObjectStore('plan', keyed).createIndex('day', 'day');
  db.createObjectStore('agenda', keyed).createIndex('day', 'day');
  db.createObjectStore('campaigns', keyed);
  const returns = db.createObjectStore('returns', keyed);
  returns.createIndex('campaign', 'campaign');
  returns.createIndex('day', 'day');
  returns.createIndex('keys', 'keys', many);
  const posts = db.createObjectStore('posts', keyed);
  posts.createIndex('day', 'day');
  posts.createIndex('entry', 'entry');
  const mentions = db.createObjectStore('mentions', keyed);
  mentions.createIndex('day', 'day');
  mentions.createIndex('seenAt', 'seenAt');
  mentions.createIndex('keys', 'keys', many);
  mentions.createIndex('item', 'item');
  db.createObjectStore('criteria', keyed);
  db.createObjectStore('slices', { keyPath: 'key' });
  // What version 1 counted lacks much of what is counted now: the background catches up (lib/store/catch-up.ts).
  const jobs = tx.objectStore('jobs');
  for (const store of ['items', 'interactions', 'people'] as const)
    void tx
      .objectStore(store)
      .count()
      .then((count) => (count ? jobs.put({ key: CATCHING_UP, phase: 'people', after: null }) : null))
      // An upgrade that is given up fails as a whole; whoever opened the database hears of it.
      .catch(() => {});
};

/** Version 3: items tell the conversation they belong to; those from before are gone through by the background (lib/store/talks.ts). */
const third: Step = (_db, tx) => {
  const jobs = tx.objectStore('jobs');
  void tx
    .objectStore('items')
    .count()
    .then((count) => (count ? jobs.put({ key: TALKS, after: null }) : null))
    .catch(() => {});
};

export const STEPS: readonly Step[] = [first, second, third];

/** The version this build writes. */
export const VERSION = STEPS.length;
