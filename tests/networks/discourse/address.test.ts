import { describe, expect, it } from 'vitest';
import { topicIn } from '../../../lib/networks/discourse/address.ts';
import { discourse } from '../../../lib/networks/discourse/index.ts';
import { EXAMPLES } from './examples.ts';

const SITE = 'https://forum.muster.example/';
const PAGE = new URL(`${SITE}t/neue-server/12`);
const typed = (url: string | null): string[] => discourse.accountKeys({ url, handle: null }, null);

describe('Discourse addresses', () => {
  it.each(Object.entries(EXAMPLES).flatMap(([kind, pairs]) => pairs.map(([url, canonical]) => [url, kind, canonical])))(
    '%s is a %s',
    (url, kind, canonical) => expect(discourse.page(new URL(url))).toEqual({ kind, url: canonical }),
  );

  it.each([
    ['t/neue-server/12/7?u=anna', { topic: '12', number: '7' }],
    ['t/neue-server/12', { topic: '12', number: '1' }],
    ['t/12/7', { topic: '12', number: '7' }],
    ['forum/t/-/12/7', { topic: '12', number: '7' }],
    ['t/neue-server', null],
    ['tag/12', null],
    ['c/hardware/12', null],
  ])('message of %s', (path, ids) => expect(topicIn(new URL(path, SITE))).toEqual(ids));
});

describe('account keys', () => {
  it('an account is known by its name, however the address is typed, and by its number where the page tells it', () => {
    for (const url of [
      `${SITE}u/Jana.Beispiel`,
      `${SITE}u/jana.beispiel/summary`,
      'forum.muster.example/u/jana.beispiel',
      ` http://www.forum.muster.example/users/jana.beispiel/activity `,
    ])
      expect(typed(url)).toEqual(['forum.muster.example/u/jana.beispiel']);
    expect(discourse.accountKeys({ url: `${SITE}u/jana.beispiel`, handle: 'jana.beispiel', id: '5' }, PAGE)).toEqual([
      'forum.muster.example|id=5',
      'forum.muster.example/u/jana.beispiel',
    ]);
    expect(discourse.accountKeys({ url: null, handle: 'Jana.Beispiel' }, PAGE)).toEqual(['forum.muster.example/u/jana.beispiel']);
  });

  it('the site may live in a folder', () => {
    const page = new URL('https://muster.example/forum/t/neue-server/12');
    expect(typed('https://muster.example/forum/u/jana')).toEqual(['muster.example/forum/u/jana']);
    expect(discourse.accountKeys({ url: null, handle: 'jana', id: '5' }, page)).toEqual([
      'muster.example/forum|id=5',
      'muster.example/forum/u/jana',
    ]);
  });

  it('names in other scripts are the same, written out or escaped', () => {
    expect(typed(`${SITE}u/%D0%B0%D0%BD%D0%BD%D0%B0`)).toEqual(typed(`${SITE}u/анна`));
    expect(typed(`${SITE}u/%`)).toEqual(['forum.muster.example/u/%']);
  });

  it('look-alikes are others', () => {
    for (const url of [
      `${SITE}u/jana.beispiel2`,
      'https://forum.muster.example.evil.example/u/jana.beispiel',
      'https://evil.example/forum.muster.example/u/jana.beispiel',
      `${SITE}g/jana.beispiel`,
    ])
      expect(typed(url)).not.toContain('forum.muster.example/u/jana.beispiel');
    for (const url of [null, '', 'https://[', 'javascript:alert(1)']) expect(typed(url)).toEqual([]);
  });
});
