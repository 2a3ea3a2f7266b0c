/** WoltLab's addresses and account keys. */
import { describe, expect, it } from 'vitest';
import { woltlab } from '../../../lib/networks/woltlab/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(woltlab.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(woltlab.page(new URL(canonical)).url).toBe(canonical);
    });
  }
});

describe('account keys', () => {
  const HERE = new URL('https://www.forum.example/thread/1-x/');
  const keys = (url: string | null, id: string | null = null, at: URL | null = HERE): string[] =>
    woltlab.accountKeys({ url, handle: null, id }, at);

  it('the number on the site, in the addresses of every version', () => {
    for (const url of [
      'https://forum.example/user/12-jana-beispiel/',
      'https://www.forum.example/user/12-neuer-name/#wall',
      'https://forum.example/community/user/12-jana-beispiel/',
      'https://forum.example/index.php?user/12-jana-beispiel/',
      'https://forum.example/index.php/User/12-Jana-Beispiel/',
      'https://forum.example/index.php?page=User&userID=12',
    ])
      expect(keys(url, null, null), url).toEqual(['forum.example/user/12']);
    expect(keys(null, '12')).toEqual(['forum.example/user/12']);
  });

  it('another site’s and another user’s are others', () => {
    expect(keys('https://forum.example.evil.example/user/12-jana/')).toEqual(['forum.example.evil.example/user/12']);
    expect(keys('https://forum.example/user/112-jana/')).toEqual(['forum.example/user/112']);
    expect(keys('https://forum.example/user/12jana/')).not.toContain('forum.example/user/12');
  });

  it('what is no profile is known by its address alone, and nothing by nothing', () => {
    expect(keys('https://forum.example/thread/12-jana/')).toEqual(['forum.example/thread/12-jana']);
    expect(keys('no address', null, null)).toEqual([]);
    expect(keys(null)).toEqual([]);
  });
});
