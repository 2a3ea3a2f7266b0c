/** Bluesky's addresses and accounts. */
import { describe, expect, it } from 'vitest';
import { rkeyIn } from '../../../lib/networks/bluesky/address.ts';
import { bluesky } from '../../../lib/networks/bluesky/index.ts';
import { tidTime } from '../../../lib/networks/bluesky/tid.ts';
import { networkOf } from '../../../lib/networks/match.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind} and nothing else`, (address, canonical) => {
      expect(bluesky.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('bluesky');
    });
  }
  it.each(['https://notbsky.app/profile/anna.example', 'https://bsky.app.evil.example/', 'https://example.com/bsky.app/'])(
    '%s is not of Bluesky',
    (address) => expect(networkOf(new URL(address))?.id).not.toBe('bluesky'),
  );
  it.each([
    ['/profile/anna.example/post/3aa', '3aa'],
    ['https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx/post/3aa/quotes', '3aa'],
    ['https://evil.example/profile/anna.example/post/3aa', null],
    ['/profile/anna.example/feed/3aa', null],
    [null, null],
  ])('post in %s', (href, key) => expect(rkeyIn(href)).toBe(key));
});

describe('accounts', () => {
  it.each([
    ['https://bsky.app/profile/Muster.example', ['muster.example']],
    ['https://bsky.app/profile/muster.bsky.social/post/3aa?x=1', ['muster.bsky.social']],
    ['bsky.app/profile/muster.example/', ['muster.example']],
    ['@muster.example', ['muster.example']],
    [' muster.bsky.social ', ['muster.bsky.social']],
    ['https://bsky.app/profile/did:plc:abcdefghijklmnopqrstuvwx', ['did:plc:abcdefghijklmnopqrstuvwx']],
    ['did:web:muster.example', ['did:web:muster.example']],
    ['https://bsky.app/', []],
    ['https://evil.example/profile/muster.example', []],
    ['https://bsky.app.evil.example/profile/muster.example', []],
    ['https://x.com/muster', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(bluesky.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('knows an account by its DID before its handle', () =>
    expect(
      bluesky.accountKeys(
        { url: 'https://bsky.app/profile/muster.example', handle: 'muster.example', id: 'did:plc:abcdefghijklmnopqrstuvwx' },
        null,
      ),
    ).toEqual(['did:plc:abcdefghijklmnopqrstuvwx', 'muster.example']));
});

describe('the moment in a key', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  it('is exact', () => {
    // 1704067200000000 microseconds << 10, written in base 32.
    const at = Date.parse('2024-01-01T00:00:00Z');
    expect(tidTime('3khuwc44c2222', now)).toEqual({ from: at, to: at });
    expect(tidTime('3khuwc44c22b7', now)).toEqual({ from: at, to: at });
  });
  it.each(['self', '3KHUWC44C2222', '2222222222222', 'jzzzzzzzzzzzz', 'zzzzzzzzzzzzz', ''])('%s tells none', (key) =>
    expect(tidTime(key, now)).toBeNull(),
  );
});
