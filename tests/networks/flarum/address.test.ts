/** Flarum's addresses and account keys. */
import { describe, expect, it } from 'vitest';
import { flarum } from '../../../lib/networks/flarum/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(flarum.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(flarum.page(new URL(canonical)).url).toBe(canonical);
    });
  }
});

describe('account keys', () => {
  const HERE = new URL('https://www.diskussion.example/d/1-x');
  const keys = (url: string | null, handle: string | null = null, at: URL | null = HERE): string[] =>
    flarum.accountKeys({ url, handle }, at);

  it('the slug on the site, however it is written', () => {
    for (const url of [
      'https://diskussion.example/u/JanaBeispiel',
      'https://www.diskussion.example/u/janabeispiel/discussions',
      'https://diskussion.example/forum/u/JanaBeispiel?sort=x',
    ])
      expect(keys(url, null, null), url).toEqual(['diskussion.example/u/janabeispiel']);
    expect(keys(null, 'JanaBeispiel')).toEqual(['diskussion.example/u/janabeispiel']);
  });

  it('another site’s and another user’s are others', () => {
    expect(keys('https://diskussion.example.evil.example/u/JanaBeispiel')).toEqual(['diskussion.example.evil.example/u/janabeispiel']);
    expect(keys('https://diskussion.example/u/JanaBeispiel2')).toEqual(['diskussion.example/u/janabeispiel2']);
  });

  it('what is no profile is known by its address alone, and nothing by nothing', () => {
    expect(keys('https://muster.example/ueber-uns')).toEqual(['muster.example/ueber-uns']);
    expect(keys('no address', null, null)).toEqual([]);
    expect(keys(null)).toEqual([]);
  });
});
