/** NodeBB beside topics: lists of topics and of posts; who looks at it; whose reach a profile shows. */
import { describe, expect, it } from 'vitest';
import { AT, H, post, read, topic } from './page.ts';

const row = (inside: string, id = '78'): string =>
  `<ul component="category"><li component="category/topic" data-tid="${id}">${inside}</li></ul>`;
const TITLE = '<h3 component="topic/header" class="title"><a href="/topic/78/tinte/5">Welche Tinte?</a></h3>';

describe('a category', () => {
  it('harmony: who began a topic is told by the picture’s title, when by the labels', () => {
    const last = '<a class="timeago" title="2026-11-23T09:00:00.000Z"></a>';
    const { posts, page } = read(
      row(
        `<a href="/user/anna" title="Anna Probe"><span class="avatar" data-uid="45">A</span></a>${TITLE}${last}<span component="topic/labels"><a class="timeago" title="2026-11-20T09:00:00.000Z"></a></span>`,
      ),
      `${H}/category/2/hilfe`,
    );
    expect(page.kind).toBe('feed');
    expect(posts).toMatchObject([
      {
        id: '78',
        url: `${H}/topic/78/tinte`,
        text: 'Welche Tinte?',
        author: { name: 'Anna Probe', handle: 'anna', id: '45' },
        time: { from: AT, to: AT },
      },
    ]);
  });

  it('persona: by a link with the name', () => {
    const inside = `<a href="/user/anna"><img class="user-img" title="anna" data-uid="45"></a>${TITLE}<small><span class="timeago" title="2026-11-20T09:00:00.000Z"></span> • <a href="/user/anna">Anna Probe</a></small>`;
    expect(read(row(inside), `${H}/recent`).posts).toMatchObject([{ author: { name: 'Anna Probe', handle: 'anna' }, time: { from: AT } }]);
  });

  it('a tip that scripts have taken off its title is read from where they put it; without one the slug is the name', () => {
    const inside = (attrs: string): string => `<a href="/user/anna" ${attrs}><span>A</span></a>${TITLE}`;
    expect(read(row(inside('data-bs-original-title="Anna Probe" title=""')), `${H}/recent`).posts[0]?.author.name).toBe('Anna Probe');
    expect(read(row(inside('')), `${H}/recent`).posts[0]?.author.name).toBe('anna');
  });

  it('topics suggested below a topic are not what the page is about', () => {
    expect(read(topic([post(1)], 2) + row(TITLE)).posts).toEqual([]);
  });
});

it('a profile’s posts are finds of their own', () => {
  const item = `<li component="post" class="posts-list-item" data-pid="502" data-uid="45"><a class="topic-title" href="/topic/77/drucker-weg/2">RE: Drucker weg</a><div component="post/content">Text</div><div class="post-info"><a href="/user/anna"><img title="anna"></a><div class="post-author"><a href="/user/anna"><img></a> <a href="/user/anna">Anna Probe</a> <span class="timeago" title="2026-11-20T09:00:00.000Z"></span></div></div></li>`;
  const { posts, comments } = read(`<ul component="posts">${item}</ul>`, `${H}/user/anna/posts`);
  expect(comments).toEqual([]);
  expect(posts).toMatchObject([
    {
      id: 'post-502',
      aliases: ['502'],
      url: `${H}/post/502`,
      text: 'Drucker weg\nText',
      author: { name: 'Anna Probe', handle: 'anna', id: '45' },
      time: { from: AT, to: AT },
    },
  ]);
});

it('where only words tell a time in a list, it has bounds', () => {
  const item = '<li component="post" data-pid="502"><div component="post/content">Text</div><span class="timeago">vor 3 Tagen</span></li>';
  const time = read(`<ul component="posts">${item}</ul>`, `${H}/user/anna/posts`).posts[0]?.time;
  expect(time?.from).toBeLessThan(AT);
  expect(time?.to).toBeGreaterThan(AT);
});

describe('who looks at it', () => {
  const seen = (inside: string) => read(topic([post(1)], 2) + inside).viewer;
  it.each([
    [
      'harmony',
      '<li id="user_label"><a id="user_dropdown"><span class="avatar" data-uid="12"></span></a><ul component="header/usercontrol"><li><a component="header/profilelink" href="/user/jana-beispiel"><span component="header/username">Jana Beispiel</span></a></li></ul></li>',
      '12',
    ],
    [
      'persona',
      '<li id="user_label"><span id="user-header-name">Jana Beispiel</span><ul id="user-control-list"><li><a component="header/profilelink" href="/user/jana-beispiel"><span component="header/username">Jana Beispiel</span></a></li></ul></li>',
      null,
    ],
  ])('%s', (_, inside, id) =>
    expect(seen(inside)).toEqual({ name: 'Jana Beispiel', url: `${H}/user/jana-beispiel`, handle: 'jana-beispiel', id }),
  );
  it('nobody for a guest', () => expect(seen('<ul id="logged-out-menu"><li><a href="/login">Anmelden</a></li></ul>')).toBeNull());
});

describe('whose reach a page shows', () => {
  const page = (inside: string) =>
    read(
      `<div class="account"><h1 class="fullname">Karl Kunde</h1>${inside}</div><ul component="posts"></ul><nav component="sidebar/left"></nav>`,
      `${H}/user/karl-kunde`,
    ).people;
  const figure = (word: string, count: string): string =>
    `<div class="stat"><div class="human-readable-number" title="${count}">${count}</div><span class="stat-label">${word}</span></div>`;

  it.each([
    ['harmony', '<a href="/user/karl-kunde/followers">Follower <span title="1,204">1.2k</span></a>', 1204],
    [
      'persona 1: the figure bears the menu’s word',
      `<li><a href="/user/karl-kunde/followers">Follower</a></li>${figure('Beiträge', '9')}${figure('Follower', '1204')}`,
      1204,
    ],
    ['no count', '<li><a href="/user/karl-kunde/followers">Follower</a></li>', null],
    ['another’s count', '<a href="/user/anna/followers">Follower <span title="7">7</span></a>', null],
  ])('%s', (_, inside, followers) =>
    expect(page(inside)).toMatchObject([{ name: 'Karl Kunde', handle: 'karl-kunde', url: `${H}/user/karl-kunde`, followers }]),
  );

  it('none on a topic', () => expect(read(`<b class="fullname">x</b>${topic([post(1)], 2)}`).people).toEqual([]));
});
