/**
 * Frozen: the database as version 3 left it on people's disks, with one row a store, written by hand and without the
 * product's code. Never edited; version 4 gets a file of its own beside.
 */
export const version = 3;

export function build(db: IDBDatabase): void {
  db.createObjectStore('settings');
  const items = db.createObjectStore('items', { keyPath: 'id' });
  items.createIndex('comments', 'comments', { multiEntry: true });
  items.createIndex('authorKeys', 'authorKeys', { multiEntry: true });
  items.createIndex('thread', 'thread');
  items.createIndex('network', 'network');
  items.createIndex('stateDue', ['state', 'dueAt']);
  items.createIndex('stateWarn', ['state', 'warnAt']);
  items.createIndex('stateSnoozed', ['state', 'snoozedUntil']);
  items.createIndex('stateChanged', ['state', 'changedAt']);
  const interactions = db.createObjectStore('interactions', { keyPath: 'id' });
  interactions.createIndex('at', 'at');
  interactions.createIndex('day', 'day');
  interactions.createIndex('toKeys', 'toKeys', { multiEntry: true });
  const people = db.createObjectStore('people', { keyPath: 'id' });
  people.createIndex('keys', 'keys', { multiEntry: true });
  people.createIndex('createdAt', 'createdAt');
  db.createObjectStore('totals', { keyPath: 'day' });
  db.createObjectStore('counters', { keyPath: 'key' });
  db.createObjectStore('health', { keyPath: 'key' }).createIndex('day', 'day');
  db.createObjectStore('undo', { keyPath: 'token' }).createIndex('at', 'at');
  db.createObjectStore('dropped', { keyPath: 'id' }).createIndex('at', 'at');
  db.createObjectStore('jobs', { keyPath: 'key' });
  db.createObjectStore('channels', { keyPath: 'id' });
  const measurements = db.createObjectStore('measurements', { keyPath: 'id' });
  measurements.createIndex('subject', 'subject');
  measurements.createIndex('day', 'day');
  db.createObjectStore('plan', { keyPath: 'id' }).createIndex('day', 'day');
  db.createObjectStore('agenda', { keyPath: 'id' }).createIndex('day', 'day');
  db.createObjectStore('campaigns', { keyPath: 'id' });
  const returns = db.createObjectStore('returns', { keyPath: 'id' });
  returns.createIndex('campaign', 'campaign');
  returns.createIndex('day', 'day');
  returns.createIndex('keys', 'keys', { multiEntry: true });
  const posts = db.createObjectStore('posts', { keyPath: 'id' });
  posts.createIndex('day', 'day');
  posts.createIndex('entry', 'entry');
  const mentions = db.createObjectStore('mentions', { keyPath: 'id' });
  mentions.createIndex('day', 'day');
  mentions.createIndex('seenAt', 'seenAt');
  mentions.createIndex('keys', 'keys', { multiEntry: true });
  mentions.createIndex('item', 'item');
  db.createObjectStore('criteria', { keyPath: 'id' });
  db.createObjectStore('slices', { keyPath: 'key' });
}

/** Store → rows with, where the store has none of its own, the key. */
export const rows: Record<string, [row: unknown, key?: string][]> = {
  settings: [
    [
      {
        language: 'de',
        consented: true,
        levels: { x: 'overlay' },
        own: [{ network: 'x', url: 'https://x.com/firma', name: 'Firma', keys: ['firma'] }],
      },
      'settings',
    ],
  ],
  items: [
    [
      {
        id: 'a',
        network: 'x',
        thread: 'x|1|2',
        post: '1',
        comments: ['x|2'],
        author: { name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' },
        authorKeys: ['x|erika'],
        excerpt: 'Wann kommt das?',
        url: 'https://x.com/erika/status/2',
        first: { from: 1772438400000, to: 1772438400000 },
        last: { from: 1772438400000, to: 1772438400000 },
        seenAt: 1772440000000,
        dueAt: 1772611200000,
        warnAt: 1772596800000,
        state: 'open',
        answeredAt: null,
        answeredBy: null,
        snoozedUntil: null,
        doneReason: null,
        layout: 'web',
        changedAt: 1772440000000,
        inDay: '2026-03-02',
        outDay: null,
        minutes: null,
        asks: true,
        businessMinutes: null,
        offHours: null,
        onTime: null,
        actionMinutes: null,
        talk: { from: 1772438400000, place: 'first', turns: 0 },
        talkDay: '2026-03-02',
      },
    ],
  ],
  interactions: [
    [
      {
        id: 'x|comment|firma|7',
        network: 'x',
        kind: 'comment',
        at: 1772440000000,
        day: '2026-03-02',
        actor: 'x|firma',
        to: null,
        toKeys: [],
        url: 'https://x.com/firma/status/7',
        evidence: 'seen',
        ref: '7',
        excerpt: 'Gern!',
      },
    ],
  ],
  people: [
    [
      {
        id: 'p',
        name: 'Erika Beispiel',
        accounts: [{ network: 'x', name: 'Erika Beispiel', url: 'https://x.com/erika', handle: 'erika' }],
        keys: ['x|erika'],
        tags: [{ tag: 'press', at: 1772440000000, url: 'https://x.com/erika/status/2' }],
        followers: [],
        createdAt: 1772440000000,
        lastContactAt: null,
      },
    ],
  ],
  totals: [
    [
      {
        day: '2026-03-02',
        interactions: { comment: 1 },
        incoming: 1,
        answered: 0,
        answerMinutes: {},
        sums: { contacts: 1, asks: 1, counted: 1, 'handled new': 1, talks: 1 },
      },
    ],
  ],
  counters: [[{ key: 'now', states: { open: 1 }, nextChangeAt: 1772596800000 }]],
};
