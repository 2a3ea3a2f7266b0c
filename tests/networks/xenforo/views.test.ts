/** XenForo 2 beside threads: profiles, resources, lists, searches; and who looks at them. */
import { describe, expect, it } from 'vitest';
import { post, read, TIME } from './page.ts';

const H = 'https://forum.muster.example';
const MEMBER = `${H}/members/karl-kunde.44/`;

const comment = (id: number, type = 'profile-post-comment', name = 'Bert'): string =>
  `<div class="comment" data-author="${name}" data-content="${type}-${id}"><div class="comment-inner"><span class="comment-avatar"><a class="avatar" data-user-id="46" href="/members/bert.46/">B</a></span><div class="comment-main"><div class="comment-content"><div class="comment-contentWrapper"><a class="username comment-user" data-user-id="46" href="/members/bert.46/">${name}</a><article class="comment-body"><div class="bbWrapper">Antwort</div></article></div></div><div class="comment-actionBar"><a href="/profile-posts/comments/${id}/" rel="nofollow">${TIME}</a></div></div></div></div>`;
const simple = (content: string, inside = ''): string =>
  `<article class="message message--simple" data-author="Anna" data-content="${content}"><div class="message-inner"><div class="message-cell message-cell--main"><header class="message-attribution message-attribution--plain"><ul class="listInline"><li class="message-attribution-user"><h4 class="attribution"><a class="username" data-user-id="45" href="/members/anna.45/">Anna</a></h4></li><li><a href="/profile-posts/31/">${TIME}</a></li></ul></header><div class="message-content"><article class="message-body"><div class="bbWrapper">Hallo</div></article></div><footer>${inside}</footer></div></div></article>`;

describe('profile posts', () => {
  it('are posts, their comments answer them', () => {
    const { posts, comments } = read(simple('profile-post-31', comment(5) + comment(6)), { url: MEMBER, html: 'id="XF"' });
    expect(posts).toMatchObject([{ id: 'profile-post-31', aliases: ['31'], text: 'Hallo', author: { name: 'Anna', id: '45' } }]);
    expect(comments).toMatchObject([
      { id: '5', post: 'profile-post-31', parent: null, author: { name: 'Bert', id: '46' }, text: 'Antwort', repliesHidden: 0 },
      { id: '6', post: 'profile-post-31', parent: null },
    ]);
    expect(comments[0]?.url).toBe(`${H}/profile-posts/comments/5/`);
  });

  it('their words and times are their own, not those of the comments in them', () => {
    const bare = simple('profile-post-31', comment(5)).replace('<div class="bbWrapper">Hallo</div>', '').replace(TIME, '');
    const { posts } = read(bare, { url: MEMBER, html: 'id="XF"' });
    expect(posts[0]).toMatchObject({ text: '', time: null });
  });
});

describe('resources and pictures', () => {
  const html = (key: string): string => `id="XF" data-template="xfrm_resource_view" data-content-key="${key}"`;
  const HEAD = `<div class="p-body-header"><h1 class="p-title-value">Druckertreiber</h1><div class="p-description"><ul><li><a class="username" data-user-id="12" href="/members/jana.12/">Jana</a></li><li>${TIME}</li></ul></div></div>`;

  it.each([
    ['resource-7', 'resource-rating-9', '/resources/druckertreiber.7/'],
    ['xfmg-media-7', 'xfmg-comment-9', '/media/druckertreiber.7/'],
  ])('%s is the post, %s a comment to it', (key, content, path) => {
    const { posts, comments } = read(HEAD + simple(content), { url: H + path, html: html(key) });
    expect(posts).toMatchObject([{ id: key, aliases: ['7'], url: H + path, text: 'Druckertreiber', author: { name: 'Jana', id: '12' } }]);
    expect(comments).toMatchObject([{ id: '9', post: key, parent: null, author: { name: 'Anna' } }]);
  });

  it('a comment inside a review answers the review', () => {
    const { comments } = read(HEAD + simple('resource-rating-9', comment(10, 'resource-rating-comment')), {
      url: `${H}/resources/druckertreiber.7/reviews`,
      html: html('resource-7'),
    });
    expect(comments.map(({ id, parent, post: topic }) => [id, parent, topic])).toEqual([
      ['9', null, 'resource-7'],
      ['10', '9', 'resource-7'],
    ]);
  });

  it('a thread’s head is none', () => {
    expect(read(HEAD, { html: 'id="XF" data-content-key="thread-77"' }).posts).toEqual([]);
  });
});

describe('lists', () => {
  const row = (id: number, extra = ''): string =>
    `<div class="structItem structItem--thread" data-author="Anna"><div class="structItem-cell structItem-cell--icon"><a class="avatar" data-user-id="45" href="/members/anna.45/">A</a></div><div class="structItem-cell structItem-cell--main"><div class="structItem-title"><a class="labelLink" href="/forums/hilfe.3/?prefix_id=1"><span class="label">Frage</span></a> <a href="/threads/neue-lizenz.${id}/${extra}">Neue Lizenz</a></div><div class="structItem-minor"><ul class="structItem-parts"><li><a class="username" data-user-id="45" href="/members/anna.45/">Anna</a></li><li class="structItem-startDate"><a href="/threads/neue-lizenz.${id}/">${TIME}</a></li></ul></div></div><div class="structItem-cell structItem-cell--latest"><time datetime="2026-11-23T09:00:00Z">heute</time><a class="username" href="/members/bert.46/" data-user-id="46">Bert</a></div></div>`;

  it('a forum’s threads are posts, by who began them and when', () => {
    const { posts, page } = read(row(77, 'unread') + row(78), { url: `${H}/forums/lizenzen.3/` });
    expect(page.kind).toBe('feed');
    expect(posts).toMatchObject([
      { id: '77', url: `${H}/threads/neue-lizenz.77/`, text: 'Neue Lizenz', author: { name: 'Anna', id: '45' } },
      { id: '78' },
    ]);
    expect(posts[0]?.time?.from).toBe(Date.parse('2026-11-20T09:00:00Z'));
  });

  it('beside a thread they are not what the page is about', () => {
    const { posts, comments } = read(post() + row(79));
    expect(posts).toEqual([]);
    expect(comments).toHaveLength(1);
  });

  it('a search finds threads and posts', () => {
    const hit = (href: string, words: string): string =>
      `<li class="block-row" data-author="Anna"><div class="contentRow"><span class="contentRow-figure"><a class="avatar" data-user-id="45" href="/members/anna.45/">A</a></span><div class="contentRow-main"><h3 class="contentRow-title"><a href="${href}">Neue <em class="textHighlight">Lizenz</em></a></h3><div class="contentRow-snippet">${words}</div><div class="contentRow-minor"><ul><li><a class="username" data-user-id="45" href="/members/anna.45/">Anna</a></li><li>Beitrag #2</li><li>${TIME}</li></ul></div></div></div></li>`;
    const { posts } = read(hit('/threads/neue-lizenz.77/', 'Frage') + hit('/threads/neue-lizenz.77/post-502', 'Antwort'), {
      url: `${H}/search/5/?q=x`,
    });
    expect(posts).toMatchObject([
      { id: '77', aliases: [], text: 'Neue Lizenz\nFrage' },
      { id: 'post-502', aliases: ['502'], text: 'Neue Lizenz\nAntwort', url: `${H}/threads/neue-lizenz.77/post-502` },
    ]);
  });
});

describe('who looks at it', () => {
  const bar = (inside: string, title = ''): string =>
    `<a href="/account/" class="p-navgroup-link p-navgroup-link--user" title="${title}"><span class="avatar" data-user-id="12"></span>${inside}</a>`;
  const seen = (inside: string, html = 'id="XF" data-logged-in="true"') => read(post() + inside, { html }).viewer;

  it('the member in the bar, by number; small screens show the name as title alone', () => {
    const jana = { name: 'Jana Beispiel', url: `${H}/members/12/`, handle: null, id: '12' };
    expect(seen(bar('<span class="p-navgroup-linkText">Jana Beispiel</span>'))).toEqual(jana);
    expect(seen(bar('', 'Jana Beispiel'))).toEqual(jana);
  });

  it('nobody for a guest', () => {
    expect(seen('<a href="/login/" class="p-navgroup-link p-navgroup-link--logIn">Anmelden</a>')).toBeNull();
    expect(seen(bar('Jana'), 'id="XF" data-logged-in="false"')).toBeNull();
  });

  it('the forum may live in a folder', () => {
    const { viewer } = read(post() + bar('<span class="p-navgroup-linkText">Jana</span>'), {
      url: `${H}/community/threads/neue-lizenz.77/`,
    });
    expect(viewer?.url).toBe(`${H}/community/members/12/`);
  });
});

describe('whose reach a page shows', () => {
  it('the member’s on a profile, with a count where it is shown', () => {
    const head = '<div class="memberHeader"><h1 class="memberHeader-name"><span class="username">Karl Kunde</span></h1></div>';
    const side = '<div class="block-row"><h3>Follower</h3><a class="count" href="/members/karl-kunde.44/followers">1.204</a></div>';
    expect(read(head + side, { url: MEMBER }).people).toMatchObject([{ name: 'Karl Kunde', id: '44', url: MEMBER, followers: 1204 }]);
    expect(read(head, { url: MEMBER }).people).toMatchObject([{ id: '44', followers: null }]);
    expect(read(head).people).toEqual([]);
  });
});
