/** Random records as the store may hold them, poisoned texts included. */
import fc from 'fast-check';
import type { Interaction, Item, Person } from '../../lib/model/records.ts';
import { DEPARTMENTS, InteractionKind, ItemKind, ItemRule, ItemState, Needs, Priority } from '../../lib/model/records.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';

const POISON = [
  '"}],"items":[{',
  '</script><img src=x onerror=alert(1)>',
  '\u202Egnirts',
  'a\u0000b',
  '\\',
  '\\"',
  '\u2028',
  '[',
  '{',
  'Zeile\nzwei',
  '😀',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => value.isWellFormed()),
  fc.constantFrom(...POISON),
);
const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
const maybe = <T>(arb: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arb, { nil: null });
const account = fc.record({ name: text, url: maybe(text), handle: maybe(text) });
const interval = fc.tuple(time, fc.nat(1e9)).map(([from, length]) => ({ from, to: from + length }));

const known: fc.Arbitrary<Item> = fc.record({
  id: fc.uuid(),
  network: fc.constantFrom('linkedin', 'x'),
  thread: text,
  post: maybe(text),
  comments: fc.array(text, { maxLength: 3 }),
  author: account,
  authorKeys: fc.array(text, { maxLength: 3 }),
  excerpt: text,
  url: maybe(text),
  first: maybe(interval),
  last: maybe(interval),
  seenAt: time,
  dueAt: maybe(time),
  warnAt: maybe(time),
  state: fc.constantFrom(...ItemState.options),
  answeredAt: maybe(time),
  answeredBy: maybe(text),
  snoozedUntil: maybe(time),
  doneReason: fc.constantFrom(null, 'done', 'deleted'),
  layout: maybe(text),
});

/** What is there since the queue; missing in older rows. */
const queue: fc.Arbitrary<Partial<Item>> = fc.record(
  {
    kind: fc.constantFrom(...ItemKind.options),
    needs: fc.record({ guess: fc.constantFrom(...Needs.shape.guess.unwrap().options, null), said: maybe(fc.boolean()) }),
    assignee: maybe(fc.record({ department: maybe(fc.constantFrom(...DEPARTMENTS)), colleague: maybe(text) })),
    priority: fc.constantFrom(...Priority.options),
    holds: fc.boolean(),
    log: fc.array(fc.record({ at: time, to: fc.constantFrom(...ItemState.options), by: fc.constantFrom(...ItemRule.options) }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);

export const item: fc.Arbitrary<Item> = fc.tuple(known, queue).map(([one, more]) => ({ ...one, ...more }));

export const interaction: fc.Arbitrary<Interaction> = fc.record({
  id: fc.uuid(),
  network: text,
  kind: fc.constantFrom(...InteractionKind.options),
  at: time,
  day: fc.constant('2026-03-02'),
  actor: text,
  to: maybe(account),
  toKeys: fc.array(text, { maxLength: 3 }),
  url: maybe(text),
  evidence: fc.constantFrom('seen', 'clicked', 'said'),
  ref: maybe(text),
  excerpt: text,
});

export const person: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  name: text,
  accounts: fc.array(
    account.map((one) => ({ ...one, network: 'x' })),
    { maxLength: 2 },
  ),
  keys: fc.array(text, { maxLength: 2 }),
  tags: fc.array(fc.record({ tag: text, at: time, url: maybe(text) }), { maxLength: 3 }),
  followers: fc.array(fc.record({ key: text, count: fc.nat(), at: time }), { maxLength: 2 }),
  createdAt: time,
  lastContactAt: maybe(time),
});

export const settings: fc.Arbitrary<Settings> = fc
  .record({ consented: fc.boolean(), paused: fc.boolean(), name: text })
  .map(({ consented, paused, name }) => ({
    ...defaultSettings(),
    consented,
    paused,
    own: [{ network: 'x', url: 'https://x.com/beispiel', name, keys: ['beispiel'] }],
  }));

const dropped = fc.record({
  id: fc
    .tuple(fc.constantFrom('interaction', 'comment', 'person', 'candidate'), fc.stringMatching(/^[a-z0-9|/]{1,20}$/))
    .map((parts) => parts.join(' ')),
  at: fc.integer({ min: 0, max: 2_000_000_000_000 }),
});

/** A whole store. */
export const content = fc.record({
  settings: fc.array(settings, { minLength: 1, maxLength: 1 }),
  dropped: fc.uniqueArray(dropped, { selector: ({ id }) => id, maxLength: 8 }),
  items: fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 8 }),
  interactions: fc.uniqueArray(interaction, { selector: ({ id }) => id, maxLength: 8 }),
  people: fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 8 }),
});
