import { describe, expect, it } from 'vitest';
import { ghost } from '../../../lib/networks/ghost/index.ts';
import { EXAMPLES } from './examples.ts';

describe('Ghost addresses', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([kind, list]) => list.map(([from, to]) => [from, kind, to] as const));
  it.each(cases)('%s is a %s', (from, kind, url) => expect(ghost.page(new URL(from))).toEqual({ kind, url }));
});

describe('account keys', () => {
  const HERE = new URL('https://news.muster.example/nas/');
  const UUID = '2dbf5790-e2ca-4528-b91a-a0c5af386914';

  it('a member is known by the uuid, also as the user gives it', () => {
    const seen = ghost.accountKeys({ url: null, handle: null, id: UUID }, HERE);
    expect(seen).toEqual([`member/${UUID}`]);
    expect(ghost.accountKeys({ url: `https://news.muster.example/#member/${UUID.toUpperCase()}`, handle: null }, null)).toEqual(seen);
  });

  it('an author by the archive', () => {
    const seen = ghost.accountKeys({ url: null, handle: 'Jana', id: null }, HERE);
    expect(seen).toEqual(['news.muster.example/author/jana']);
    expect(ghost.accountKeys({ url: 'https://www.news.muster.example/author/jana/', handle: null }, null)).toEqual(seen);
    expect(ghost.accountKeys({ url: null, handle: 'jana' }, new URL('https://other.example/'))).not.toEqual(seen);
    expect(ghost.accountKeys({ url: 'rubbish', handle: null }, HERE)).toEqual([]);
  });
});
