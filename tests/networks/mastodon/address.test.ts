/** Mastodon's addresses, accounts, the moment in its numbers, and how its pages are known. */
import { globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { idTime } from '../../../lib/networks/mastodon/address.ts';
import { mastodon } from '../../../lib/networks/mastodon/index.ts';
import { software } from '../../../lib/networks/mastodon/software.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => expect(mastodon.page(new URL(address))).toEqual({ kind, url: canonical }));
  }
});

describe('accounts', () => {
  const page = new URL('https://social.muster.example/home');
  it.each([
    ['https://social.muster.example/@Muster', ['muster@social.muster.example']],
    ['https://social.muster.example/@anna@other.example', ['anna@other.example']],
    ['https://other.example/@anna/109300000000000001', ['anna@other.example']],
    ['https://social.muster.example/users/muster', ['muster@social.muster.example']],
    ['social.muster.example/@muster', ['muster@social.muster.example']],
    ['@muster@social.muster.example', ['muster@social.muster.example']],
    [' muster@social.muster.example ', ['muster@social.muster.example']],
    ['https://social.muster.example/home', []],
    ['https://blog.muster.example/author/muster/', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(mastodon.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('a handle alone is of the page’s server; a server may have two names', () => {
    expect(mastodon.accountKeys({ url: null, handle: 'anna' }, page)).toEqual(['anna@social.muster.example']);
    expect(mastodon.accountKeys({ url: null, handle: 'anna' }, null)).toEqual([]);
    expect(mastodon.accountKeys({ url: 'https://social.other.example/@anna', handle: 'anna@other.example' }, page)).toEqual([
      'anna@social.other.example',
      'anna@other.example',
    ]);
  });
});

describe('the moment in a number', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  // 1704067200000 ms << 16
  const at = Date.parse('2024-01-01T00:00:00Z');
  it.each(['111677748019200000', '111677748019200001', '111677748019265535'])('%s is exact', (id) =>
    expect(idTime(id, now)).toEqual({ from: at, to: at }),
  );
  it.each(['1', '4711', '999999999999999999', '', 'abc'])('%s tells none', (id) => expect(idTime(id, now)).toBeNull());
});

describe('software', () => {
  const is = (html: string) => software(new JSDOM(html).window.document);
  it.each([
    '<div class="app-holder" id="mastodon" data-props="{}"></div>',
    '<div id="mastodon" data-props="{}"></div>',
    '<div class="columns-area"><div class="status__wrapper"></div></div>',
    '<div class="activity-stream"><div class="entry"><a class="detailed-status__display-name"></a></div></div>',
    '<div class="public-layout"><div class="public-account-header"></div></div>',
  ])('%s', (html) => expect(is(html)).toBe(true));
  it.each([
    '<div id="app"></div>',
    '<div class="status" data-id="1"></div>',
    '<div class="entry"><div class="activity-stream"></div></div>',
    '<a href="https://mastodon.social/@muster">Mastodon</a>',
  ])('not %s', (html) => expect(is(html)).toBe(false));
  it.each(globSync('tests/pages/*/*.html').filter((file) => !file.includes('mastodon')))('not %s', (file) =>
    expect(is(readFileSync(file, 'utf8'))).toBe(false),
  );
  it.each(globSync('tests/pages/mastodon/*.html'))('%s', (file) => expect(is(readFileSync(file, 'utf8'))).toBe(true));
});
