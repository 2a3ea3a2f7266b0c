/** Comments under articles and on walls, from the framework of Burning Board 4 to Suite 6. */
import { describe, expect, it } from 'vitest';
import { comments as layout } from '../../../lib/networks/woltlab/comments.ts';
import { AT, ctxOf, H, list, post, read, TIME } from './page.ts';

const ARTICLE = { url: `${H}/article/9-neue-preise/`, body: 'data-template="article" data-application="wcf"' };
const WALL = { url: `${H}/user/12-jana/`, body: 'data-template="user" data-application="wcf"' };
const HEAD = `<header class="contentHeader articleContentHeader"><h1 class="contentTitle">Neue Preise</h1><ul class="contentHeaderMetaData"><li itemprop="author"><a class="userLink" data-object-id="12" href="${H}/user/12-jana/"><span itemprop="name">Jana</span></a></li><li>${TIME}</li></ul></header>`;

const author = (name: string, user: number | null): string =>
  `<div itemprop="author">${user ? `<a class="userLink" itemprop="url" data-object-id="${user}" href="${H}/user/${user}-x/"><span itemprop="name">${name}</span></a>` : `<span itemprop="name">${name}</span>`}</div>`;
const bare = (kind: string, key: string, id: number, name: string, user: number | null): string =>
  `<${kind} ${key}="${id}">${author(name, user)}<a href="#comment${id}">${TIME}</a><div class="userMessage" itemprop="text"><p>Worte ${id}</p></div></${kind}>`;
/** Suite 6. */
const response = (id: number, name = 'Bert', user: number | null = 46): string =>
  `<div class="commentResponseList__item jsCommentResponse" data-response-id="${id}">${bare('woltlab-core-comment-response', 'response-id', id, name, user)}</div>`;
const comment = (id: number, { name = 'Anna', user = 45 as number | null, count = 0, inside = '' } = {}): string =>
  `<div class="commentList__item jsComment" data-comment-id="${id}" data-responses="${count}">${bare('woltlab-core-comment', 'comment-id', id, name, user)}<div class="commentResponseList">${inside}</div></div>`;
/** The framework of Burning Board 4 and Suite 3 to 5. */
const old = (kind: 'comment' | 'response', id: number, inside = '', count = 0): string =>
  `<li class="${kind === 'comment' ? 'comment jsComment' : 'commentResponse jsCommentResponse'}" data-${kind}-id="${id}" ${kind === 'comment' ? `data-responses="${count}"` : ''}><div class="containerHeadline"><h3 itemprop="author"><a class="userLink" data-user-id="45" href="${H}/user/45-anna/">Anna</a> <small><time class="datetime" datetime="2026-11-20T10:00:00+01:00">x</time></small></h3></div><div class="userMessage">Worte ${id}</div><ul class="commentResponseList">${inside}</ul></li>`;

describe('under an article', () => {
  it('answer it, and answers answer them; the two rows of numbers do not meet', () => {
    const { posts, comments, nesting } = read(
      HEAD + comment(5, { count: 1, inside: response(5, 'Jana', 12) }) + comment(6, { name: 'Gast', user: null }),
      ARTICLE,
    );
    expect(nesting).toBe('two-level');
    expect(posts).toMatchObject([
      { id: 'article-9', aliases: ['9'], text: 'Neue Preise', author: { name: 'Jana', id: '12' }, time: { from: AT, to: AT } },
    ]);
    expect(comments).toMatchObject([
      {
        id: '5',
        post: 'article-9',
        parent: null,
        author: { name: 'Anna', id: '45' },
        text: 'Worte 5',
        time: { from: AT, to: AT },
        repliesHidden: 0,
        byPostAuthor: false,
      },
      { id: 'response:5', post: 'article-9', parent: '5', author: { name: 'Jana' }, byPostAuthor: true },
      { id: '6', author: { name: 'Gast', url: null, id: null } },
    ]);
  });

  it('tell how many answers are folded', () => {
    expect(read(HEAD + comment(5, { count: 4, inside: response(1) }), ARTICLE).comments[0]).toMatchObject({
      repliesShown: 1,
      repliesHidden: 3,
    });
    const within = comment(5).replace(' data-responses="0"', '').replace('commentResponseList"', 'commentResponseList" data-responses="2"');
    expect(read(HEAD + within, ARTICLE).comments[0]?.repliesHidden).toBe(2);
  });

  it('are found in styles that drop the boxes around them', () => {
    const inside = bare('woltlab-core-comment', 'comment-id', 5, 'Anna', 45).replace(
      '</woltlab-core-comment>',
      `${bare('woltlab-core-comment-response', 'response-id', 7, 'Bert', 46)}</woltlab-core-comment>`,
    );
    expect(read(HEAD + inside, ARTICLE).comments).toMatchObject([
      { id: '5', parent: null, author: { name: 'Anna' }, text: 'Worte 5' },
      { id: 'response:7', parent: '5', author: { name: 'Bert' }, text: 'Worte 7' },
    ]);
  });

  it('an article nobody commented on is one', () =>
    expect(read(HEAD, ARTICLE)).toMatchObject({ layout: 'comments', posts: [{ id: 'article-9' }] }));

  it('a thread with comments at its side stays a thread', () => {
    expect(read(list([post(502)]) + comment(5)).layout).toBe('thread');
  });
});

describe('on a wall', () => {
  it('each starts what follows', () => {
    const { posts, comments } = read(`<ul class="commentList">${old('comment', 5, old('response', 7), 1)}${old('comment', 6)}</ul>`, WALL);
    expect(posts).toEqual([]);
    expect(comments).toMatchObject([
      { id: '5', post: null, parent: null, author: { name: 'Anna', id: '45' }, text: 'Worte 5', time: { from: AT, to: AT } },
      { id: 'response:7', parent: '5', text: 'Worte 7' },
      { id: '6', repliesHidden: 0 },
    ]);
  });
});

describe('marks', () => {
  const ctx = ctxOf(HEAD + comment(5, { count: 1 }), ARTICLE);
  it('stand outside links', () => {
    const el = ctx.root.querySelector('.jsComment') as Element;
    const head = ctx.root.querySelector('header') as Element;
    for (const one of [layout.anchors(el), layout.anchors(head)]) {
      expect(one.name?.matches('a.userLink')).toBe(true);
      expect(one.time?.parentElement?.closest('a') ?? null).toBeNull();
    }
  });

  it('what a comment is changes when its answers are unfolded', () => {
    const el = ctx.root.querySelector('.jsComment') as Element;
    const before = layout.identify(el, ctx);
    el.insertAdjacentHTML('beforeend', response(9));
    expect(layout.identify(el, ctx)).not.toBe(before);
  });

  it('a comment in its box is one, not two', () => {
    expect(layout.identify(ctx.root.querySelector('woltlab-core-comment') as Element, ctx)).toBeNull();
  });
});
