/** Candidates: ingredients as stored, nobody who is known, dismissed or erased. */
import { describe, expect, it } from 'vitest';
import { candidates } from '../../lib/rules/candidates.ts';
import { dismissedId, erasedId, hashOf } from '../../lib/rules/erased.ts';
import { ago, did, NOW, somebody, wrote } from './history.ts';

const by = (handle: string) => ({ author: { name: handle, url: null, handle }, authorKeys: [`x|${handle}`] });
const names = (...args: Parameters<typeof candidates>): string[] => candidates(...args).map(({ account }) => account.name);

const ITEMS = [
  wrote(30, { ...by('anna'), thread: 't1', answered: 29, comments: ['x|1', 'x|2'] }),
  wrote(20, { ...by('anna'), thread: 't2', needs: { guess: 'question', said: null } }),
  wrote(10, { ...by('anna'), thread: 't3', kind: 'mention' }),
  wrote(29, { ...by('bert'), thread: 't1' }),
  wrote(19, { ...by('bert'), thread: 't2' }),
  wrote(18, { ...by('carl'), thread: 't2' }),
];

describe('candidates', () => {
  it('are told by their ingredients, no score among them', () => {
    const deeds = [
      did('reaction', 5, { toKeys: ['x|anna'] }),
      did('reaction', 6, { toKeys: ['x|anna'] }),
      did('follow', 7, { toKeys: ['x|anna'] }),
    ];
    expect(candidates(ITEMS, deeds, [], new Set(), NOW)[0]).toEqual({
      account: { name: 'anna', url: null, handle: 'anna' },
      network: 'x',
      keys: ['x|anna'],
      item: ITEMS[2]?.id,
      wrote: 3,
      comments: 4,
      threads: 3,
      since: ago(30),
      last: ago(10),
      questions: 1,
      mentioned: 1,
      answered: 1,
      deeds: { reaction: 2, follow: 1 },
      drew: 2,
    });
  });

  it('are those who wrote more than once, most threads first', () =>
    expect(names(ITEMS, [], [], new Set(), NOW)).toEqual(['anna', 'bert']));

  it('are nobody who is known, by any of their keys', () => {
    const again = wrote(3, { ...by('anna'), authorKeys: ['x|anna', 'x|id:7'], thread: 't9' });
    expect(names([...ITEMS, again], [], [somebody({ keys: ['x|id:7'] })], new Set(), NOW)).toEqual(['bert']);
  });

  it('are nobody dismissed, nobody of ours and no guest without a key', () => {
    expect(names(ITEMS, [], [], new Set([hashOf('x|anna')]), NOW)).toEqual(['bert']);
    expect(
      names(
        ITEMS.map((item) => ({ ...item, doneReason: 'own-account' as const })),
        [],
        [],
        new Set(),
        NOW,
      ),
    ).toEqual([]);
    expect(
      names(
        ITEMS.map((item) => ({ ...item, authorKeys: [] })),
        [],
        [],
        new Set(),
        NOW,
      ),
    ).toEqual([]);
  });
});

it('hashes name nobody, and differ', () => {
  expect(dismissedId('x|anna')).not.toContain('anna');
  expect(erasedId('x|anna')).not.toBe(erasedId('x|annb'));
  const all = new Set(Array.from({ length: 50_000 }, (_, index) => hashOf(`x|name${index}`)));
  expect(all.size).toBe(50_000);
});
