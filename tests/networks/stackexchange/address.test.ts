/** Stack Exchange's addresses and account keys, with examples. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { stackexchange } from '../../../lib/networks/stackexchange/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      const { kind: found, url } = stackexchange.page(new URL(address));
      expect({ found, url: decodeURIComponent(url) }).toEqual({ found: kind, url: decodeURIComponent(canonical) });
      expect(networkOf(new URL(address))?.id).toBe('stackexchange');
    });
  }

  it.each([
    'https://stackoverflow.com.evil.example/questions/1',
    'https://notstackoverflow.com/questions/1',
    'https://stackoverflow.blog/',
    'https://mathoverflow.com/questions/1',
  ])('%s is not of Stack Exchange', (address) => expect(networkOf(new URL(address))?.id).not.toBe('stackexchange'));
});

describe('accounts', () => {
  const at = new URL('https://german.stackexchange.com/questions/1');
  it.each([
    ['https://german.stackexchange.com/users/4711/jana-beispiel', ['german.stackexchange.com/users/4711']],
    ['https://german.stackexchange.com/users/4711', ['german.stackexchange.com/users/4711']],
    ['german.stackexchange.com/users/4711/jana', ['german.stackexchange.com/users/4711']],
    ['https://www.stackoverflow.com/users/4711/?tab=profile', ['stackoverflow.com/users/4711']],
    ['/users/4711/jana-beispiel', ['german.stackexchange.com/users/4711']],
    ['https://german.stackexchange.com/users/-1/community', ['german.stackexchange.com/users/-1']],
    ['https://german.stackexchange.com/users/signup', []],
    ['https://german.stackexchange.com/questions/4711', []],
    ['javascript:/users/4711/', []],
    ['', []],
  ])('%s', (url, keys) => expect(stackexchange.accountKeys({ url, handle: null }, at)).toEqual(keys));

  it('the same number on another site is somebody else; names are no key', () => {
    const key = (url: string) => stackexchange.accountKeys({ url, handle: null }, null)[0];
    expect(key('https://superuser.com/users/7')).not.toBe(key('https://meta.superuser.com/users/7'));
    expect(stackexchange.accountKeys({ url: null, handle: 'jana' }, null)).toEqual([]);
    expect(stackexchange.accountKeys({ url: '/users/7', handle: null }, null)).toEqual([]);
  });
});
