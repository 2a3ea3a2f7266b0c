/** What one reading after the other makes of the stored items (METRICS.md section 1 and section 3, tests 3 and 4). */
import { describe, expect, it } from 'vitest';
import { Item } from '../../lib/model/records.ts';
import type { CommentSighting } from '../../lib/model/sighting.ts';
import type { Network } from '../../lib/networks/network.ts';
import { lookupsOf, mergeReading } from '../../lib/rules/merge.ts';
import { at, comment, Memory, network, reading, settings, utc } from './support.ts';

const DAY = 86_400_000;
/** A Monday in winter: 9-17 in Berlin is 8-16 UTC. */
const monday = (clock: string): number => utc(`2026-03-02 ${clock}`);
const NOW = monday('15:00');
const says = (id: string, who: string, clock: string, more: Partial<CommentSighting> = {}): CommentSighting =>
  comment(id, who, at(monday(clock)), more);

describe('golden tests of METRICS.md', () => {
  it('3: in 1:00, 1:10, 1:15, reply 1:20 is 20 min; in 1:21, reply 1:22 is 1 min', () => {
    const page = [
      says('a1', 'anna', '01:00'),
      says('a2', 'anna', '01:10'),
      says('a3', 'anna', '01:15'),
      says('o1', 'us', '01:20'),
      says('a4', 'anna', '01:21'),
      says('o2', 'us', '01:22'),
    ];
    const all = new Memory();
    const merged = all.merge(reading(page), NOW);
    expect(merged.answered.map(({ item, minutes }) => [item.comments.length, minutes])).toEqual([
      [3, 20],
      [1, 1],
    ]);
    // The same as they come in, one after the other.
    const memory = new Memory();
    const told = page.flatMap((_, n) => memory.merge(reading(page.slice(0, n + 1)), NOW).answered.map(({ minutes }) => minutes));
    expect(told).toEqual([20, 1]);
    // One conversation, whose second block waited for a next answer: the word changed sides three times.
    for (const one of [memory, all])
      expect(['a1', 'a4'].map((id) => one.of(id).talk)).toEqual([
        { from: monday('01:00'), place: 'first', turns: 1 },
        { from: monday('01:00'), place: 'next', turns: 2 },
      ]);
  });

  it('4: done, reopened Fri 14:00 by a new comment, reply 14:10 is 10 min and not 5 days', () => {
    const first = says('a1', 'anna', '09:00');
    const again = comment('a2', 'anna', at('2026-03-06 14:00'));
    const memory = new Memory();
    memory.merge(reading([first]), NOW);
    memory.set('a1', { state: 'done', doneReason: 'done' });
    const friday = utc('2026-03-06 15:00');
    const opened = memory.merge(reading([first, again]), friday);
    expect(opened.incoming).toHaveLength(1);
    expect(memory.of('a2')).toMatchObject({ state: 'open', first: again.time });
    expect(memory.of('a1')).toMatchObject({ state: 'done', doneReason: 'done' });
    const { answered } = memory.merge(reading([first, again, comment('o', 'us', at('2026-03-06 14:10'))]), friday);
    expect(answered.map(({ item, minutes }) => [item.id, minutes])).toEqual([[memory.of('a2').id, 10]]);
    expect(memory.of('a1').state).toBe('done');
  });
});

describe('a new comment', () => {
  it('is an item with due and warning time, excerpt, author and place', () => {
    const memory = new Memory();
    const { items, incoming } = memory.merge(reading([says('a', 'Anna', '10:00', { text: `${'x '.repeat(300)}` })]), NOW);
    expect(incoming).toEqual(items);
    const item = Item.parse(memory.of('a'));
    expect(item).toMatchObject({
      network: 'probe',
      thread: 'probe|p|post p',
      post: 'p',
      comments: ['probe|a'],
      authorKeys: ['probe|anna'],
      url: 'https://probe.example/p#a',
      first: at(monday('10:00')),
      last: at(monday('10:00')),
      seenAt: NOW,
      state: 'open',
      answeredAt: null,
      layout: 'one',
      // Two business days of 9-17 in Berlin from 11:00, warning four business hours before.
      dueAt: utc('2026-03-04 10:00'),
      warnAt: utc('2026-03-03 14:00'),
    });
    expect(item.excerpt).toHaveLength(200);
    expect(item.excerpt.endsWith('…')).toBe(true);
  });

  it('is due, then overdue, by the clock of the reading', () => {
    const page = reading([says('a', 'anna', '10:00')]);
    const memory = new Memory();
    memory.merge(page, utc('2026-03-03 14:00'));
    expect(memory.of('a').state).toBe('due');
    memory.merge(page, utc('2026-03-04 10:00'));
    expect(memory.of('a').state).toBe('overdue');
  });

  it('without a time never becomes due, a broken time is none', () => {
    const memory = new Memory();
    memory.merge(
      reading([
        comment('a', 'anna', null),
        comment('b', 'bela', { from: 1e300, to: 1e300 }),
        comment('c', 'cem', { from: 5, to: 1 }),
        comment('d', 'dora', at(0)),
      ]),
      NOW,
    );
    for (const id of ['a', 'b', 'c', 'd']) expect(memory.of(id)).toMatchObject({ state: 'open', first: null, dueAt: null, warnAt: null });
  });

  it('counts from the earliest moment of an interval', () => {
    const memory = new Memory();
    memory.merge(reading([comment('a', 'anna', { from: monday('10:00'), to: monday('12:00') })]), NOW);
    expect(memory.of('a').dueAt).toBe(utc('2026-03-04 10:00'));
  });

  it('by one of ours, or deleted, is no item; by a never-recorded account it is one', () => {
    const memory = new Memory(settings({ never: ['probe|anna'] }));
    memory.merge(reading([says('o', 'US', '10:00'), says('d', 'dora', '10:01', { deleted: true }), says('a', 'anna', '10:02')]), NOW);
    expect(memory.items.map(({ comments }) => comments)).toEqual([['probe|a']]);
  });

  it('keeps poison out of names and never cuts an emoji in half', () => {
    const memory = new Memory();
    const text = `${'a'.repeat(198)}😀😀`;
    memory.merge(
      reading([
        says('a', 'anna', '10:00', { text, author: { name: `An\u0000na\u202e ${'n'.repeat(1_000_000)}`, url: null, handle: 'anna' } }),
      ]),
      NOW,
    );
    const item = Item.parse(memory.of('a'));
    expect(item.author.name).toHaveLength(200);
    expect(item.author.name.startsWith('Anna n')).toBe(true);
    expect(item.excerpt).toBe(`${'a'.repeat(198)}…`);
  });
});

describe('blocks over batches', () => {
  it('a later comment joins, an earlier one found later moves the clock back', () => {
    const memory = new Memory();
    memory.merge(reading([says('a2', 'anna', '11:00')]), NOW);
    memory.merge(reading([says('a3', 'anna', '12:00')]), NOW);
    expect(memory.items).toHaveLength(1);
    expect(memory.of('a3').comments).toEqual(['probe|a2', 'probe|a3']);
    memory.merge(reading([says('a1', 'anna', '10:00'), says('a2', 'anna', '11:00'), says('a3', 'anna', '12:00')]), NOW);
    expect(memory.of('a1')).toMatchObject({
      comments: ['probe|a1', 'probe|a2', 'probe|a3'],
      first: at(monday('10:00')),
      last: at(monday('12:00')),
      excerpt: 'words of a1',
    });
    expect(memory.of('a1').dueAt).toBe(utc('2026-03-04 10:00'));
  });

  it('other people and other threads stay apart', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '10:00'), says('b', 'bela', '10:01'), says('c', 'anna', '10:02')], 'tree'), NOW);
    expect(memory.items).toHaveLength(3);
  });

  it('split when a later look shows one of us in between', () => {
    const memory = new Memory();
    memory.merge(reading([says('a1', 'anna', '10:00'), says('a2', 'anna', '12:00')]), NOW);
    const id = memory.of('a1').id;
    const merged = memory.merge(reading([says('a1', 'anna', '10:00'), says('o', 'us', '11:00'), says('a2', 'anna', '12:00')]), NOW);
    expect(memory.of('a1')).toMatchObject({ id, state: 'answered', answeredBy: 'probe|o', answeredAt: monday('11:00') });
    expect(memory.of('a2')).toMatchObject({ state: 'open', first: at(monday('12:00')), excerpt: 'words of a2' });
    expect(merged.answered.map(({ minutes }) => minutes)).toEqual([60]);
  });

  it('become one when a later look shows that they are', () => {
    const below = { parent: 'gone' };
    const memory = new Memory();
    memory.merge(reading([says('a1', 'anna', '10:00')], 'tree'), NOW);
    memory.merge(reading([says('a2', 'anna', '12:00', below)], 'tree'), NOW);
    expect(memory.items).toHaveLength(2);
    const { removed } = memory.merge(
      reading([says('a1', 'anna', '10:00'), says('gone', 'bela', '11:00', { parent: 'a1' }), says('a2', 'anna', '12:00', below)], 'tree'),
      NOW,
    );
    expect(removed).toHaveLength(1);
    expect(memory.of('a1').comments).toEqual(['probe|a1', 'probe|a2']);
  });

  it('know a person by any of their keys', () => {
    const both: Network = { ...network, accountKeys: ({ handle, id }) => [...(id ? [`id ${id}`] : []), ...(handle ? [handle] : [])] };
    const by = (id: string, handle: string | null, stable: string | null): CommentSighting => ({
      ...says(id, 'x', `10:0${id}`),
      author: { name: 'Anna', url: null, handle, id: stable },
    });
    let count = 0;
    const merge = (existing: Item[], comments: CommentSighting[]): Item[] =>
      mergeReading({ reading: reading(comments), network: both, settings: settings(), existing, now: NOW, newId: () => `i${count++}` })
        .items;
    const first = merge([], [by('1', 'anna', '7')]);
    const second = merge(first, [by('2', 'anna-renamed', '7')]);
    expect(second).toHaveLength(1);
    expect(second[0]).toMatchObject({
      id: 'i0',
      comments: ['probe|1', 'probe|2'],
      authorKeys: ['probe|anna', 'probe|anna-renamed', 'probe|id 7'],
    });
    expect(merge(second, [by('3', 'anna', null)])[0]).toMatchObject({ id: 'i0', author: { id: '7' } });
  });
});

it('a person who took another handle is known by the comment that carries it now', () => {
  const memory = new Memory();
  memory.merge(reading([says('a1', 'anna', '10:00')]), NOW);
  memory.merge(reading([says('a1', 'anna-new', '10:00'), says('a2', 'anna-new', '11:00')]), NOW);
  expect(memory.of('a2')).toMatchObject({
    comments: ['probe|a1', 'probe|a2'],
    author: { handle: 'anna-new' },
    authorKeys: ['probe|anna', 'probe|anna-new'],
  });
  memory.merge(reading([says('a3', 'anna-new', '12:00')]), NOW);
  expect(memory.items).toHaveLength(1);
});

describe('answers', () => {
  it('in a later batch answer the stored item, known by its thread', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '10:00')]), NOW);
    const { answered } = memory.merge(reading([says('o', 'us', '10:30')]), NOW);
    expect(answered.map(({ minutes }) => minutes)).toEqual([30]);
    expect(memory.of('a')).toMatchObject({ state: 'answered', answeredBy: 'probe|o' });
  });

  it('in a tree answer only what they stand below', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '10:00'), says('b', 'bela', '10:01', { parent: 'a' })], 'tree'), NOW);
    memory.merge(reading([says('o', 'us', '10:30', { parent: 'b' })], 'tree'), NOW);
    expect(memory.of('b').state).toBe('answered');
    expect(memory.of('a').state).toBe('open');
    memory.merge(reading([says('b', 'bela', '10:01', { parent: 'a' }), says('o', 'us', '10:30', { parent: 'b' })], 'tree'), NOW);
    memory.merge(
      reading([says('a', 'anna', '10:00'), says('b', 'bela', '10:01', { parent: 'a' }), says('o', 'us', '10:30', { parent: 'b' })], 'tree'),
      NOW,
    );
    expect(memory.of('a').state).toBe('answered');
  });

  it('in a tree answer nothing beside them, though it is not on the page today', () => {
    const root = says('r', 'cem', '09:00');
    const memory = new Memory();
    memory.merge(reading([root, says('a', 'anna', '10:00', { parent: 'r' })], 'tree'), NOW);
    memory.merge(reading([root, says('o', 'us', '10:30', { parent: 'r' })], 'tree'), NOW);
    expect(memory.of('r').state).toBe('answered');
    expect(memory.of('a').state).toBe('open');
  });

  it('from before the comment answer nothing', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '12:00')]), NOW);
    memory.merge(reading([says('o', 'us', '10:30')]), NOW);
    expect(memory.of('a').state).toBe('open');
  });

  it('stay, whatever is folded or gone today', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '10:00'), says('o', 'us', '10:30', { parent: 'a' })], 'two-level'), NOW);
    const before = structuredClone(memory.items);
    for (const hidden of [0, 1, null])
      expect(memory.merge(reading([says('a', 'anna', '10:00', { repliesHidden: hidden })], 'two-level'), NOW + DAY).items).toEqual([]);
    expect(memory.items).toEqual(before);
  });

  it('also what is found only later but was written before them', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '10:00'), says('o', 'us', '10:30')]), NOW);
    memory.merge(reading([says('b', 'bela', '10:15'), says('c', 'cem', '10:45')]), NOW);
    expect(memory.of('b')).toMatchObject({ state: 'answered', answeredBy: 'probe|o' });
    expect(memory.of('c').state).toBe('open');
  });

  it('a new comment after them opens a new item with its own clock', () => {
    const memory = new Memory();
    const page = [says('a1', 'anna', '10:00'), says('o', 'us', '10:30')];
    memory.merge(reading(page), NOW);
    memory.merge(reading([...page, says('a2', 'anna', '12:00')]), NOW);
    expect(memory.of('a1').state).toBe('answered');
    expect(memory.of('a2')).toMatchObject({ state: 'open', first: at(monday('12:00')) });
    expect(memory.of('a2').id).not.toBe(memory.of('a1').id);
  });

  it('without a time are answers all the same, of unknown length', () => {
    const memory = new Memory();
    const { answered } = memory.merge(reading([says('a', 'anna', '10:00'), comment('o', 'us', null)]), NOW);
    expect(answered.map(({ minutes }) => minutes)).toEqual([null]);
    expect(memory.of('a')).toMatchObject({ state: 'answered', answeredAt: null, answeredBy: 'probe|o' });
  });
});

describe('unknown', () => {
  const folded = reading([says('a', 'anna', '10:00', { repliesHidden: 2 })], 'tree');
  const open = reading([says('a', 'anna', '10:00')], 'tree');

  it('becomes open or answered when the replies unfold', () => {
    const memory = new Memory();
    memory.merge(folded, NOW);
    expect(memory.of('a').state).toBe('unknown');
    memory.merge(open, NOW);
    expect(memory.of('a').state).toBe('open');
    const other = new Memory();
    other.merge(folded, NOW);
    other.merge(reading([says('a', 'anna', '10:00'), says('o', 'us', '10:10', { parent: 'a' })], 'tree'), NOW);
    expect(other.of('a').state).toBe('answered');
  });

  it('is not what an open item becomes because its replies are folded today', () => {
    const memory = new Memory();
    memory.merge(open, NOW);
    memory.merge(folded, NOW);
    expect(memory.of('a').state).toBe('open');
    memory.merge(folded, NOW + 7 * DAY);
    expect(memory.of('a').state).toBe('overdue');
  });
});

describe('what a person decided', () => {
  const page = [says('a', 'anna', '10:00')];

  it.each(['snoozed', 'waiting'] as const)('%s stays until the person writes again', (state) => {
    const memory = new Memory();
    memory.merge(reading(page), NOW);
    memory.set('a', { state, snoozedUntil: state === 'snoozed' ? NOW + DAY : null });
    expect(memory.merge(reading(page), NOW + 1).items).toEqual([]);
    // Somebody else's comment and an earlier one of the same person do not wake it.
    memory.merge(reading([says('a0', 'anna', '09:00'), ...page, says('b', 'bela', '11:00')]), NOW + 2);
    expect(memory.of('a').state).toBe(state);
    memory.merge(reading([...page, says('a2', 'anna', '12:00')]), NOW + 3);
    expect(memory.of('a')).toMatchObject({ state: 'open', snoozedUntil: null });
    expect(memory.of('a2').id).toBe(memory.of('a').id);
  });

  it('snoozed ends with an answer', () => {
    const memory = new Memory();
    memory.merge(reading(page), NOW);
    memory.set('a', { state: 'snoozed', snoozedUntil: NOW + DAY });
    memory.merge(reading([...page, says('o', 'us', '12:00')]), NOW);
    expect(memory.of('a')).toMatchObject({ state: 'answered', snoozedUntil: null });
  });

  it('done stays done, takes in earlier comments found late, and later ones open a new item', () => {
    const memory = new Memory();
    memory.merge(reading(page), NOW);
    memory.set('a', { state: 'done', doneReason: 'not-for-us' });
    memory.merge(reading([says('a0', 'anna', '09:00'), ...page]), NOW);
    expect(memory.of('a0')).toMatchObject({ id: memory.of('a').id, state: 'done', doneReason: 'not-for-us' });
    memory.merge(reading([...page, says('a2', 'anna', '12:00')]), NOW);
    memory.merge(reading([...page, says('a2', 'anna', '12:00'), says('a3', 'anna', '12:30')]), NOW);
    expect(memory.of('a3')).toMatchObject({ id: memory.of('a2').id, state: 'open', first: at(monday('12:00')) });
    memory.merge(reading([...page, says('a2', 'anna', '12:00'), says('a3', 'anna', '12:30'), says('o', 'us', '13:00')]), NOW);
    expect(memory.of('a').state).toBe('done');
    expect(memory.of('a2').state).toBe('answered');
  });

  it('an answered item opened again stays open until another answer comes', () => {
    const memory = new Memory();
    const answered = [...page, says('o', 'us', '10:30')];
    memory.merge(reading(answered), NOW);
    memory.set('a', { state: 'open' });
    expect(memory.merge(reading(answered), NOW).items).toEqual([]);
    expect(memory.of('a').state).toBe('open');
  });
});

describe('no item any more', () => {
  it('is what was deleted, all of it; part of it leaves the rest', () => {
    const memory = new Memory();
    const [a1, a2] = [says('a1', 'anna', '10:00'), says('a2', 'anna', '11:00')];
    memory.merge(reading([a1, a2]), NOW);
    memory.merge(reading([{ ...a1, deleted: true }, a2]), NOW);
    expect(memory.items).toHaveLength(1);
    expect(memory.of('a2')).toMatchObject({ comments: ['probe|a2'], first: a2.time, state: 'open' });
    memory.merge(
      reading([
        { ...a1, deleted: true },
        { ...a2, deleted: true },
      ]),
      NOW,
    );
    expect(memory.items[0]).toMatchObject({ state: 'done', doneReason: 'deleted' });
    expect(
      memory.merge(
        reading([
          { ...a1, deleted: true },
          { ...a2, deleted: true },
        ]),
        NOW,
      ).items,
    ).toEqual([]);
  });

  it('leaves an answered one answered', () => {
    const memory = new Memory();
    const page = [says('a', 'anna', '10:00'), says('o', 'us', '10:30')];
    memory.merge(reading(page), NOW);
    expect(memory.merge(reading(page.map((one) => ({ ...one, deleted: true }))), NOW).items).toEqual([]);
    expect(memory.of('a').state).toBe('answered');
  });

  it('is what turned out to be ours', () => {
    const memory = new Memory();
    memory.merge(reading([says('a', 'anna', '10:00'), says('b', 'bela', '09:00')]), NOW);
    memory.settings = settings({ own: [{ network: 'probe', url: 'https://probe.example/anna', name: 'Anna', keys: ['anna'] }] });
    memory.merge(reading([says('b', 'bela', '09:00'), says('a', 'anna', '10:00')]), NOW);
    expect(memory.of('a')).toMatchObject({ state: 'done', doneReason: 'own-account' });
    expect(memory.of('b')).toMatchObject({ state: 'answered', answeredBy: 'probe|a' });
  });
});

describe('keys', () => {
  it('on self-hosted software hold the site, in flat topics the topic too', () => {
    const blog: Network = { ...network, id: 'blog', hosts: [] };
    const on = (url: string, nesting: 'tree' | 'flat') =>
      lookupsOf(
        {
          ...reading([comment('2', 'anna', null, { post: '5', parent: nesting === 'tree' ? '1' : null })], nesting),
          page: { kind: 'post', url },
        },
        blog,
      );
    expect(on('https://www.one.example/a', 'tree')).toEqual({
      comments: ['blog|one.example/2', 'blog|one.example/1'],
      threads: ['blog|5|one.example/1'],
    });
    expect(on('https://two.example/a', 'flat')).toEqual({ comments: ['blog|two.example/5/2'], threads: ['blog|5|two.example/post 5'] });
  });
});
