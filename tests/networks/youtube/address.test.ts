/** YouTube's addresses and accounts. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { youtube } from '../../../lib/networks/youtube/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind} and nothing else`, (address, canonical) => {
      expect(youtube.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('youtube');
    });
  }
  it.each(['https://notyoutube.com/watch?v=MusterVid01', 'https://youtube.com.evil.example/', 'https://example.com/youtube.com/'])(
    '%s is not of YouTube',
    (address) => expect(networkOf(new URL(address))?.id).not.toBe('youtube'),
  );
});

describe('accounts', () => {
  it.each([
    ['https://www.youtube.com/@Muster-IT', ['@muster-it']],
    ['https://m.youtube.com/@Muster-IT/videos?x=1', ['@muster-it']],
    ['youtube.com/@Muster-IT', ['@muster-it']],
    [' @Muster-IT ', ['@muster-it']],
    ['https://www.youtube.com/@m%C3%BCller', ['@müller']],
    ['https://www.youtube.com/channel/UCmuster000000000000000A/about', ['channel/UCmuster000000000000000A']],
    ['UCmuster000000000000000A', ['channel/UCmuster000000000000000A']],
    ['https://www.youtube.com/c/Muster', ['c/muster']],
    ['http://www.youtube.com/user/Muster', ['user/muster']],
    ['https://www.youtube.com/watch?v=MusterVid01', []],
    ['https://youtube.com.evil.example/@muster', []],
    ['https://evil.example/@muster', []],
    ['https://www.tiktok.com/@muster', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(youtube.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('knows an account by its id before its handle', () =>
    expect(youtube.accountKeys({ url: 'https://www.youtube.com/@muster', handle: 'Muster', id: 'UCmuster000000000000000A' }, null)).toEqual(
      ['channel/UCmuster000000000000000A', '@muster'],
    ));
});
