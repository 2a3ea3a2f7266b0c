/** Threads from Burning Board 3 to Suite 6, in the forms that differ by version, setting and visitor. */
import { describe, expect, it } from 'vitest';
import { thread } from '../../../lib/networks/woltlab/thread.ts';
import { AT, ctxOf, H, HERE, list, post, read } from './page.ts';

const hidden = (inside: string, options = {}): unknown => read(inside, options).comments[0]?.repliesHidden;

describe('the starting post', () => {
  it('is told by its number, else by being the first of the first page', () => {
    for (const number of ['#1', '1', '']) {
      const { posts, comments } = read(list([post(501, { number }), post(502, { number: number && '#2', user: 46, name: 'Bert' })]));
      expect(posts).toMatchObject([{ id: '77', aliases: ['501'], text: 'Neue Lizenz\nText', author: { name: 'Anna' } }]);
      expect(comments).toMatchObject([{ id: '502', post: '77', parent: null, byPostAuthor: false }]);
    }
  });

  it('is not the first with the newest first, nor on a later page', () => {
    expect(read(list([post(505, { number: '' })], 'data-sort-order="DESC"')).posts).toEqual([]);
    expect(read(list([post(521, { number: '' })]), { url: `${HERE}?pageNo=2` }).posts).toEqual([]);
  });

  it('its author is known on later pages by the row’s class, or the data for search engines', () => {
    const data = `<script type="application/ld+json">{"@type":"DiscussionForumPosting","author":{"@type":"Person","name":"Karl \\u00c4. \\"K\\"","url":"x"}}</script>`;
    const { comments } = read(
      data + list([post(521, { extra: 'messageGroupStarter' }), post(522, { name: 'Karl Ä. &quot;K&quot;' }), post(523, { name: 'Bert' })]),
      { url: `${HERE}?pageNo=2` },
    );
    expect(comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([true, true, false]);
  });
});

describe('a post', () => {
  it('of a guest has a name alone', () => {
    expect(read(list([post(502, { name: 'Gerd Gast', user: null })])).comments[0]?.author).toEqual({
      name: 'Gerd Gast',
      url: null,
      handle: null,
      id: null,
    });
  });

  it.each([
    ['Suite 6', '<woltlab-core-date-time date="2026-11-20T09:00:00+00:00">x</woltlab-core-date-time>'],
    ['4 to Suite 5', '<time datetime="2026-11-20T10:00:00+01:00" class="datetime" data-timestamp="1795165200">x</time>'],
    ['seconds alone', '<time class="datetime" data-timestamp="1795165200">x</time>'],
  ])('has an exact time: %s', (_, time) => expect(read(list([post(502, { time })])).comments[0]?.time).toEqual({ from: AT, to: AT }));

  it('is found in styles that drop the class, by its row’s number', () => {
    const bare = post(502).replace('wbbPost message', 'message').replace('data-post-id="502" data-object-id="502"', '');
    expect(read(list([bare])).comments).toMatchObject([{ id: '502', author: { name: 'Anna', id: '45' }, text: 'Text' }]);
  });

  it('leaves out what it quotes, and answers it', () => {
    const text = `<blockquote class="quoteBox" cite="${HERE}?postID=502#post502"><div class="quoteBoxTitle"><a href="${HERE}?postID=502#post502">Zitat von Anna</a></div><p>alt</p></blockquote><p>neu <img class="emoji" alt="🙂"><img class="smiley" alt=":("></p>`;
    const { comments } = read(list([post(501), post(502), post(503, { text })]));
    expect(comments[1]).toMatchObject({ id: '503', parent: '502', text: 'neu 🙂' });
  });

  it('that quotes the first one answers the thread', () => {
    const text = `<blockquote class="quoteBox" cite="${HERE}?postID=501#post501"></blockquote><p>neu</p>`;
    expect(read(list([post(501), post(502, { text })])).comments[0]?.parent).toBeNull();
  });

  it('deleted is marked on the post or its row; cut short in a moderator’s list it is none', () => {
    expect(read(list([post(502, { state: 'messageDeleted' })])).comments[0]?.deleted).toBe(true);
    expect(read(list([post(502).replace('data-user-id', 'data-is-deleted="1" data-user-id')])).comments[0]?.deleted).toBe(true);
    expect(read(list([post(502)])).comments[0]?.deleted).toBeUndefined();
    expect(read(list([post(502, { state: 'messageReduced' })])).comments).toEqual([]);
  });

  it('where one writes is none', () => {
    expect(read(list([post(502), '<li><article class="wbbPost message messageQuickReply"></article></li>'])).comments).toHaveLength(1);
  });
});

describe('later answers', () => {
  const one = [post(502)];
  it('are all there on the last page', () => {
    expect(hidden(list(one))).toBe(0);
    expect(hidden(list(one, ''))).toBe(0);
  });

  it.each([
    ['by the list', list(one, 'data-is-last-page="false"'), {}],
    ['by Suite 6’s pagination', `${list(one, '')}<woltlab-core-pagination page="1" count="3"></woltlab-core-pagination>`, {}],
    [
      'by the pagination before',
      `${list(one, '')}<nav class="pagination" data-pages="2"><ul><li class="active"><span>1</span></li></ul></nav>`,
      {},
    ],
    ['by the head', list(one, ''), { head: '<link rel="next" href="?pageNo=2">' }],
    ['with the newest first, on a page after the first', list(one, 'data-sort-order="DESC" data-page-no="2" data-is-last-page="true"'), {}],
  ])('are unknown: %s', (_, inside, options) => expect(hidden(inside, options)).toBeNull());

  it('with the newest first they are all on the first page', () => {
    expect(hidden(list(one, 'data-sort-order="DESC" data-page-no="1" data-is-last-page="false"'))).toBe(0);
  });
});

describe('Burning Board 3', () => {
  const row = (id: number, name: string, time = '20. November 2026, 10:00'): string =>
    `<div id="postRow${id}" class="message"><div class="messageInner"><div class="messageSidebar"><div class="messageAuthor"><p class="userName"><a href="index.php?page=User&amp;userID=45"><span>${name}</span></a></p></div></div><div class="messageContent"><div class="messageHeader"><p class="messageCount"><a class="messageNumber" href="index.php?page=Thread&amp;postID=${id}#post${id}">${id - 500}</a></p><div class="containerContent"><p class="smallFont light">${time}</p></div></div><div class="messageBody"><div id="postText${id}">Text</div></div></div></div></div>`;
  const options = { url: `${H}/index.php?page=Thread&threadID=77`, body: 'id="tplThread"', head: `<base href="${H}/">` };

  it('has its posts, times as text', () => {
    const { posts, comments } = read(
      `<div class="headlineContainer"><h2>Neue Lizenz</h2></div>${row(501, 'Anna')}${row(502, 'Bert')}`,
      options,
    );
    expect(posts).toMatchObject([{ id: '77', aliases: ['501'], text: 'Neue Lizenz\nText' }]);
    expect(comments).toMatchObject([
      {
        id: '502',
        post: '77',
        url: `${H}/index.php?page=Thread&postID=502#post502`,
        author: { name: 'Bert', url: `${H}/index.php?page=User&userID=45`, id: '45' },
      },
    ]);
    expect(comments[0]?.time?.from).toBeLessThanOrEqual(AT);
    expect(comments[0]?.time?.to).toBeGreaterThanOrEqual(AT);
  });

  it('does not take the address’s post for its thread', () => {
    const { comments } = read(row(502, 'Bert'), { ...options, url: `${H}/index.php?page=Thread&postID=502#post502` });
    expect(comments).toMatchObject([{ id: '502', post: null }]);
  });
});

it('a thread without posts is a gap, a closed door is none', () => {
  expect(read(list([])).gaps).toMatchObject([{ kind: 'no-entries' }]);
  expect(read(list([]), { body: 'data-template="permissionDenied" data-application="wcf"' }).gaps).toEqual([]);
});

it('marks stand outside links; what an element is changes with it', () => {
  const ctx = ctxOf(list([post(502)]));
  const el = ctx.root.querySelector('article') as Element;
  const { name, time } = thread.anchors(el);
  expect(name?.matches('a.username')).toBe(true);
  expect(time?.matches('a.permalink')).toBe(true);
  const before = thread.identify(el, ctx);
  el.classList.add('messageDeleted');
  expect(thread.identify(el, ctx)).not.toBe(before);
});
