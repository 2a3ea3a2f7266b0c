/** Lists of topics, results of a search and what an account wrote; words invented. */
import { describe, expect, it } from 'vitest';
import { at } from '../shared/page.ts';
import { read, SITE } from './page.ts';

const FEED = `${SITE}latest`;
const poster = (user: string, name: string, role: string): string =>
  `<a href="/u/${user}" data-user-card="${user}"><img class="avatar" title="${name} - ${role}" src="a.png"></a>`;
const row = (
  id: number,
  posters = `<td class="posters topic-list-data">${poster('anna', 'Anna Test', 'Ersteller')}${poster('bert', 'Bert', 'Letzter Beitrag')}</td>`,
): string => `
<tr class="topic-list-item" data-topic-id="${id}"><td class="main-link clearfix topic-list-data"><span class="link-top-line"><a href="/t/neue-server/${id}/7" class="title raw-link raw-topic-link" data-topic-id="${id}">Server ${id}</a><span class="topic-post-badges"><a class="badge badge-notification unread-posts">2</a></span></span>
  <div class="topic-excerpt">Beginn des Textes</div></td>${posters}<td class="num posts-map topic-list-data"><a class="badge-posts">3</a></td>
  <td class="activity num topic-list-data" title="Erstellt: 20. November 2026 14:05\nNeuester: 22. November 2026 10:00"><a href="/t/neue-server/${id}/8"><span class="relative-date" data-time="1795341600000">1 T.</span></a></td></tr>`;

describe('topics', () => {
  it('of a list: who started it comes first, its start stands in a tooltip', () => {
    const { layout, posts, comments, gaps } = read(`<table class="topic-list"><tbody>${row(12)}${row(13)}</tbody></table>`, FEED);
    expect([layout, comments, gaps]).toEqual(['list', [], []]);
    expect(posts.map(({ id, text, author }) => [id, text.split('\n')[0], author])).toEqual(
      ['12', '13'].map((id) => [id, `Server ${id}`, { name: 'Anna Test', url: `${SITE}u/anna`, handle: 'anna' }]),
    );
    for (const { time } of posts) {
      expect(time?.from).toBeLessThanOrEqual(at('2026-11-20T13:05Z').from);
      expect(time?.to).toBeGreaterThanOrEqual(at('2026-11-20T13:05Z').from);
    }
  });

  it('on small screens only the last to write is shown: no author, and no gap', () => {
    const small = (id: number) =>
      row(id, '').replace(
        '<td class="main-link',
        `<td><div class="pull-left"><a data-user-card="bert" href="/u/bert"><img class="avatar"></a></div></td><td class="main-link`,
      );
    const { posts, gaps } = read(`<table class="topic-list">${small(12)}${small(13)}${small(14)}</table>`, FEED);
    expect(posts.map(({ author }) => author.name)).toEqual(['', '', '']);
    expect(gaps).toEqual([]);
  });

  it('are told once, though a saved page also holds the view for browsers without scripts', () => {
    const bare =
      '<noscript><table><tr class="topic-list-item"><td><a class="title raw-link raw-topic-link" href="/t/neue-server/12">Server 12</a></td></tr></table></noscript>';
    expect(read(bare, FEED).posts).toMatchObject([{ author: { name: '' } }]);
    expect(read(`${bare}<section id="main" class="ember-application"><table>${row(12)}</table></section>`, FEED).posts).toMatchObject([
      { id: '12', author: { name: 'Anna Test' } },
    ]);
  });

  it('of the plain view', () => {
    const html = `<table class="topic-list"><tbody><tr class="topic-list-item" id="topic-list-item-12"><td class="main-link" itemprop="itemListElement"><meta itemprop="url" content="${SITE}t/neue-server/12"><span class="link-top-line"><a itemprop="url" href="${SITE}t/neue-server/12" class="title raw-link raw-topic-link">Server 12</a></span></td>
      <td class="posters"><a href="${SITE}u/anna" class="latest"><img width="25" src="a.png" class="avatar" title="anna"></a></td><td class="replies"><span class="posts">3</span></td><td>20. November 2026</td></tr></tbody></table>`;
    expect(read(html, `${SITE}c/hardware/5`).posts).toMatchObject([
      { id: '12', text: 'Server 12', url: `${SITE}t/neue-server/12`, author: { handle: 'anna' } },
    ]);
  });
});

describe('messages found', () => {
  it('by a search: a topic or a message in it', () => {
    const result = (
      n: string,
    ): string => `<div class="fps-result" role="listitem"><div class="author"><a href="/u/anna" data-user-card="anna"><img class="avatar" title="Anna Test"></a></div>
      <div class="fps-topic"><div class="topic"><a class="search-link" href="/t/neue-server/12${n}"><span class="topic-title">Neue <span class="search-highlight">Server</span></span></a></div><div class="blurb container"><span class="relative-date" data-time="1795179900000">20. Nov</span> - Text mit <span class="search-highlight">Server</span></div></div></div>`;
    const { layout, posts, comments } = read(result('') + result('/7'), `${SITE}search?q=server`);
    expect(layout).toBe('list');
    expect(posts).toMatchObject([{ id: '12', author: { handle: 'anna' }, time: at('2026-11-20T13:05Z') }]);
    expect(posts[0]?.text).toMatch(/^Neue Server\n/);
    expect(comments).toMatchObject([
      { id: '7', post: '12', parent: null, author: { handle: 'anna' }, url: `${SITE}t/neue-server/12/7`, repliesHidden: null },
    ]);
    expect(comments[0]?.text).toMatch(/Text mit Server$/);
  });

  it('of an account', () => {
    const item = (n: number): string =>
      `<li class="post-list-item user-stream-item item"><div class="user-stream-item__header info"><a class="avatar-link" href="/u/anna" data-user-card="anna"><img class="avatar" title="Anna Test"></a><div class="user-stream-item__details"><span class="title"><a href="/t/neue-server/12/${n}">Neue Server</a></span></div><span class="time"><span class="relative-date" data-time="1795179900000">3 T.</span></span></div><p class="excerpt">Text</p></li>`;
    const { posts, comments } = read(`<ul class="user-stream">${item(2)}${item(1)}</ul>`, `${SITE}u/anna/activity`);
    expect(posts).toMatchObject([{ id: '12', text: 'Neue Server\nText' }]);
    expect(comments).toMatchObject([
      { id: '2', post: '12', text: 'Text', author: { name: 'Anna Test', handle: 'anna' }, time: at('2026-11-20T13:05Z') },
    ]);
  });

  it('an empty list is no gap', () => expect(read('<div class="empty-state">Keine Themen</div>', FEED).gaps).toEqual([]));
});
