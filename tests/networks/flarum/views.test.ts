/** Flarum's lists, the page without its app, and who looks at it. */
import { describe, expect, it } from 'vitest';
import { AT, H, HERE, post, read, stream } from './page.ts';

describe('a list of discussions', () => {
  const item = (inside: string, tip = 'aria-label="Anna begann vor 3 Tagen"'): string =>
    `<div class="IndexPage"><ul class="DiscussionList-discussions"><li><div class="DiscussionListItem"><a class="DiscussionListItem-author" href="/u/Anna" ${tip}><span class="Avatar">A</span></a><a class="DiscussionListItem-main" href="/d/78-maus/3"><h2 class="DiscussionListItem-title">Welche Maus?</h2>${inside}</a></div></li></ul></div>`;
  const time = '<time datetime="2026-11-20T09:00:00Z">vor 3 Tagen</time>';

  it('by start tells who began and when', () => {
    const { posts, page } = read(
      item(`<ul><li class="item-terminalPost"><span class="username">Anna Probe</span> begann ${time}</li></ul>`),
      `${H}/all`,
    );
    expect(page.kind).toBe('feed');
    expect(posts).toMatchObject([
      { id: '78', url: `${H}/d/78-maus`, text: 'Welche Maus?', author: { name: 'Anna Probe', handle: 'anna' }, time: { from: AT, to: AT } },
    ]);
  });

  it('by answer tells who answered last, which is not who began', () => {
    const inside = `<ul><li class="item-terminalPost"><i class="icon fas fa-reply"></i><span class="username">Bert</span> antwortete ${time}</li></ul>`;
    for (const tip of ['aria-label="Anna begann"', 'title="Anna begann"', 'data-original-title="Anna begann" title=""', ''])
      expect(read(item(inside, tip), `${H}/t/hilfe`).posts).toMatchObject([{ author: { name: 'Anna', url: `${H}/u/Anna` }, time: null }]);
  });
});

it('a user’s posts are finds of their own', () => {
  const listed = `<div class="UserPage"><div class="PostsUserPage"><ul class="PostsUserPage-list"><li><div class="PostsUserPage-discussion">In <a href="/d/77-monitor-dunkel/5">Monitor dunkel</a></div>${post(0).replace('class="PostStream-item"', '')}</li></ul></div></div>`;
  const { posts, comments } = read(listed, `${H}/u/Anna`);
  expect(comments).toEqual([]);
  expect(posts).toMatchObject([
    { id: null, url: `${HERE}/5`, text: 'Monitor dunkel\nText', author: { name: 'Anna', handle: 'anna' }, time: { from: AT, to: AT } },
  ]);
});

describe('without the app', () => {
  const article = (name: string, text = 'Text', heading = 'h3 class="PostUser-name"'): string =>
    `<article><div class="PostUser"><${heading}>${name}</h3></div><div class="Post-body"><p>${text}</p></div></article>`;
  const box = (inside: string, more = ''): string =>
    `<div id="flarum-content"><div class="container"><h1>Monitor dunkel</h1><div>${inside}</div>${more}</div></div>`;
  const payload = (posts: [id: number, number: number, user: number][], names: Record<number, string>): string =>
    `<script id="flarum-json-payload" type="application/json">${JSON.stringify({
      apiDocument: {
        included: [
          ...posts.map(([id, number, user]) => ({
            type: 'posts',
            id: `${id}`,
            attributes: { number, createdAt: '2026-11-20T09:00:00+00:00', contentHtml: '<p>x</p>' },
            relationships: { user: { data: { type: 'users', id: `${user}` } } },
          })),
          { type: 'posts', id: '999', attributes: { number: 9, contentType: 'discussionRenamed' } },
          ...Object.entries(names).map(([id, displayName]) => ({
            type: 'users',
            id,
            attributes: { displayName, username: displayName, slug: displayName },
          })),
        ],
      },
    })}</script>`;
  const POSTS = article('Anna') + article('Bert', 'Ja');

  it('the words have their numbers and times from the data beside them', () => {
    const { layout, posts, comments } = read(
      box(POSTS) +
        payload(
          [
            [501, 1, 1],
            [505, 4, 2],
          ],
          { 1: 'Anna', 2: 'Bert' },
        ),
    );
    expect(layout).toBe('content');
    expect(posts).toMatchObject([
      {
        id: '77',
        aliases: ['501'],
        text: 'Monitor dunkel\nText',
        author: { name: 'Anna', url: `${H}/u/Anna`, handle: 'anna' },
        time: { from: AT, to: AT },
      },
    ]);
    expect(comments).toMatchObject([
      { id: '505', post: '77', url: `${HERE}/4`, author: { name: 'Bert', handle: 'bert' }, text: 'Ja', repliesHidden: 0 },
    ]);
  });

  it('without it, or where it tells of others, by their places', () => {
    for (const data of [
      '',
      payload(
        [
          [601, 1, 1],
          [602, 2, 1],
        ],
        { 1: 'Chris' },
      ),
      '<script id="flarum-json-payload">{"apiDocument":</script>',
    ]) {
      const { posts, comments } = read(box(POSTS) + data);
      expect(posts).toMatchObject([{ id: '77', author: { name: 'Anna', url: null }, time: null }]);
      expect(comments).toMatchObject([{ id: 'place-2', url: `${HERE}/2`, author: { name: 'Bert', url: null } }]);
    }
  });

  it('later pages count on; before the last one later answers are unknown', () => {
    const { posts, comments } = read(box(POSTS, `<a href="${HERE}?page=1">«</a><a href="${HERE}?page=3">»</a>`), `${HERE}?page=2`);
    expect(posts).toEqual([]);
    expect(comments).toMatchObject([{ id: 'place-21', repliesHidden: null }, { id: 'place-22' }]);
    expect(read(box(POSTS, `<a href="${HERE}?page=1">«</a>`), `${HERE}?page=2`).comments[0]?.repliesHidden).toBe(0);
  });

  it('a list has titles alone', () => {
    const list = `<div id="flarum-content"><div class="container"><h1>Alle</h1><ul><li><a href="/d/78-maus">Welche Maus?</a></li></ul></div></div>`;
    expect(read(list, `${H}/all`).posts).toMatchObject([{ id: '78', url: `${H}/d/78-maus`, text: 'Welche Maus?', time: null }]);
  });

  it('gives way to the app', () => expect(read(box(POSTS) + stream([post(0)])).layout).toBe('app'));
});

describe('who looks at it', () => {
  const menu = (name: string): string =>
    `<div class="SessionDropdown"><button><span class="Avatar">J</span> <span class="Button-label">${name}</span></button><ul><li class="item-profile"><a href="/u/JanaBeispiel">Profil</a></li></ul></div>`;
  it.each(['<span class="username">Jana Beispiel</span>', 'Jana Beispiel'])('the account in the menu: %s', (name) => {
    expect(read(stream([post(0)]) + menu(name)).viewer).toEqual({
      name: 'Jana Beispiel',
      url: `${H}/u/JanaBeispiel`,
      handle: 'janabeispiel',
      id: null,
    });
  });
  it('nobody for a guest', () =>
    expect(read(`${stream([post(0)])}<li class="item-logIn"><button>Anmelden</button></li>`).viewer).toBeNull());
});
