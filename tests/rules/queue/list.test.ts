/** The list in memory answers what a plain filter over all rows answers, whatever came and went before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueueFilter } from '../../../lib/model/settings.ts';
import { fold } from '../../../lib/rules/queue/fold.ts';
import { NO_FILTER, QueueList, type QueueView } from '../../../lib/rules/queue/list.ts';
import { compareBy } from '../../../lib/rules/queue/order.ts';
import { GROUPS, groupOf, type QueueRow } from '../../../lib/rules/queue/row.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');
const HOUR = 3_600_000;
const ZONE = 'Europe/Berlin';
const AT = { now: NOW, zone: ZONE };

const row = (id: string, change: Partial<QueueRow> = {}): QueueRow => ({
  id,
  network: 'x',
  state: 'open',
  author: { name: 'Anna', url: null, handle: null },
  authorKeys: [],
  person: null,
  tags: [],
  stage: null,
  excerpt: '',
  url: null,
  thread: 't',
  post: null,
  kind: 'comment',
  channel: '',
  needs: false,
  guess: null,
  said: null,
  assignee: null,
  priority: 'normal',
  firstAt: NOW,
  exact: true,
  dueAt: NOW + 48 * HOUR,
  warnAt: null,
  snoozedUntil: null,
  seenAt: NOW,
  changedAt: NOW,
  answeredAt: null,
  holds: false,
  comments: [],
  search: 'anna',
  ...change,
});
const told = ({ front, groups, total }: QueueView): { front: string[]; groups: { group: string; rows: string[] }[]; total: number } => ({
  front: front.map(({ id }) => id),
  groups: groups.map(({ group, rows }) => ({ group, rows: rows.map(({ id }) => id) })),
  total,
});
const ids = (list: QueueList, filter: Partial<QueueFilter> = {}): string[] =>
  told(list.query({ ...NO_FILTER, ...filter }, AT)).groups.flatMap(({ rows }) => rows);

const moment = fc.option(
  fc.integer({ min: -60, max: 60 }).map((hours) => NOW + hours * HOUR),
  { nil: null },
);
const rows = fc.record({
  id: fc.integer({ min: 0, max: 12 }).map(String),
  network: fc.constantFrom('x', 'linkedin'),
  state: fc.constantFrom('open', 'due', 'overdue', 'answered', 'waiting', 'snoozed', 'done', 'unknown'),
  tags: fc.subarray(['press', 'customer']),
  kind: fc.constantFrom('comment', 'reply', 'mention'),
  needs: fc.boolean(),
  assignee: fc.constantFrom(
    null,
    { department: null, colleague: null },
    { department: 'sales' as const, colleague: null },
    { department: null, colleague: 'c1' },
    { department: 'service' as const, colleague: 'c2' },
  ),
  priority: fc.constantFrom('high', 'normal', 'low'),
  firstAt: moment,
  dueAt: moment,
  warnAt: moment,
  snoozedUntil: moment,
  changedAt: fc.integer({ min: NOW - 9, max: NOW }),
  author: fc.constantFrom('Zoë', 'Äbel', 'abel', 'Öztürk').map((name) => ({ name, url: null, handle: null })),
  excerpt: fc.constantFrom('Straße', 'Grüße an alle', 'wann', ''),
});
const filters: fc.Arbitrary<QueueFilter> = fc.record({
  text: fc.constantFrom('', '', 's', 'a', 'an a', 'STRASSE', 'gruesse', 'grusse alle', 'abel wann', 'nichts'),
  networks: fc.subarray(['x', 'linkedin']),
  tags: fc.subarray(['press', 'customer', 'other']),
  kinds: fc.subarray(['comment', 'reply']),
  colleagues: fc.subarray(['', 'c1', 'c2']),
  departments: fc.subarray(['sales', 'service']),
  priorities: fc.subarray(['high', 'low']),
  needs: fc.constantFrom(null, true, false),
  sort: fc.constantFrom('due', 'newest', 'oldest', 'author'),
}) as fc.Arbitrary<QueueFilter>;

/** As plain as can be: what the list must agree with. */
function naive(all: readonly QueueRow[], filter: QueueFilter, now: number, front: readonly string[]): ReturnType<typeof told> {
  const any = <T>(list: readonly T[], value: T): boolean => !list.length || list.includes(value);
  const passing = all.filter(
    (one) =>
      any(filter.networks, one.network) &&
      any(filter.kinds, one.kind) &&
      any(filter.priorities, one.priority) &&
      (!filter.tags.length || filter.tags.some((tag) => one.tags.includes(tag))) &&
      (!filter.departments.length || filter.departments.some((one2) => one2 === one.assignee?.department)) &&
      (!filter.colleagues.length ||
        filter.colleagues.some((id) => (id ? one.assignee?.colleague === id : !one.assignee?.colleague && !one.assignee?.department))) &&
      (filter.needs === null || filter.needs === one.needs) &&
      fold(filter.text)
        .split(' ')
        .every((word) => one.search.includes(word) || one.search.includes(word.replace('ue', 'u'))),
  );
  const ordered = passing.sort(compareBy(filter.sort));
  const below = ordered.filter(({ id }) => !front.includes(id));
  return {
    front: front.filter((id) => ordered.some((one) => one.id === id)),
    groups: GROUPS.map((group) => ({ group, rows: below.filter((one) => groupOf(one, now, ZONE) === group).map(({ id }) => id) })),
    total: ordered.length,
  };
}

describe('QueueList', () => {
  it('put, remove and query equal a plain filter', () => {
    const step = fc.oneof(
      rows.map((change) => ({
        put: row(change.id, { ...change, search: fold(`${change.author.name}\n${change.excerpt}`) } as Partial<QueueRow>),
      })),
      fc.integer({ min: 0, max: 12 }).map((id) => ({ remove: String(id) })),
      fc.record({
        query: filters,
        now: fc.constantFrom(NOW, NOW + 20 * HOUR),
        front: fc.shuffledSubarray(
          Array.from({ length: 13 }, (_, n) => String(n)),
          { maxLength: 5 },
        ),
      }),
      fc.record({ warm: fc.record({ rows: fc.integer({ min: 1, max: 5 }), pages: fc.constant(1) }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), filters, (steps, last) => {
        const list = new QueueList();
        const plain = new Map<string, QueueRow>();
        for (const one of [...steps, { query: last, now: NOW, front: ['gone', '3'] }]) {
          if ('put' in one) {
            list.put(one.put);
            plain.set(one.put.id, one.put);
          } else if ('remove' in one) {
            list.remove(one.remove);
            plain.delete(one.remove);
          } else if ('warm' in one) {
            list.warm(one.warm);
          } else {
            const view = list.query(one.query, { now: one.now, zone: ZONE, front: one.front });
            expect(told(view)).toEqual(naive([...plain.values()], one.query, one.now, one.front));
            expect(list.size).toBe(plain.size);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('lists the page in front apart, in the page’s order', () => {
    const list = new QueueList();
    list.load([row('a', { dueAt: NOW + HOUR }), row('b', { dueAt: NOW + 2 * HOUR }), row('c', { state: 'done' })]);
    expect(ids(list)).toEqual(['a', 'b', 'c']);
    const { front, groups } = told(list.query(NO_FILTER, { ...AT, front: ['c', 'b', 'gone', 'b'] }));
    expect([front, groups.flatMap(({ rows }) => rows)]).toEqual([['c', 'b'], ['a']]);
  });

  it('does in slices what is asked later, until nothing is left', () => {
    const list = new QueueList();
    list.load(Array.from({ length: 1200 }, (_, n) => row(String(n), { search: n % 7 ? 'anna' : 'zoe', dueAt: NOW + (n % 13) })));
    let slices = 0;
    while (list.warm({ rows: 500, pages: 1 })) slices++;
    // Three pages of texts, three slices of each of the four orders.
    expect(slices).toBe(15);
    list.remove('700');
    list.put(row('1300', { search: 'zoe' }));
    expect(list.warm()).toBe(true);
    const found = ids(list, { text: 'oe', sort: 'newest' });
    expect(found.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      [...Array.from({ length: 172 }, (_, n) => String(n * 7)), '1300'].filter((id) => id !== '700'),
    );
  });

  it('knows who wrote what', () => {
    const list = new QueueList();
    list.load([row('a', { person: 'p' }), row('b', { person: 'q' }), row('c', { person: 'p' }), row('d')]);
    list.remove('c');
    expect(list.idsBy(new Set(['p', 'r']))).toEqual(['a']);
  });

  it('finds without regard to case, accents and umlauts, either way they are typed', () => {
    const list = new QueueList();
    list.load([row('a', { search: fold('Jürgen Größe\nCafé Łódź') }), row('b', { search: fold('Neues Feuer') })]);
    for (const text of ['jürgen', 'JURGEN', 'juergen', 'größe', 'groesse', 'cafe lodz', ' café '])
      expect(ids(list, { text })).toEqual(['a']);
    for (const text of ['neues', 'feuer']) expect(ids(list, { text })).toEqual(['b']);
    expect(ids(list, { text: 'jürgen feuer' })).toEqual([]);
  });
});

describe('groupOf', () => {
  const group = (change: Partial<QueueRow>, now = NOW): string => groupOf(row('a', change), now, ZONE);

  it('goes by the clock, also before the background moved the item', () => {
    expect(group({ dueAt: NOW })).toBe('overdue');
    expect(group({ state: 'overdue', dueAt: NOW + 72 * HOUR })).toBe('open');
    expect(group({ state: 'snoozed', snoozedUntil: NOW + 1 })).toBe('snoozed');
    expect(group({ state: 'snoozed', snoozedUntil: NOW, dueAt: NOW - 1 })).toBe('overdue');
    expect(group({ state: 'unknown', dueAt: NOW - 1 })).toBe('open');
    expect(group({ state: 'waiting', dueAt: NOW - 1 })).toBe('waiting');
    expect(group({ state: 'answered' })).toBe('done');
    expect(group({ dueAt: null })).toBe('open');
  });

  it('ends today where the zone’s day ends, also when clocks change', () => {
    const end = Date.parse('2026-03-02T23:00:00Z');
    expect([group({ dueAt: end - 1 }), group({ dueAt: end })]).toEqual(['today', 'open']);
    // 29 March 2026 has 23 hours in Berlin, 25 October 25.
    for (const [noon, over] of [
      ['2026-03-29T10:00:00Z', '2026-03-29T22:00:00Z'],
      ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ] as const) {
      const [now, then] = [Date.parse(noon), Date.parse(over)];
      expect([group({ dueAt: then - 1 }, now), group({ dueAt: then }, now)]).toEqual(['today', 'open']);
    }
  });
});
