/** Invented threads for the tests of lib/rules: comments in one line, a network without pages. */
import type { Item } from '../../lib/model/records.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import type { CommentSighting, Interval, Nesting, Reading } from '../../lib/model/sighting.ts';
import type { Network } from '../../lib/networks/network.ts';
import { type Merged, mergeReading } from '../../lib/rules/merge.ts';

export const network: Network = {
  id: 'probe',
  name: 'Probe',
  hosts: ['https://probe.example/*'],
  termsUrl: null,
  proposed: 'read',
  page: (url) => ({ kind: 'post', url: url.href }),
  accountKeys: ({ handle }) => (handle === null ? [] : [handle.toLowerCase()]),
  layouts: [],
};

/** Epoch ms of a UTC time 'YYYY-MM-DD HH:MM'. */
export const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);
/** An exact time. */
export const at = (time: number | string): Interval => ({
  from: typeof time === 'string' ? utc(time) : time,
  to: typeof time === 'string' ? utc(time) : time,
});

/** A comment by `who` with id `id`; all else as in an open thread of one post. */
export const comment = (id: string, who: string, time: Interval | null, more: Partial<CommentSighting> = {}): CommentSighting => ({
  type: 'comment',
  id,
  post: 'p',
  parent: null,
  url: `https://probe.example/p#${id}`,
  author: { name: who, url: null, handle: who },
  text: `words of ${id}`,
  time,
  byPostAuthor: false,
  repliesShown: 0,
  repliesHidden: 0,
  ...more,
});

export const reading = (comments: CommentSighting[], nesting: Nesting = 'flat', more: Partial<Reading> = {}): Reading => ({
  network: 'probe',
  layout: 'one',
  nesting,
  page: { kind: 'post', url: 'https://probe.example/p' },
  viewer: null,
  posts: [],
  comments,
  people: [],
  gaps: [],
  ...more,
});

/** Settings in which `us` is ours. */
export const settings = (more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(),
  own: [{ network: 'probe', url: 'https://probe.example/us', name: 'us', keys: ['us'] }],
  ...more,
});

/** A store as small as possible: what was merged so far. */
export class Memory {
  items: Item[] = [];
  private count = 0;
  settings: Settings;
  constructor(own: Settings = settings()) {
    this.settings = own;
  }

  merge(read: Reading, now: number): Merged {
    const merged = mergeReading({
      reading: read,
      network,
      settings: this.settings,
      existing: this.items,
      now,
      newId: () => `i${this.count++}`,
    });
    const gone = new Set([...merged.items, ...merged.removed].map(({ id }) => id));
    this.items = [...this.items.filter(({ id }) => !gone.has(id)), ...merged.items];
    return merged;
  }

  /** The item that holds the comment. Throws where none or more than one does. */
  of(id: string): Item {
    const found = this.items.filter(({ comments }) => comments.includes(`probe|${id}`));
    if (found.length !== 1) throw new Error(`${found.length} items hold ${id}`);
    return found[0] as Item;
  }

  set(id: string, change: Partial<Item>): void {
    const item = this.of(id);
    this.items = this.items.map((one) => (one === item ? { ...one, ...change } : one));
  }
}
