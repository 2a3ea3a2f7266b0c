/** XenForo 1.0 to 1.5. */
import { describe, expect, it } from 'vitest';
import { xf1 } from '../../../lib/networks/xenforo/xf1.ts';
import { ctxOf, post1, read, type Options } from './page.ts';

const H = 'https://forum.muster.example';
const options: Options = { html: 'id="XenForo"', head: `<base href="${H}/forum/">`, url: `${H}/forum/threads/neue-lizenz.77/` };
const NAV = (page: number): string => `<div class="PageNav" data-page="${page}" data-last="3"></div>`;

describe('a thread', () => {
  it('has its posts, with addresses counted from the base', () => {
    const { layout, posts, comments } = read(
      `<div class="titleBar"><h1>Neue Lizenz</h1></div>${post1(501, { number: '#1' })}${post1(502, { name: 'Bert' })}`,
      options,
    );
    expect(layout).toBe('xf1');
    expect(posts).toMatchObject([{ id: '77', aliases: ['501'], text: 'Neue Lizenz\nText' }]);
    expect(comments).toMatchObject([
      {
        id: '502',
        post: '77',
        url: `${H}/forum/threads/neue-lizenz.77/#post-502`,
        author: { name: 'Bert', url: `${H}/forum/members/anna.45/`, id: '45' },
        repliesHidden: 0,
      },
    ]);
  });

  it('a recent time is in seconds on an abbr, an old one is a text with bounds', () => {
    const abbr = '<abbr class="DateTime" data-time="1795165200" data-diff="5">Freitag um 10:00</abbr>';
    const at = Date.parse('2026-11-20T09:00:00Z');
    const { comments } = read(post1(502, { time: abbr }) + post1(503, { number: '#3' }), options);
    expect(comments[0]?.time).toEqual({ from: at, to: at });
    expect(comments[1]?.time?.from).toBeLessThanOrEqual(at);
    expect(comments[1]?.time?.to).toBeGreaterThanOrEqual(at);
  });

  it('later answers are unknown before the last page', () => {
    for (const [page, hidden] of [
      [1, null],
      [3, 0],
    ] as const)
      expect(read(NAV(page) + post1(502), options).comments[0]?.repliesHidden, `${page}`).toBe(hidden);
  });

  it('quotes tell what is answered and are no text of the answer; deleted ones are marked', () => {
    const text =
      '<div class="bbCodeBlock bbCodeQuote"><div class="attribution">Anna sagte: <a href="goto/post?id=502#post-502" class="AttributionLink">↑</a></div><blockquote class="quoteContainer">alt</blockquote></div>neu';
    const { comments } = read(
      post1(501, { number: '#1' }) + post1(502) + post1(503, { number: '#3', text }) + post1(504, { number: '#4', extra: 'deleted' }),
      options,
    );
    expect(comments[1]).toMatchObject({ id: '503', parent: '502', text: 'neu' });
    expect(comments[2]?.deleted).toBe(true);
  });

  it('an error in its place is no gap', () => {
    expect(read('', options).gaps).toMatchObject([{ kind: 'no-entries' }]);
    expect(read('<div id="content" class="error"></div>', options).gaps).toEqual([]);
  });
});

it('profile posts and their comments', () => {
  const { posts, comments } = read(
    `<ol><li id="profile-post-31" class="primaryContent messageSimple" data-author="Anna"><a class="avatar Av45s" href="members/anna.45/"></a><div class="messageInfo"><div class="messageContent"><a class="username poster" href="members/anna.45/">Anna</a><article><blockquote class="ugc baseHtml">Hallo</blockquote></article></div><div class="messageMeta"><div class="privateControls"><a class="item muted datePermalink" href="profile-posts/31/"><abbr class="DateTime" data-time="1795165200">x</abbr></a></div></div><ol class="messageResponse"><li id="profile-post-comment-5" class="comment secondaryContent"><a class="avatar Av46s" href="members/bert.46/"></a><div class="commentInfo"><div class="commentContent"><a class="username poster" href="members/bert.46/">Bert</a><article><blockquote>Antwort</blockquote></article></div><div class="commentControls"><abbr class="DateTime muted" data-time="1795168800">x</abbr></div></div></li></ol></div></li></ol>`,
    { ...options, url: `${H}/forum/members/karl-kunde.44/` },
  );
  expect(posts).toMatchObject([{ id: 'profile-post-31', aliases: ['31'], text: 'Hallo', author: { name: 'Anna', id: '45' } }]);
  expect(comments).toMatchObject([
    { id: '5', post: 'profile-post-31', text: 'Antwort', author: { name: 'Bert', id: '46' }, repliesHidden: 0 },
  ]);
  expect(posts[0]?.time?.from).not.toBe(comments[0]?.time?.from);
});

it('a forum’s threads', () => {
  const { posts } = read(
    `<ol><li id="thread-77" class="discussionListItem visible" data-author="Anna"><div class="posterAvatar"><a class="avatar Av45s" href="members/anna.45/"></a></div><div class="main"><h3 class="title"><a href="forums/hilfe.3/?prefix_id=1" class="prefixLink">Frage</a> <a href="threads/neue-lizenz.77/unread" class="PreviewTooltip">Neue Lizenz</a></h3><div class="secondRow"><div class="posterDate muted"><a class="username" href="members/anna.45/">Anna</a>, <a href="threads/neue-lizenz.77/"><span class="DateTime" title="20.11.2026 um 10:00 Uhr">20.11.2026</span></a></div></div></div></li></ol>`,
    { ...options, url: `${H}/forum/forums/lizenzen.3/` },
  );
  expect(posts).toMatchObject([
    { id: '77', url: `${H}/forum/threads/neue-lizenz.77/`, text: 'Neue Lizenz', author: { name: 'Anna', id: '45' } },
  ]);
});

it('the viewer is who the menu’s head links to, by the number where it does not', () => {
  const tab = (inside: string): string =>
    `<div class="navTab account"><a class="navLink accountPopup"><strong class="accountUsername">Jana</strong></a>${inside}</div>`;
  expect(read(post1(502) + tab('<span class="avatar Av12s"></span>'), options).viewer).toMatchObject({ name: 'Jana', id: '12' });
  const menu = '<div id="AccountMenu"><a class="concealed" href="members/jana.12/">Jana</a></div>';
  expect(read(post1(502) + tab('') + menu, options).viewer).toMatchObject({ name: 'Jana', url: `${H}/forum/members/jana.12/`, id: '12' });
  expect(read(post1(502), options).viewer).toBeNull();
});

it('letters between members are not read', () => {
  expect(read(post1(502), { ...options, url: `${H}/forum/conversations/frage.5/` }).layout).toBeNull();
});

it('marks stand outside links; what an element is changes with it', () => {
  const ctx = ctxOf(post1(502), options);
  const el = ctx.root.querySelector('li.message') as Element;
  const { name, time } = xf1.anchors(el);
  expect(name?.matches('.userText a.username')).toBe(true);
  expect(time?.matches('a.datePermalink')).toBe(true);
  const before = xf1.identify(el, ctx);
  el.classList.add('deleted');
  expect(xf1.identify(el, ctx)).not.toBe(before);
});
