/** XenForo's addresses and account keys. */
import { describe, expect, it } from 'vitest';
import { xenforo } from '../../../lib/networks/xenforo/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(xenforo.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(xenforo.page(new URL(canonical)).url).toBe(canonical);
    });
  }
});

describe('account keys', () => {
  const HERE = new URL('https://www.forum.example/threads/x.1/');
  const keys = (url: string | null, id: string | null = null, at: URL | null = HERE): string[] =>
    xenforo.accountKeys({ url, handle: null, id }, at);

  it('the number on the site, however its profile is addressed', () => {
    for (const url of [
      'https://forum.example/members/jana-beispiel.12/',
      'https://www.forum.example/members/12/#recent-content',
      'https://forum.example/members/neuer-name.12',
      'https://forum.example/index.php?members/jana-beispiel.12/',
      'https://forum.example/community/members/jana-beispiel.12/',
      'https://forum.example/mitglieder/jana-beispiel.12/',
    ])
      expect(keys(url, null, null), url).toEqual(['forum.example/members/12']);
    expect(keys(null, '12')).toEqual(['forum.example/members/12']);
  });

  it('another site’s, and another member’s whose name ends alike, are others', () => {
    expect(keys('https://forum.example.evil.example/members/jana.12/')).toEqual(['forum.example.evil.example/members/12']);
    expect(keys('https://notforum.example/members/jana.12/')).toEqual(['notforum.example/members/12']);
    expect(keys('https://forum.example/members/jana.112/')).toEqual(['forum.example/members/112']);
  });

  it('what is no profile is known by its address alone, and nothing by nothing', () => {
    expect(keys('https://forum.example/threads/jana.12/')).toEqual(['forum.example/threads/jana.12']);
    expect(keys('https://muster.example/ueber-uns/')).toEqual(['muster.example/ueber-uns']);
    expect(keys('no address', null, null)).toEqual([]);
    expect(keys(null)).toEqual([]);
  });
});
