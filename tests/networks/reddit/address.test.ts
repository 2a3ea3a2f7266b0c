/** Reddit's addresses and account keys, with examples. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { reddit } from '../../../lib/networks/reddit/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(reddit.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('reddit');
    });
  }

  it.each(['https://notreddit.com/r/x/', 'https://www.reddit.com.evil.example/', 'https://redditinc.com/', 'https://i.redd.it/x.png'])(
    '%s is not of Reddit',
    (address) => expect(networkOf(new URL(address))?.id).not.toBe('reddit'),
  );
});

describe('accounts', () => {
  it.each([
    ['https://www.reddit.com/user/Jana_Beispiel/', ['jana_beispiel']],
    ['https://old.reddit.com/u/Jana_Beispiel?sort=new', ['jana_beispiel']],
    ['reddit.com/user/jana-beispiel/comments/', ['jana-beispiel']],
    ['u/Jana_Beispiel', ['jana_beispiel']],
    ['/user/Jana_Beispiel/', ['jana_beispiel']],
    ['https://www.reddit.com/r/Backup/', ['r/backup']],
    ['r/Backup', ['r/backup']],
    ['https://www.reddit.com/r/Backup/comments/1abcde/', ['r/backup']],
    ['https://evil.example/user/jana_beispiel/', []],
    ['https://www.reddit.com.evil.example/user/jana_beispiel/', []],
    ['https://evilreddit.com/user/jana_beispiel', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(reddit.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('the number first, which survives a new name; a name alone is enough', () => {
    expect(reddit.accountKeys({ id: 't2_1abc', url: 'https://www.reddit.com/user/Jana/', handle: 'Jana' }, null)).toEqual([
      'id:t2_1abc',
      'jana',
    ]);
    expect(reddit.accountKeys({ id: 't1_1abc', url: null, handle: 'Jana' }, null)).toEqual(['jana']);
    expect(reddit.accountKeys({ url: null, handle: 'no name' }, null)).toEqual([]);
  });
});
