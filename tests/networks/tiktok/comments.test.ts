/** Comments under a video, as drawn in 2022 and since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiktok } from '../../../lib/networks/tiktok/index.ts';
import { web } from '../../../lib/networks/tiktok/web.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { button, comment, ctxOf, HERE, NOW, old, oldThread, read, thread } from './page.ts';

const DAY = 86_400_000;

it('since 2024 a comment has no id: one is made of video, author and text', () => {
  const { comments } = read(thread(comment()) + thread(comment({ text: 'Noch etwas' })));
  expect(comments).toHaveLength(2);
  expect(comments[0]).toEqual({
    type: 'comment',
    id: comments[0]?.id,
    post: '7650000000000000001',
    parent: null,
    url: HERE,
    author: { name: 'Anna Muster', url: 'https://www.tiktok.com/@anna', handle: 'anna' },
    text: 'Hallo',
    time: { from: NOW - 4 * DAY + 1, to: NOW - 3 * DAY },
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: 0,
  });
  // The same tomorrow, when its age reads otherwise; another under another video.
  expect(read(thread(comment({ time: 'vor 4 T.' }))).comments[0]?.id).toBe(comments[0]?.id);
  expect(read(thread(comment()), HERE.replace(/1$/, '2')).comments[0]?.id).not.toBe(comments[0]?.id);
});

it('to 2023 its id is there, and its second with it', () => {
  const at = Date.parse('2024-01-01T00:00:00Z');
  expect(read(oldThread(old())).comments).toMatchObject([
    { id: '7318912895876628480', time: { from: at, to: at + 999 }, author: { name: 'Anna Muster', handle: 'anna' }, text: 'Hallo' },
  ]);
});

it('replies hang under the first comment of their thread', () => {
  const reply = comment({ handle: 'muster.it', name: 'Muster · Creator', level: 2, text: 'Ja' });
  const { comments } = read(thread(comment(), reply + comment({ handle: 'bert', level: 2 })) + thread(comment({ handle: 'cora' })));
  const [a] = comments;
  expect(comments.map(({ author, parent, byPostAuthor, repliesShown }) => [author.name, parent, byPostAuthor, repliesShown])).toEqual([
    ['Anna Muster', null, false, 2],
    ['Muster', a?.id, true, 0],
    ['Anna Muster', a?.id, false, 0],
    ['Anna Muster', null, false, 0],
  ]);
  expect(read(oldThread(old(), old({ id: '7318912895876628999', level: 2 }))).comments.map(({ id, parent }) => [id, parent])).toEqual([
    ['7318912895876628480', null],
    ['7318912895876628999', '7318912895876628480'],
  ]);
});

describe('folded replies', () => {
  it.each([
    ['3 Antworten anzeigen', 3],
    ['View 3 replies', 3],
    ['View 1 more', 1],
    ['Weitere anzeigen', null],
    ['Ausblenden', 0],
    ['Hide', 0],
    ['收起', 0],
  ])('%s', (text, count) => expect(read(thread(comment(), button(text))).comments[0]?.repliesHidden).toBe(count));
  it('"Hide" stands beside "View 2 more"', () =>
    expect(
      read(thread(comment(), comment({ handle: 'b', level: 2 }) + button('View 2 more') + button('Hide'))).comments[0]?.repliesHidden,
    ).toBe(2));
  it('to 2023', () =>
    expect(read(oldThread(old(), '<p data-e2e="view-more-1">View more replies (4)</p>')).comments[0]?.repliesHidden).toBe(4));
  it('without a thread around it nothing is known', () => expect(read(comment()).comments[0]?.repliesHidden).toBeNull());
});

it.each([
  ['5-21', '2026-05-21'],
  ['12-24', '2025-12-24'],
  ['2022-4-19', '2022-04-19'],
])('date %s', (time, day) => {
  const found = read(thread(comment({ time }))).comments[0]?.time;
  expect(found?.from).toBeLessThanOrEqual(Date.parse(`${day}T12:00:00Z`));
  expect(found?.to).toBeGreaterThanOrEqual(Date.parse(`${day}T12:00:00Z`));
  expect((found?.to ?? Infinity) - (found?.from ?? 0)).toBeLessThan(3 * DAY);
});

it('classes that tell nothing: the text is the comment', () => {
  const html = thread(comment(), comment({ handle: 'b', level: 2 })).replaceAll(/class="[^"]*"/g, 'class="x"');
  const { comments } = read(html);
  expect(comments.map(({ author, parent, text }) => [author.handle, parent, text])).toEqual([
    ['anna', null, 'Hallo'],
    ['b', comments[0]?.id, 'Hallo'],
  ]);
});

it('a picture alone has no text', () => {
  const html = thread(comment().replace(/<span data-e2e="comment-level-1">.*?<\/span><\/span>/, ''));
  expect(read(html).comments).toMatchObject([{ text: '', author: { handle: 'anna' } }]);
});

it('marks stand after name and time', () => {
  const ctx = ctxOf(thread(comment()));
  const { name, time } = web.anchors(ctx.root.querySelector('[class*="ItemWrapper"]') as Element);
  expect([name?.textContent, time?.textContent]).toEqual(['Anna Muster', 'vor 3 T.']);
});

it('identity follows folded replies and reuse', () => {
  const identity = (html: string) => {
    const ctx = ctxOf(html);
    return web.identify(ctx.root.querySelector('[class*="ItemWrapper"]') as Element, ctx);
  };
  const one = identity(thread(comment()));
  expect(identity(thread(comment(), button('3 Antworten')))).not.toBe(one);
  expect(identity(thread(comment({ text: 'x' })))).not.toBe(one);
  expect(identity(thread(comment({ time: 'vor 5 T.' })))).toBe(one);
});

describe('poison', () => {
  it('a megabyte is cut', () => {
    const ctx = ctxOf(thread(comment()));
    for (const part of ['[data-e2e="comment-level-1"]', '[data-e2e="comment-username-1"] p'])
      (ctx.root.querySelector(part) as Element).textContent = 'x 9 '.repeat(250_000);
    const [one] = readPage(tiktok, ctx).comments;
    expect(one?.text.length).toBeLessThanOrEqual(5000);
    expect(one?.author.name.length).toBeLessThanOrEqual(200);
  });
  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<div id="app">',
      '<div class="x-DivCommentObjectWrapper">',
      '<div class="x-DivCommentItemWrapper">',
      '<div class="x-DivCommentContentContainer" id="99999999999999999999">',
      '</div>',
      '<div data-e2e="comment-username-1">',
      '<span data-e2e="comment-level-2">text\u0000',
      '<a href="/@%E0%A4">',
      '<a href="/@anna/video/99999999999999999999">',
      '</a>',
      '<div data-e2e="user-post-item">',
      '<h1 data-e2e="user-title">anna</h1><h2 data-e2e="user-subtitle"></h2>',
      '<div data-e2e="view-more-1">99999999999999999999999',
      '<img alt="x created by">',
      '<script id="SIGI_STATE">{"id":"7650000000000000001","desc":"\\u12"}</script>',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom(HERE, 'https://www.tiktok.com/@anna', 'https://www.tiktok.com/foryou'),
        (pieces, url) => {
          const ctx = ctxOf(pieces.join(''), url);
          const before = ctx.root.documentElement.outerHTML;
          const reading = readPage(tiktok, ctx);
          expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
          for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
          expect(ctx.root.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 80 },
    );
  }, 30_000);
});
