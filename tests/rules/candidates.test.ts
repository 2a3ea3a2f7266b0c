/** Candidates: ingredients as stored, nobody who is known, dismissed or erased. */
import { describe, expect, it } from 'vitest';
import { candidates, inOrderOf } from '../../lib/rules/candidates.ts';
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
      named: 0,
      reach: null,
    });
  });

  it('tell who names them, how far they reach and how often they speak of us', () => {
    const items = [
      ...ITEMS.map((item) => ({ ...item, aboutUs: true as const })),
      wrote(9, { ...by('dora'), excerpt: 'Frag @Anna. Oder Erika Beispiel' }),
      wrote(8, { ...by('emil'), excerpt: 'wie @anna sagt' }),
      wrote(7, { ...by('emil'), excerpt: 'noch einmal @anna' }),
      wrote(6, { ...by('anna'), excerpt: 'ich, @anna' }),
      wrote(5, { ...by('fern'), network: 'mastodon', excerpt: 'eine andere @anna' }),
      wrote(4, { author: { name: 'Erika Beispiel', url: null, handle: null }, authorKeys: ['x|erika'], reach: { count: 50, at: ago(4) } }),
      wrote(3, { author: { name: 'Erika Beispiel', url: null, handle: null }, authorKeys: ['x|erika'], reach: { count: 70, at: ago(3) } }),
    ];
    const found = candidates(items, [], [], new Set(), NOW);
    const of = (name: string) => found.find(({ account }) => account.name === name);
    expect(of('anna')).toMatchObject({ named: 2, mentioned: 3, reach: null });
    expect(of('Erika Beispiel')).toMatchObject({ named: 1, mentioned: 0, reach: { count: 70, at: ago(3) } });
    expect(inOrderOf(found, 'reach')[0]?.account.name).toBe('Erika Beispiel');
    expect(inOrderOf(found, 'named')[0]?.account.name).toBe('anna');
  });

  it('a name that two people bear counts for neither', () => {
    const namesake = (key: string) => ({ author: { name: 'Erika Beispiel', url: null, handle: null }, authorKeys: [key] });
    const items = [
      ...[1, 2].map((day) => wrote(day, namesake('x|one'))),
      ...[3, 4].map((day) => wrote(day, namesake('x|two'))),
      wrote(5, { ...by('dora'), excerpt: 'Erika Beispiel weiß das' }),
    ];
    expect(candidates(items, [], [], new Set(), NOW).map(({ named }) => named)).toEqual([0, 0]);
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
