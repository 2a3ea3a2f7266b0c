/** Videos, profiles, and TikTok's buttons. */
import { describe, expect, it } from 'vitest';
import type { Ctx } from '../../../lib/networks/network.ts';
import { web } from '../../../lib/networks/tiktok/web.ts';
import { comment, ctxOf, HERE, read, thread } from './page.ts';

const ID = '7318912895876628480';
const at = Date.parse('2024-01-01T00:00:00Z');
const PROFILE = 'https://www.tiktok.com/@anna';

describe('the video of a page', () => {
  it('as shown', () => {
    const html =
      '<div id="app"><span data-e2e="browser-nickname"><span>Muster</span><span> · </span><span>3d ago</span></span><h1 data-e2e="browse-video-desc"><span>Neuer Film</span> <a href="/tag/x">#x</a></h1></div>';
    expect(read(html, `${PROFILE}/video/${ID}`).posts).toMatchObject([
      {
        id: ID,
        url: `${PROFILE}/video/${ID}`,
        author: { name: 'Muster', handle: 'anna' },
        text: 'Neuer Film #x',
        time: { from: at, to: at + 999 },
      },
    ]);
  });
  it('as served, unless the user has moved on', () => {
    const html = `<div id="app"></div><script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"itemStruct":{"id":"${ID}","desc":"Neuer \\"Film\\"","author":{"nickname":"M\\u00fcller"}}}</script>`;
    expect(read(html, `${PROFILE}/video/${ID}`).posts).toMatchObject([{ text: 'Neuer "Film"', author: { name: 'Müller' } }]);
    expect(read(html).posts).toMatchObject([{ text: '', author: { name: 'muster.it' } }]);
  });
  it('with comments in a shape not known is a gap', () => {
    const list = '<div class="x-DivCommentListContainer"><section><a href="/@anna">Anna</a></section></div>';
    expect(read(`<div id="app">${list}</div>`).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
    expect(read(`<div id="app">${thread(comment())}</div>`).gaps).toEqual([]);
  });
});

describe('lists', () => {
  const tile = (alt: string) => `<div data-e2e="user-post-item"><a href="${PROFILE}/video/${ID}"><img alt="${alt}"></a></div>`;
  const head = (title: string, subtitle: string) =>
    `<h1 data-e2e="user-title">${title}</h1><h2 data-e2e="user-subtitle">${subtitle}</h2><strong data-e2e="followers-count" title="Follower">12.4K</strong>`;
  it.each([
    ['since 2025', head('Anna Muster', 'anna')],
    ['to 2024', head('anna', 'Anna Muster')],
  ])('a profile %s', (_, html) => {
    const { people, posts } = read(html + tile('Schrank #x  created by Anna Muster with Ton'), PROFILE);
    expect(people).toEqual([{ name: 'Anna Muster', url: PROFILE, handle: 'anna', followers: 12_400 }]);
    expect(posts).toMatchObject([
      { id: ID, text: 'Schrank #x', author: { name: 'Anna Muster', url: PROFILE }, time: { from: at, to: at + 999 } },
    ]);
  });
  it.each([
    ['Ein Schrank erstellt von Anna Muster mit Ton', 'Ein Schrank'],
    ['#nur #marken créé par Anna Muster avec Son', '#nur #marken'],
    ['Nichts weiter', 'Nichts weiter'],
  ])('caption of %s', (alt, text) => expect(read(head('Anna Muster', 'anna') + tile(alt), PROFILE).posts[0]?.text).toBe(text));
  it('the head of the profile before is not this one’s', () => expect(read(head('Bert', 'bert'), PROFILE).people).toEqual([]));
  it('the feed names its videos in the player only', () => {
    const html = `<article data-e2e="recommend-list-item-container"><div id="xgwrapper-0-${ID}"></div><a href="/@anna"><h3 data-e2e="video-author-uniqueid">anna</h3></a><div data-e2e="video-desc">Film</div></article>`;
    expect(read(html, 'https://www.tiktok.com/foryou').posts).toMatchObject([
      { id: ID, text: 'Film', author: { handle: 'anna' }, url: `${PROFILE}/video/${ID}` },
    ]);
  });
  it('a search', () => {
    const html = `<div data-e2e="search_top-item"><a href="${PROFILE}/video/${ID}"><img alt="Film created by Anna"></a></div>`;
    expect(read(html, 'https://www.tiktok.com/search?q=x').posts).toMatchObject([{ id: ID, author: { handle: 'anna' } }]);
  });
});

it('who is logged in', () => {
  expect(read('<a data-e2e="nav-profile" href="/@muster.it">Profil</a>').viewer).toEqual({
    name: 'muster.it',
    url: 'https://www.tiktok.com/@muster.it',
    handle: 'muster.it',
  });
  expect(read('<a data-e2e="nav-profile" href="/login">Profil</a>').viewer).toBeNull();
});

describe('buttons', () => {
  const click = (ctx: Ctx, selector: string) => web.action?.(ctx.root.querySelector(selector) as Element, ctx) ?? null;
  it('like a video', () => {
    const ctx = ctxOf(
      '<div id="app"><button aria-pressed="false"><span data-e2e="browse-like-icon"></span></button><button aria-pressed="false"><b data-e2e="browse-share"></b></button></div>',
    );
    const action = click(ctx, '[data-e2e="browse-like-icon"]');
    expect(action).toMatchObject({
      kind: 'reaction',
      on: false,
      target: { type: 'post', id: '7650000000000000001', url: HERE, account: { handle: 'muster.it' } },
    });
    ctx.root.querySelector('button')?.setAttribute('aria-pressed', 'true');
    expect(action?.now()).toBe(true);
    expect(click(ctx, 'b')).toBeNull();
  });
  it('like a comment', () => {
    const ctx = ctxOf(thread(comment({ handle: 'bert' })) + thread(comment()));
    const action = click(ctx, '[class*="ObjectWrapper"]:last-of-type i');
    expect(action).toMatchObject({ kind: 'reaction', on: false, target: { type: 'comment', account: { handle: 'anna' } } });
    for (const el of ctx.root.querySelectorAll('button')) el.setAttribute('aria-pressed', 'true');
    expect(action?.now()).toBe(true);
    ctx.root.querySelector('[class*="ObjectWrapper"]:last-of-type')?.remove();
    expect(action?.now()).toBeNull();
    expect(click(ctx, '[data-e2e="comment-reply-1"]')).toBeNull();
  });
  it('follow', () => {
    const ctx = ctxOf(
      '<h1 data-e2e="user-title">Anna Muster</h1><h2 data-e2e="user-subtitle">anna</h2><button data-e2e="follow-button">Folgen</button>',
      PROFILE,
    );
    const action = click(ctx, 'button');
    expect(action).toMatchObject({
      kind: 'follow',
      on: false,
      target: { type: 'account', account: { name: 'Anna Muster', handle: 'anna' } },
    });
    (ctx.root.querySelector('button') as Element).textContent = 'Gefolgt';
    expect(action?.now()).toBe(true);
    expect(click(ctx, 'button')).toMatchObject({ on: true });
  });
});
