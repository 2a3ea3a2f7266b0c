/** X's addresses, with examples; none of Instagram's may be taken for one of X, and the other way round. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { handleIn } from '../../../lib/networks/x/address.ts';
import { x } from '../../../lib/networks/x/index.ts';
import { EXAMPLES as INSTAGRAM } from '../instagram/examples.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind} and nothing else`, (address, canonical) => {
      expect(x.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('x');
    });
  }

  it.each(
    Object.values(INSTAGRAM)
      .flat()
      .map(([address]) => address),
  )('%s is not of X', (address) => expect(networkOf(new URL(address))?.id).not.toBe('x'));
  it.each(['https://notx.com/anna', 'https://x.com.evil.example/anna', 'https://example.com/x.com/'])('%s is not of X', (address) =>
    expect(networkOf(new URL(address))?.id).not.toBe('x'),
  );
});

describe('accounts', () => {
  it.each([
    ['https://x.com/Muster_IT', ['muster_it']],
    ['https://twitter.com/Muster_IT?lang=de', ['muster_it']],
    ['https://mobile.twitter.com/Muster_IT/', ['muster_it']],
    ['https://x.com/Muster_IT/status/1990000000000000000', ['muster_it']],
    ['x.com/Muster_IT', ['muster_it']],
    ['@Muster_IT', ['muster_it']],
    [' HTTPS://X.COM/Muster_IT ', ['muster_it']],
    ['https://x.com/i/user/700000001', ['id:700000001']],
    ['https://x.com/home', []],
    ['https://www.instagram.com/muster_it/', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(x.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('knows an account by its number before its handle', () => {
    expect(x.accountKeys({ url: null, handle: 'Muster_IT', id: '7' }, null)).toEqual(['id:7', 'muster_it']);
  });

  it.each([
    '/home',
    '/i/status/1',
    'https://evil.example/anna',
    '//x.com',
    'data:text/html,anna',
    null,
    '/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  ])('no handle in %s', (href) => expect(handleIn(href)).toBeNull());
});
