/** Facebook's addresses: kinds of page, posts and comments they name, keys of accounts. */
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../lib/networks/match.ts';
import { commentIn, postIn, profileIn } from '../../../lib/networks/facebook/address.ts';
import { facebook } from '../../../lib/networks/facebook/index.ts';
import { EXAMPLES } from './examples.ts';

describe('pages', () => {
  for (const [kind, addresses] of Object.entries(EXAMPLES)) {
    it.each(addresses)(`%s is ${kind}`, (address, canonical) => {
      expect(facebook.page(new URL(address))).toEqual({ kind, url: canonical });
      expect(networkOf(new URL(address))?.id).toBe('facebook');
    });
    it.each(addresses)('the canonical form of %s is its own', (_, canonical) =>
      expect(facebook.page(new URL(canonical))).toEqual({ kind, url: canonical }),
    );
  }
  it.each(['https://facebook.com.evil.example/muster', 'https://notfacebook.com/muster', 'https://example.com/facebook.com/'])(
    '%s is not of Facebook',
    (address) => expect(networkOf(new URL(address))?.id).not.toBe('facebook'),
  );
});

describe('posts and comments named', () => {
  const base64 = (text: string): string => encodeURIComponent(btoa(text));
  it.each([
    ['/groups/1/?multi_permalinks=880000000000301,880000000000302', '880000000000301'],
    ['/permalink.php?story_fbid=pfbid0MusterBeispiel&id=1', 'pfbid0MusterBeispiel'],
    ['/muster/photos/', null],
    ['/muster/posts/neuigkeiten', null],
    ['/?__cft__[0]=AZ', null],
    ['/photo/?fbid=<script>', null],
  ])('post in %s', (path, id) => expect(postIn(new URL(path, 'https://www.facebook.com'))).toBe(id));

  it.each([
    ['comment_id=910000000000001', { id: '910000000000001', post: null, parent: null }],
    [`comment_id=${base64('comment:88_9100')}`, { id: '9100', post: '88', parent: null }],
    ['comment_id=9100&reply_comment_id=9200', { id: '9200', post: null, parent: '9100' }],
    [`comment_id=${base64('comment:88_9100')}&reply_comment_id=${base64('comment:88_9200')}`, { id: '9200', post: '88', parent: '9100' }],
    ['comment_id=9100&reply_comment_id=9100', { id: '9100', post: null, parent: null }],
    ['comment_id=%00%00', null],
    [`comment_id=${'A'.repeat(300)}`, null],
    ['x=1', null],
  ])('comment in %s', (query, ids) => expect(commentIn(new URL(`https://www.facebook.com/x?${query}`))).toEqual(ids));

  it.each(['/watch', '/groups/1', '/photo/', '/permalink.php', '/muster/photos', '/profile.php?id=61550000000003&sk=photos', '/'])(
    'no profile in %s',
    (path) => expect(profileIn(new URL(path, 'https://www.facebook.com'))).toBeNull(),
  );
  it('pages in any script have their number', () =>
    expect(profileIn(new URL('/ম্যাস্টার-100064000000001', 'https://www.facebook.com'))).toMatchObject({
      id: '100064000000001',
      vanity: null,
    }));
});

describe('accounts', () => {
  it.each([
    ['https://www.facebook.com/MusterSystemhaus', ['mustersystemhaus']],
    ['https://m.facebook.com/MusterSystemhaus/?ref=x', ['mustersystemhaus']],
    ['facebook.com/Muster.Systemhaus', ['mustersystemhaus']],
    ['https://fb.com/mustersystemhaus', ['mustersystemhaus']],
    [' HTTPS://WWW.FACEBOOK.COM/MusterSystemhaus ', ['mustersystemhaus']],
    ['@muster.systemhaus', ['mustersystemhaus']],
    ['https://www.facebook.com/MusterSystemhaus/posts/880000000000101', ['mustersystemhaus']],
    ['https://www.facebook.com/profile.php?id=61550000000003', ['id:61550000000003']],
    ['https://www.facebook.com/profile.php?id=61550000000003&sk=photos', ['id:61550000000003']],
    ['https://www.facebook.com/61550000000003', ['id:61550000000003']],
    ['https://www.facebook.com/groups/1234500000/user/61550000000003/', ['id:61550000000003']],
    ['https://www.facebook.com/people/Tom-Probe/61550000000003/', ['id:61550000000003']],
    ['https://www.facebook.com/p/Muster-Systemhaus-100064000000001/', ['id:100064000000001']],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=100064000000001', ['id:100064000000001']],
    ['https://www.facebook.com/groups/Systemhaeuser.Nord/', ['groups/systemhaeuser.nord']],
    ['https://www.facebook.com/watch/', []],
    ['https://www.facebook.com/', []],
    ['https://facebook.com.evil.example/muster', []],
    ['https://evil.example/facebook.com/muster', []],
    ['javascript:alert(1)', []],
    ['', []],
  ])('%s', (url, keys) => expect(facebook.accountKeys({ url, handle: null }, null)).toEqual(keys));

  it('knows one by number before the name', () =>
    expect(facebook.accountKeys({ url: null, handle: 'Muster.Systemhaus', id: '100064000000001' }, null)).toEqual([
      'id:100064000000001',
      'mustersystemhaus',
    ]));
});
