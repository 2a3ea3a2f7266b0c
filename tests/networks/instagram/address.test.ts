/** Instagram's addresses, with examples; none of X's may be taken for one of Instagram. */
import { describe, expect, it } from 'vitest';
import { mediaId, permalink, userIn } from '../../../lib/networks/instagram/address.ts';
import { instagram } from '../../../lib/networks/instagram/index.ts';
import { networkOf } from '../../../lib/networks/match.ts';
import { EXAMPLES as X } from '../x/examples.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind} and nothing else`, (address, canonical) => {
      expect(instagram.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('instagram');
    });
  }

  it.each(
    Object.values(X)
      .flat()
      .map(([address]) => address),
  )('%s is not of Instagram', (address) => {
    expect(networkOf(new URL(address))?.id).not.toBe('instagram');
    expect(permalink(address)).toBeNull();
  });
});

describe('permalinks', () => {
  it.each([
    ['/p/DKmuster_01/', ['DKmuster_01', null, null, null]],
    ['/anna.t/reel/DKmuster_01/', ['DKmuster_01', 'anna.t', null, null]],
    ['https://www.instagram.com/p/DKmuster_01/c/17990000000000001/', ['DKmuster_01', null, '17990000000000001', null]],
    ['/p/DKmuster_01/c/17990000000000001/r/17990000000000002/', ['DKmuster_01', null, '17990000000000002', '17990000000000001']],
  ])('%s', (href, [code, user, comment, parent]) => expect(permalink(href)).toEqual({ code, user, comment, parent }));

  it.each([
    '/p/',
    '/reels/',
    '/anna.t/',
    '/explore/p',
    'javascript:/p/DKmuster_01/',
    'https://evil.example/p/DKmuster_01/',
    'https://evil.example/?u=instagram.com/p/DKmuster_01/',
    `/p/${'a'.repeat(400)}/`,
    '',
  ])('none in %s', (href) => expect(permalink(href)).toBeNull());

  it("a post's number is its short code to the base 64", () => {
    expect(mediaId('CAAAAAAAAAB')).toBe(2n * 64n ** 10n + 1n);
    expect(mediaId('DKmuster_01')).toBe(3649809930660085045n);
    expect(mediaId('DKmuster_01private-post')).toBeNull();
  });
});

describe('accounts', () => {
  it.each([
    ['https://www.instagram.com/Muster.Systemhaus/', ['muster.systemhaus']],
    ['instagram.com/muster.systemhaus', ['muster.systemhaus']],
    ['@muster.systemhaus', ['muster.systemhaus']],
    ['https://www.instagram.com/muster.systemhaus/?hl=de', ['muster.systemhaus']],
    ['https://www.instagram.com/explore/', []],
    ['https://x.com/muster', []],
    ['javascript:alert(1)', []],
  ])('%s', (url, keys) => expect(instagram.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it.each(['/p/DKmuster_01/', '/explore/', '#', 'https://evil.example/anna/', '/a/b/', `/${'a'.repeat(99)}/`])('no user in %s', (href) =>
    expect(userIn(href)).toBeNull(),
  );
});
