import { describe, expect, it } from 'vitest';
import { blogger } from '../../../lib/networks/blogger/index.ts';
import { EXAMPLES } from './examples.ts';

describe('Blogger addresses', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([kind, list]) => list.map(([from, to]) => [from, kind, to] as const));
  it.each(cases)('%s is a %s', (from, kind, url) => expect(blogger.page(new URL(from))).toEqual({ kind, url }));

  it('a host that only looks like blogspot keeps its ending', () =>
    expect(blogger.page(new URL('https://muster.blogspot.example/')).url).toBe('https://muster.blogspot.example/'));
});

describe('account keys', () => {
  const keys = (url: string | null) => blogger.accountKeys({ url, handle: null }, null);

  it.each([
    'https://www.blogger.com/profile/13179993868239265462',
    'http://www.blogger.com/profile/13179993868239265462?hl=de',
    'https://draft.blogger.com/profile/13179993868239265462',
  ])('the number of the profile: %s', (url) => expect(keys(url)).toEqual(['profile/13179993868239265462']));

  it('what else stands at a name is its address', () => {
    expect(keys('http://www.muster.example/?utm_source=x')).toEqual(['muster.example']);
    expect(keys('https://blogger.com.evil.example/profile/13179993868239265462')).toEqual([
      'blogger.com.evil.example/profile/13179993868239265462',
    ]);
    expect(keys(null)).toEqual([]);
    expect(keys('rubbish')).toEqual([]);
  });
});
