/** One post, in feeds, profiles, searches and the page as served; who is logged in and whose reach is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../lib/networks/bluesky/index.ts';
import { web } from '../../../lib/networks/bluesky/web.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, HOME, item, NOW, quote, read, row, screen } from './page.ts';

const PROFILE = 'https://bsky.app/profile/muster.example';
const key = '3mrbsplehc222';

describe('a feed', () => {
  it('gives posts, exact in time, with the account’s lasting id', () => {
    const { posts, comments } = read(item({ key, text: 'Erste Zeile<br>Zweite 😀' }));
    expect(comments).toEqual([]);
    expect(posts).toEqual([
      {
        type: 'post',
        id: key,
        aliases: [],
        url: `https://bsky.app/profile/anna.example/post/${key}`,
        author: {
          name: 'Anna Muster',
          url: 'https://bsky.app/profile/anna.example',
          handle: 'anna.example',
          id: 'did:plc:abcdefghijklmnopqrstuvwx',
        },
        text: 'Erste Zeile\nZweite 😀',
        time: posts[0]?.time,
        ad: false,
        post: null,
        parent: null,
        byPostAuthor: false,
        repliesShown: 0,
        repliesHidden: 0,
      },
    ]);
    expect(posts[0]?.time?.from).toBe(posts[0]?.time?.to);
  });
  it('a key that tells no time leaves the printed one', () => {
    expect(read(item({ key: 'mein-beitrag' })).posts[0]?.time).toEqual({
      from: Date.parse('2026-11-20T11:05:00Z'),
      to: Date.parse('2026-11-20T14:05:59.999Z'),
    });
    const age = item({ key: 'mein-beitrag' }).replace(/data-tooltip="[^"]*"/, '');
    expect(read(age).posts[0]?.time?.to).toBe(NOW - 3 * 86_400_000);
  });
  it('who reposted is not the author', () => {
    const reason = '<a href="/profile/bert.example" role="link">Repostet von Bert</a>';
    expect(read(item({ reason })).posts[0]?.author.name).toBe('Anna Muster');
    expect(read(item({ reason: reason.replace('bert', 'anna') })).posts[0]?.author.name).toBe('Anna Muster');
  });
  it('in 2023 name and handle were one link', () => {
    const html = item({ key: '3a' }).replace(
      /(\u202a?)Anna Muster(\u202c?)<\/a><a [^>]*>[^<]*<\/a>/,
      'Anna Muster&nbsp;<span>@anna.example</span></a>',
    );
    expect(html).toContain('<span>@anna.example</span>');
    expect(read(html).posts[0]?.author).toMatchObject({ name: 'Anna Muster', handle: 'anna.example' });
  });
  it('a quoted post is no entry and gives no text', () => {
    const { posts } = read(item({ key: '3a', text: '', inside: quote({ handle: 'b.example', key: '3b', text: 'Zitat' }) }));
    expect(posts).toMatchObject([{ id: '3a', text: '', author: { handle: 'anna.example' } }]);
  });
  it('in a search a post’s box is only a link', () => {
    const { posts } = read(item({ key: '3a' }).replace(' data-testid="feedItem-by-anna.example"', ''), `${HOME}search?q=muster`);
    expect(posts).toMatchObject([{ id: '3a', text: 'Hallo', author: { handle: 'anna.example' } }]);
  });
  it('an account without a valid handle is known by its DID', () => {
    const html = item({ key: '3a', handle: 'handle.invalid' }).replaceAll(
      '/profile/handle.invalid',
      '/profile/did:plc:abcdefghijklmnopqrstuvwx',
    );
    expect(read(html).posts[0]?.author).toMatchObject({ handle: null, id: 'did:plc:abcdefghijklmnopqrstuvwx' });
  });
});

it('the page as served holds its post in a plain summary', () => {
  const html = `<noscript><div id="bsky_post_summary"><h3>Post</h3><p id="bsky_display_name">Muster</p><p id="bsky_handle">muster.example</p><p id="bsky_did">did:plc:abcdefghijklmnopqrstuvwx</p><p id="bsky_post_text">Neu</p><p id="bsky_post_indexedat">2026-11-20T10:00:00.5Z</p></div></noscript>`;
  const at = Date.parse('2026-11-20T10:00:00.5Z');
  expect(read(html, `${PROFILE}/post/3a`).posts).toMatchObject([
    {
      id: '3a',
      text: 'Neu',
      time: { from: at, to: at },
      author: { name: 'Muster', handle: 'muster.example', id: 'did:plc:abcdefghijklmnopqrstuvwx' },
    },
  ]);
});

describe('accounts', () => {
  const header = (href = '/profile/muster.example/followers') =>
    `<div data-testid="userAvatarImage"><img src="https://cdn.bsky.app/img/avatar/plain/did:plc:abcdefghijklmnopqrstuvwx/x"></div><div data-testid="profileHeaderDisplayName">Muster Systemhaus</div><a data-testid="profileHeaderFollowersButton" href="${href}"><span>1,2 Tsd.</span> Follower</a>`;
  it('a profile shows its reach', () => {
    expect(read(header(), PROFILE).people).toEqual([
      { name: 'Muster Systemhaus', url: PROFILE, handle: 'muster.example', id: 'did:plc:abcdefghijklmnopqrstuvwx', followers: 1200 },
    ]);
  });
  it('the header of the profile before is not this one’s', () =>
    expect(read(header('/profile/other.example/followers'), PROFILE).people).toEqual([]));
  it('in a feed there is none', () => expect(read(header(), HOME).people).toEqual([]));
  it('who is logged in has a link to the own profile', () => {
    const nav = '<div role="navigation"><a href="/">Start</a><a href="/profile/muster.example" aria-label="Profil">Profil</a></div>';
    expect(read(nav).viewer).toEqual({ name: 'muster.example', url: PROFILE, handle: 'muster.example', id: null });
    expect(read(item({})).viewer).toBeNull();
  });
});

it('identity follows what may change', () => {
  const identity = (html: string) => {
    const ctx = ctxOf(screen(html), `${PROFILE}/post/3a`);
    return web.identify(ctx.root.querySelector('[data-testid^="postThreadItem"]') as Element, ctx);
  };
  expect(identity(row({ key: '3b', replies: 1 }))).not.toBe(identity(row({ key: '3b', replies: 2 })));
  expect(identity(row({ key: '3b' }))).toBe(identity(row({ key: '3b', text: 'anders' })));
  expect(identity(row({ key: '3b' }))).not.toBe(identity(row({ key: '3c' })));
});

it('marks stand after the name and the time, outside the link', () => {
  const ctx = ctxOf(item({ key: '3a' }));
  const { name, time } = web.anchors(ctx.root.querySelector('[data-testid^="feedItem"]') as Element);
  expect([name?.textContent, time?.getAttribute('href')]).toEqual(['\u202aAnna Muster\u202c', '/profile/anna.example/post/3a']);
});

describe('poison', () => {
  it('a megabyte is cut', () => {
    const ctx = ctxOf(item({ key: '3a' }));
    for (const part of ['[data-testid="postText"]', 'a[dir]']) (ctx.root.querySelector(part) as Element).textContent = 'x '.repeat(500_000);
    const [post] = readPage(bluesky, ctx).posts;
    expect(post?.text.length).toBeLessThanOrEqual(5000);
    expect(post?.author.name.length).toBeLessThanOrEqual(200);
  });
  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<div role="link" data-testid="postThreadItem-by-">',
      '<div data-testid="postThreadItem-by-a.example">',
      '<div data-testid="feedItem-by-[">',
      '<div role="link">',
      '</div>',
      '<a href="/profile/a.example/post/%">',
      '<a href="/profile/a.example/post/3a">x</a>',
      '<a href="/profile/did:plc:/post/">',
      '<a href="/profile/a.example">Anna',
      '</a>',
      '<button data-testid="replyBtn" aria-label="9999999999999999999999">',
      '<div data-word-wrap>text\u0000',
      '<div id="bsky_post_summary">',
      '<img src="data:,">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const ctx = ctxOf(pieces.join(''), `${PROFILE}/post/3a`);
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(bluesky, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
