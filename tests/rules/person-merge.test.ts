/** Two entries become one, one becomes two; nothing of either is lost. */
import { describe, expect, it } from 'vitest';
import { FOLLOWER_COUNTS, NOTE, Person } from '../../lib/model/records.ts';
import { merged, orderedFollowers, split } from '../../lib/rules/person-merge.ts';
import { ago, NOW, somebody } from './history.ts';

let count = 0;
const newId = (): string => `new${++count}`;
const keysOf = ({ network, handle }: { network: string; handle: string | null }): string[] =>
  handle === null ? [] : [`${network}|${handle}`];

const a = somebody({
  id: 'a',
  tags: [{ tag: 'press', at: ago(5), url: 'https://x.com/5', note: 'jünger' }],
  notes: [{ id: 'n1', at: ago(5), text: 'A' }],
  stage: 'following',
  stages: [{ at: ago(5), from: null, to: 'following', why: [], note: '' }],
  promises: [{ id: 'p1', by: 'us', text: 'A', due: null, doneAt: null }],
  lastContactAt: ago(9),
  notSame: ['z', 'b'],
  followers: [{ key: 'x|erika', count: 5, at: ago(1) }],
});
const b = somebody({
  id: 'b',
  name: 'E. Beispiel',
  accounts: [{ network: 'linkedin', name: 'E. Beispiel', url: null, handle: 'eb' }],
  keys: ['linkedin|eb'],
  tags: [
    { tag: 'press', at: ago(50), url: 'https://linkedin.com/50', note: 'älter' },
    { tag: 'partner', at: ago(3), url: null },
  ],
  notes: [{ id: 'n2', at: ago(50), text: 'B' }],
  stage: 'dialogue',
  stages: [{ at: ago(40), from: null, to: 'dialogue', why: [], note: '' }],
  promises: [{ id: 'p2', by: 'them', text: 'B', due: null, doneAt: null }],
  lastContactAt: ago(2),
  company: 'Muster',
  nextAt: NOW + 5,
  followers: [{ key: 'linkedin|eb', count: 7, at: ago(2) }],
});

describe('merging', () => {
  it('brings everything of both together, tags with the older date and link', () => {
    const one = merged(a, b, newId);
    expect(Person.parse(one)).toEqual(one);
    expect(one).toMatchObject({
      id: 'a',
      name: 'Erika Beispiel',
      stage: 'dialogue',
      company: 'Muster',
      nextAt: NOW + 5,
      lastContactAt: ago(2),
    });
    expect(one.keys).toEqual(['x|erika', 'linkedin|eb']);
    expect(one.accounts.map(({ network }) => network).sort()).toEqual(['linkedin', 'x']);
    expect(one.tags).toEqual([
      { tag: 'press', at: ago(50), url: 'https://linkedin.com/50', note: 'älter\n\njünger' },
      { tag: 'partner', at: ago(3), url: null },
    ]);
    expect(one.notes?.map(({ text }) => text)).toEqual(['B', 'A']);
    expect(one.stages?.map(({ to }) => to)).toEqual(['dialogue', 'following']);
    expect(one.promises?.map(({ id }) => id).sort()).toEqual(['p1', 'p2']);
    expect(one.followers.map(({ count }) => count)).toEqual([7, 5]);
    expect(one.notSame).toEqual(['z']);
  });

  it('loses no note at a tag that has no room for both', () => {
    const long = (letter: string): string => letter.repeat(NOTE - 1);
    const one = merged(
      { ...a, tags: [{ tag: 'press', at: 1, url: null, note: long('a') }] },
      { ...b, tags: [{ tag: 'press', at: 2, url: null, note: long('b') }] },
      newId,
    );
    expect(Person.safeParse(one).success).toBe(true);
    expect([one.tags[0]?.note, ...(one.notes ?? []).map(({ text }) => text)]).toEqual(
      expect.arrayContaining([long('a'), long('b'), 'A', 'B']),
    );
  });

  it('keeps one lead: the earlier day, what led to both, both notes, and no note that has no room is lost', () => {
    const lead = (at: number, id: string, text: string) => ({ at, day: `day${at}`, from: [{ kind: 'item' as const, id }], note: text });
    const both = merged({ ...a, lead: lead(7, 'i1', 'Muster') }, { ...b, lead: lead(3, 'i2', 'Angebot') }, newId);
    expect(both.lead?.from.map(({ id }) => id).sort()).toEqual(['i1', 'i2']);
    expect(both.lead).toMatchObject({ at: 3, day: 'day3', note: 'Angebot\n\nMuster' });
    expect(merged(a, { ...b, lead: lead(3, 'i2', 'Angebot') }, newId).lead).toEqual(lead(3, 'i2', 'Angebot'));
    const long = merged({ ...a, lead: lead(7, 'i1', 'y'.repeat(NOTE)) }, { ...b, lead: lead(3, 'i2', 'x'.repeat(NOTE)) }, newId);
    expect([long.lead?.note, ...(long.notes ?? []).map(({ text }) => text)]).toEqual(
      expect.arrayContaining(['x'.repeat(NOTE), 'y'.repeat(NOTE)]),
    );
    expect(Person.safeParse(long).success).toBe(true);
    expect(split(both, ['linkedin|eb'], keysOf, { now: NOW, newId: () => 'c' })).toMatchObject({ person: { lead: { at: 3 } } });
  });

  it('keeps the newest counts of followers of each account only', () => {
    const many = Array.from({ length: FOLLOWER_COUNTS + 3 }, (_, at) => ({ key: 'x|a', count: at, at }));
    expect(orderedFollowers([...many, { key: 'x|b', count: 1, at: 0 }])).toHaveLength(FOLLOWER_COUNTS + 1);
    expect(orderedFollowers(many)[0]).toMatchObject({ at: 3 });
  });
});

describe('splitting', () => {
  it('takes accounts with their keys and followers, and leaves tags and notes with the first', () => {
    const parts = split(merged(a, b, newId), ['linkedin|eb'], keysOf, { now: NOW, newId: () => 'c' });
    expect(parts?.person).toMatchObject({ id: 'a', keys: ['x|erika'], notSame: ['z', 'c'], followers: [{ count: 5 }] });
    expect(parts?.person.tags).toHaveLength(2);
    expect(parts?.fresh).toMatchObject({
      id: 'c',
      name: 'E. Beispiel',
      keys: ['linkedin|eb'],
      tags: [],
      notSame: ['a'],
      followers: [{ count: 7 }],
    });
    expect(Person.safeParse(parts?.fresh).success).toBe(true);
  });

  it('takes a key only a page told with the only account of its network', () => {
    const one = { ...merged(a, b, newId), keys: ['x|erika', 'linkedin|eb', 'linkedin|id:7'] };
    expect(split(one, ['linkedin|id:7'], keysOf, { now: NOW, newId })?.fresh.keys.sort()).toEqual(['linkedin|eb', 'linkedin|id:7']);
  });

  it('is nothing where one side would have no account', () => {
    expect(split(a, ['x|erika'], keysOf, { now: NOW, newId })).toBeNull();
    expect(split(a, ['x|other'], keysOf, { now: NOW, newId })).toBeNull();
  });
});
