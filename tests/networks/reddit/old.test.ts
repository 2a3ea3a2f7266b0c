/** old.reddit.com: things in listings, threads, profiles, inbox and search. */
import { describe, expect, it } from 'vitest';
import { old } from '../../../lib/networks/reddit/old.ts';
import { ctxOf } from '../x/page.ts';
import { OLD, oldComment, oldFrame, oldPost, readOld } from './page.ts';

const more = (count: number) =>
  `<div class="thing noncollapsed morechildren" data-type="morechildren" data-fullname="t1_x"><div class="entry"><span class="morecomments"><a id="more_t1_x" class="button">load more comments <span class="gray">&nbsp;(${count} replies)</span></a></span></div></div>`;
const further =
  '<div class="thing noncollapsed morerecursion" data-type="morerecursion"><div class="entry"><span class="deepthread"><a href="/r/Backup/comments/1abc/drei_kopien/n9/">continue this thread</a></span></div></div>';

describe('posts', () => {
  it('are told by attributes and the title', () => {
    expect(readOld(oldPost({ body: 'Was nehmt ihr?' })).posts).toEqual([
      {
        type: 'post',
        id: '1abc',
        aliases: [],
        url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/',
        author: { name: 'anna', url: 'https://www.reddit.com/user/anna/', handle: 'anna', id: 't2_1a' },
        text: 'Drei Kopien\nWas nehmt ihr?',
        time: { from: 1795168800000, to: 1795168800000 },
        ad: false,
      },
    ]);
  });

  it('address, author and age by links where attributes are missing', () => {
    const bare = oldPost().replace(/ data-(?:permalink|timestamp|author|author-fullname)="[^"]*"/g, '');
    expect(readOld(bare, 'https://old.reddit.com/r/Backup/').posts[0]).toMatchObject({
      url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/',
      author: { handle: 'anna' },
      time: { from: Date.parse('2026-11-20T10:00:00Z') },
    });
  });

  it('one without account keeps the placeholder; promoted ones and placeholders of the page are none', () => {
    const { posts } = readOld(
      oldPost({ author: null }) +
        oldPost({ id: '2abc', more: 'data-promoted="true"' }) +
        '<div class="thing stub" data-fullname="t5_x"></div>',
      'https://old.reddit.com/',
    );
    expect(posts.map(({ id, author }) => [id, author.name, author.url])).toEqual([['1abc', '[deleted]', null]]);
  });
});

describe('threads', () => {
  it('replies stand in the box of what they answer', () => {
    const { comments } = readOld(
      oldPost() + oldComment({ mark: 'submitter', by: 'anna' }, oldComment({ id: 'n2' }, oldComment({ id: 'n3', by: 'anna' }))),
    );
    expect(comments).toMatchObject([
      {
        id: 'n1',
        post: '1abc',
        parent: null,
        url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/n1/',
        author: { name: 'anna', id: 't2_anna' },
        text: 'Hallo',
        time: { from: Date.parse('2026-11-21T10:00:00Z') },
        byPostAuthor: true,
        repliesHidden: 0,
      },
      { id: 'n2', parent: 'n1', byPostAuthor: false },
      { id: 'n3', parent: 'n2', byPostAuthor: true }, // by the name above, without the mark
    ]);
  });

  it('what is folded is counted below the comment it answers, and those above cannot tell', () => {
    const { comments } = readOld(
      oldPost() +
        oldComment({}, oldComment({ id: 'n2' }, more(12)), oldComment({ id: 'n3' }, further)) +
        oldComment({ id: 'n4' }) +
        more(7),
    );
    expect(comments.map(({ id, repliesHidden }) => [id, repliesHidden])).toEqual([
      ['n1', null],
      ['n2', 12],
      ['n3', 1],
      ['n4', 0],
    ]);
  });

  it('what is gone keeps its place', () => {
    const { comments } = readOld(
      oldPost() +
        oldComment({ by: null, text: '[deleted]' }) +
        oldComment({ id: 'n2', by: null, text: '[entfernt]' }) +
        oldComment({ id: 'n3', by: null }),
    );
    expect(comments.map(({ deleted, author }) => [deleted, author.name, author.url])).toEqual([
      [true, '[deleted]', null],
      [true, '[deleted]', null],
      [undefined, '[deleted]', null],
    ]);
  });
});

describe('lists of comments', () => {
  it('profiles: whether there are replies is told by a number, if at all', () => {
    const { comments } = readOld(
      oldComment({ more: 'data-replies="0"' }) + oldComment({ id: 'n2', more: 'data-replies="2"' }) + oldComment({ id: 'n3' }),
      'https://old.reddit.com/user/bert/comments/',
    );
    expect(comments.map(({ id, post, repliesHidden }) => [id, post, repliesHidden])).toEqual([
      ['n1', '1abc', 0],
      ['n2', '1abc', null],
      ['n3', '1abc', null],
    ]);
  });

  it('the inbox', () => {
    const row = oldComment({ kind: 'was-comment message', text: 'Danke!' }).replace(/ data-permalink="[^"]*"/, '');
    expect(readOld(row, 'https://old.reddit.com/message/inbox/').comments).toMatchObject([
      { id: 'n1', post: '1abc', url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/n1/', text: 'Danke!' },
    ]);
  });
});

it('search rows', () => {
  const row =
    '<div class="search-result search-result-link has-thumbnail" data-fullname="t3_1abc"><div><header class="search-result-header"><a class="search-title may-blank" href="https://old.reddit.com/r/Backup/comments/1abc/drei_kopien/">Drei Kopien</a></header><div class="search-result-meta"><a class="search-comments" href="https://old.reddit.com/r/Backup/comments/1abc/drei_kopien/">7 comments</a> <span class="search-time">submitted <time datetime="2026-11-20T10:00:00+00:00">3 days ago</time></span> <span class="search-author">by <a class="author" href="https://old.reddit.com/user/anna">anna</a></span></div><div class="search-result-body"><div class="md">Was nehmt ihr?</div></div></div></div>';
  expect(readOld(row, 'https://old.reddit.com/search?q=nas').posts).toMatchObject([
    {
      id: '1abc',
      url: 'https://www.reddit.com/r/Backup/comments/1abc/drei_kopien/',
      author: { handle: 'anna' },
      text: 'Drei Kopien\nWas nehmt ihr?',
      time: { from: Date.parse('2026-11-20T10:00:00Z') },
    },
  ]);
});

it('who is logged in, members beside a list, gaps', () => {
  expect(old.viewer(ctxOf(oldFrame('', 'Muster_IT'), OLD))).toMatchObject({ handle: 'Muster_IT' });
  expect(old.viewer(ctxOf(oldFrame(''), OLD))).toBeNull();
  const side =
    '<div class="titlebox"><h1 class="redditname"><a href="/r/Backup/">Backup</a></h1><span class="subscribers"><span class="number">12,345</span> <span class="word">readers</span></span></div>';
  expect(readOld(oldPost(), 'https://old.reddit.com/r/Backup/', '', side).people).toMatchObject([
    { name: 'Backup', handle: 'r/Backup', followers: 12345 },
  ]);
  expect(readOld(oldPost(), OLD, '', side).people).toEqual([]);
  expect(readOld('').gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
});

it('marks stand behind author and age; an unfolded text is read again', () => {
  const { root } = ctxOf(oldFrame(oldPost() + oldComment({})), OLD);
  const [post, comment] = [...root.querySelectorAll('.thing')] as [Element, Element];
  expect(old.anchors(comment)).toMatchObject({ name: { className: 'author ' }, time: { tagName: 'TIME' } });
  const before = old.identify(post, ctxOf('', OLD));
  post.querySelector('.entry')?.insertAdjacentHTML('beforeend', '<form><div class="usertext-body"><div class="md">Text</div></div></form>');
  expect(old.identify(post, ctxOf('', OLD))).not.toBe(before);
});
