/** NodeBB's addresses and account keys. */
import { describe, expect, it } from 'vitest';
import { nodebb } from '../../../lib/networks/nodebb/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(nodebb.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(nodebb.page(new URL(canonical)).url).toBe(canonical);
    });
  }
});

describe('account keys', () => {
  const HERE = new URL('https://www.community.example/topic/1/x');
  const keys = (url: string | null, handle: string | null = null, id: string | null = null, at: URL | null = HERE): string[] =>
    nodebb.accountKeys({ url, handle, id }, at);

  it('the number where the page tells it, and the slug', () => {
    expect(keys('https://community.example/user/Jana-Beispiel', 'jana-beispiel', '12')).toEqual([
      'community.example/uid/12',
      'community.example/user/jana-beispiel',
    ]);
    expect(keys(null, 'jana-beispiel')).toEqual(['community.example/user/jana-beispiel']);
  });

  it('typed addresses meet them', () => {
    for (const url of [
      'https://community.example/user/jana-beispiel',
      'https://www.community.example/user/Jana-Beispiel/topics',
      'https://community.example/forum/user/jana-beispiel?x=1',
    ])
      expect(keys(url, null, null, null), url).toEqual(['community.example/user/jana-beispiel']);
    expect(keys('https://community.example/uid/12', null, null, null)).toEqual(['community.example/uid/12']);
    expect(keys('https://community.example/user/j%C3%B6rg', null, null, null)).toEqual(['community.example/user/jörg']);
  });

  it('another site’s and another user’s are others', () => {
    expect(keys('https://community.example.evil.example/user/jana-beispiel')).toEqual([
      'community.example.evil.example/user/jana-beispiel',
    ]);
    expect(keys('https://community.example/user/jana-beispiel-2')).toEqual(['community.example/user/jana-beispiel-2']);
  });

  it('what is no profile is known by its address alone, and nothing by nothing', () => {
    expect(keys('https://muster.example/ueber-uns')).toEqual(['muster.example/ueber-uns']);
    expect(keys('no address', null, null, null)).toEqual([]);
    expect(keys(null)).toEqual([]);
  });
});
