/** Whatever order a page's comments are read in, the same items stand in the store at the end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/model/records.ts';
import type { CommentSighting, Nesting } from '../../lib/model/sighting.ts';
import { at, comment, Memory, reading, utc } from './support.ts';

const START = utc('2026-03-02 08:00');
const NOW = utc('2026-03-20 12:00');
const MINUTE = 60_000;

/** A random page: comments with parents before them, written one after the other by three outsiders and us. */
const pages = (nesting: Nesting): fc.Arbitrary<CommentSighting[]> =>
  fc
    .array(
      fc.record({
        who: fc.constantFrom('anna', 'bela', 'cem', 'us'),
        up: fc.option(fc.nat(), { nil: null, freq: 3 }),
        gap: fc.integer({ min: 1, max: 4000 }),
        // How exactly the page tells the time, in minutes; null: not at all.
        width: fc.constantFrom(0, 0, 0, 0, 60, null),
        hidden: fc.constantFrom(0, 0, 0, 2, null),
        post: fc.constantFrom('p', 'q'),
        text: fc.constantFrom('Danke', 'Danke', 'Wann denn?', 'Meine Bestellung fehlt', 'Das ist kaputt', 'Fragt doch @us'),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((rows) => {
      const list: CommentSighting[] = [];
      let time = START;
      rows.forEach(({ who, up, gap, width, hidden, post, text }, index) => {
        time += gap * MINUTE;
        const parent = up === null || nesting === 'flat' || list.length === 0 ? null : (list[up % list.length] as CommentSighting);
        list.push(
          comment(`c${index}`, who, width === null ? null : { from: time, to: time + width * MINUTE }, {
            parent: parent?.id ?? null,
            post: parent?.post ?? (nesting === 'flat' ? post : 'p'),
            repliesHidden: hidden,
            text,
          }),
        );
      });
      return list;
    });

/** What must be equal: all but the random id, and the way it came about: its log tells when what was seen. */
const plain = (items: readonly Item[]): unknown[] =>
  items.map(({ id: _, seenAt: __, log: ___, ...item }) => item).sort((a, b) => (`${a.comments}` < `${b.comments}` ? -1 : 1));

/** A batch brings some comments, and with them all comments of their threads known so far (messages.ts). */
function* batches(page: readonly CommentSighting[], order: readonly number[], size: number): Generator<CommentSighting[]> {
  const known = new Set<CommentSighting>();
  for (let start = 0; start < order.length; start += size) {
    for (const index of order.slice(start, start + size)) known.add(page[index] as CommentSighting);
    // In page order, as the reader gives them.
    yield page.filter((one) => known.has(one));
  }
}

describe.each<Nesting>(['tree', 'two-level', 'flat'])('%s', (nesting) => {
  const shuffled = pages(nesting).chain((page) =>
    fc.record({
      page: fc.constant(page),
      order: fc.shuffledSubarray(
        page.map((_, index) => index),
        { minLength: page.length },
      ),
      size: fc.integer({ min: 1, max: 5 }),
    }),
  );

  it('order of batches does not matter', () => {
    fc.assert(
      fc.property(shuffled, ({ page, order, size }) => {
        const whole = new Memory();
        whole.merge(reading(page, nesting), NOW);
        const parts = new Memory();
        for (const batch of batches(page, order, size)) parts.merge(reading(batch, nesting), NOW);
        expect(plain(parts.items)).toEqual(plain(whole.items));
      }),
      { numRuns: 400 },
    );
  });

  it('the same reading twice changes nothing, and every outsider’s comment is in exactly one item', () => {
    fc.assert(
      fc.property(shuffled, ({ page, order, size }) => {
        const memory = new Memory();
        for (const batch of batches(page, order, size)) {
          memory.merge(reading(batch, nesting), NOW);
          const again = memory.merge(reading(batch, nesting), NOW);
          expect(again).toEqual({ items: [], answered: [], incoming: [], removed: [] });
          for (const one of batch) if (one.author.name !== 'us') memory.of(one.id);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('figures add up: what came in less what was merged is what is there, and each answered item was told once', () => {
    fc.assert(
      fc.property(shuffled, ({ page, order, size }) => {
        const memory = new Memory();
        const ids = new Set<string>();
        for (const batch of batches(page, order, size)) {
          const { incoming, removed } = memory.merge(reading(batch, nesting), NOW);
          for (const { id } of incoming) ids.add(id);
          for (const { id } of removed) expect(ids.delete(id)).toBe(true);
        }
        expect(ids).toEqual(new Set(memory.items.map(({ id }) => id)));
      }),
      { numRuns: 200 },
    );
  });

  it('once answered stays answered while parts of the page are folded away again', () => {
    fc.assert(
      fc.property(shuffled, ({ page, order, size }) => {
        const memory = new Memory();
        memory.merge(reading(page, nesting), NOW);
        const answered = memory.items.filter(({ state }) => state === 'answered').flatMap(({ comments }) => comments);
        for (const batch of [...batches(page, order, size)].slice(0, 2)) memory.merge(reading(batch, nesting), NOW + MINUTE);
        for (const key of answered) expect(memory.of(key.slice('probe|'.length)).state).toBe('answered');
      }),
      { numRuns: 200 },
    );
  });
});

it('a known time narrows over sightings', () => {
  const memory = new Memory();
  const day = 86_400_000;
  memory.merge(reading([comment('a', 'anna', { from: NOW - 3 * day, to: NOW - 2 * day })]), NOW);
  memory.merge(reading([comment('a', 'anna', { from: NOW - 2.5 * day, to: NOW - 1.5 * day })]), NOW);
  expect(memory.of('a').first).toEqual({ from: NOW - 2.5 * day, to: NOW - 2 * day });
  memory.merge(reading([comment('a', 'anna', at(NOW - 2.2 * day))]), NOW);
  expect(memory.of('a').first).toEqual(at(NOW - 2.2 * day));
});
