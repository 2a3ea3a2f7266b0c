import { describe, expect, it } from 'vitest';
import { wordpress } from '../../../lib/networks/wordpress/index.ts';
import { EXAMPLES } from './examples.ts';

const HERE = new URL('https://www.blog.example/2026/11/ein-beitrag/');

describe('WordPress addresses', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([kind, list]) => list.map(([from, to]) => [from, kind, to] as const));
  it.each(cases)('%s is a %s', (from, kind, url) => expect(wordpress.page(new URL(from))).toEqual({ kind, url }));
});

describe('account keys', () => {
  it('an account of the site is known by its class and by the address of its archive', () => {
    const typed = wordpress.accountKeys({ url: 'https://www.blog.example/author/Jana-Beispiel/', handle: null }, null);
    const seen = wordpress.accountKeys({ url: null, handle: 'jana-beispiel' }, HERE);
    expect(seen).toEqual(['blog.example/author/jana-beispiel']);
    expect(typed).toEqual(seen);
  });

  it('the site may live in a folder', () => {
    const typed = wordpress.accountKeys({ url: 'https://firma.example/blog/author/jana/', handle: null }, null);
    expect(typed).toContain('firma.example/author/jana');
    expect(wordpress.accountKeys({ url: null, handle: 'jana' }, new URL('https://firma.example/blog/x/'))).toEqual([
      'firma.example/author/jana',
    ]);
  });

  it('the same nicename on another site is another account', () => {
    const keys = wordpress.accountKeys({ url: null, handle: 'jana' }, new URL('https://other.example/x/'));
    expect(keys).not.toContain('blog.example/author/jana');
  });

  it('others are known by the address at their name, and by their avatar', () => {
    expect(wordpress.accountKeys({ url: 'http://www.huber.example/?utm_source=a#x', handle: null, id: 'avatar/0a' }, HERE)).toEqual([
      'huber.example',
      'avatar/0a',
    ]);
    expect(wordpress.accountKeys({ url: null, handle: null }, HERE)).toEqual([]);
    expect(wordpress.accountKeys({ url: 'not an address', handle: null }, HERE)).toEqual([]);
  });
});
