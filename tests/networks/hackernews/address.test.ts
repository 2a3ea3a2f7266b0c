/** Hacker News's addresses and account keys, with examples. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { hackernews } from '../../../lib/networks/hackernews/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(hackernews.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('hackernews');
    });
  }

  it.each(['https://ycombinator.com/', 'https://news.ycombinator.com.evil.example/item?id=1', 'https://notnews.ycombinator.com/'])(
    '%s is not of Hacker News',
    (address) => expect(networkOf(new URL(address))?.id).not.toBe('hackernews'),
  );
});

describe('accounts', () => {
  it.each([
    ['https://news.ycombinator.com/user?id=Muster_IT', ['Muster_IT']],
    ['news.ycombinator.com/user?id=Muster_IT', ['Muster_IT']],
    ['https://news.ycombinator.com/threads?p=1&id=muster-it#5', ['muster-it']],
    ['user?id=muster', ['muster']],
    ['@muster', ['muster']],
    ['https://news.ycombinator.com/item?id=5', []],
    ['https://evil.example/user?id=muster', []],
    ['https://news.ycombinator.com.evil.example/user?id=muster', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(hackernews.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('case counts, and the name seen beside a comment is the same key', () => {
    expect(hackernews.accountKeys({ url: null, handle: 'Muster' }, null)).toEqual(['Muster']);
    expect(hackernews.accountKeys({ url: null, handle: 'no name' }, null)).toEqual([]);
  });
});
