/** Comments and replies in both generations of elements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { youtube } from '../../../lib/networks/youtube/index.ts';
import { watch } from '../../../lib/networks/youtube/watch.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { comment, ctxOf, HERE, NOW, read, replies, thread, video } from './page.ts';

const DAY = 86_400_000;

describe.each([
  ['since 2024', false],
  ['to 2024', true],
])('a comment %s', (_, old) => {
  it('has id, author, text and a time as exact as printed', () => {
    const [one] = read(thread(comment({ old, text: 'Erste Zeile<br>Zweite <img alt="🤔">' }))).comments;
    expect(one).toEqual({
      type: 'comment',
      id: 'UgA',
      post: 'MusterVid01',
      parent: null,
      url: `${HERE}&lc=UgA`,
      author: { name: '@anna', url: 'https://www.youtube.com/@anna', handle: 'anna', id: null },
      text: 'Erste Zeile\nZweite 🤔',
      time: { from: NOW - 4 * DAY + 1, to: NOW - 3 * DAY },
      byPostAuthor: false,
      repliesShown: 0,
      repliesHidden: 0,
    });
  });
  it('of the owner has its name in a badge', () => {
    const ctx = ctxOf(thread(comment({ old, owner: true, handle: 'Muster' })));
    expect(readPage(youtube, ctx).comments[0]).toMatchObject({ author: { name: '@Muster', handle: 'muster' }, byPostAuthor: true });
    const el = ctx.root.querySelector('#comment') as Element;
    expect(watch.anchors(el).name?.id).toBe('name');
  });
  it('and its replies hang under the first, whoever they answer', () => {
    const loaded = comment({ old, id: 'UgA.9b', handle: 'bert' }) + comment({ old, id: 'UgA.9c' });
    const { comments } = read(thread(comment({ old }), replies(loaded, '2 Antworten')));
    expect(comments.map(({ id, parent, repliesShown, repliesHidden }) => [id, parent, repliesShown, repliesHidden])).toEqual([
      ['UgA', null, 2, 0],
      ['UgA.9b', 'UgA', 0, 0],
      ['UgA.9c', 'UgA', 0, 0],
    ]);
  });
});

describe('folded replies', () => {
  const hidden = (inside: string) => read(thread(comment(), inside)).comments[0]?.repliesHidden;
  it.each([
    ['none', '', 0],
    ['all folded', replies('', '9 replies', true), 9],
    ['some loaded, more to ask for', replies(comment({ id: 'UgA.1x' }), '9 replies', true), 8],
    // What the count tells beyond what is shown has been removed.
    ['all loaded', replies(comment({ id: 'UgA.1x' }), '9 replies'), 0],
    ['one, by name', replies('', 'Antwort von Anna ansehen', true), 1],
    ['nobody says how many', replies('', '', true), null],
    ['"1.2K"', replies('', '1.2K replies', true), 1200],
  ])('%s', (_, inside, count) => expect(hidden(inside)).toBe(count));
  it('of the first element generation', () => {
    const inside = `<ytd-comment-replies-renderer><div id="loaded-replies">${comment({ old: true, id: 'UgA.1x' })}</div><yt-next-continuation></yt-next-continuation><yt-formatted-string id="more-text">View all 3 replies</yt-formatted-string></ytd-comment-replies-renderer>`;
    expect(read(thread(comment({ old: true }), inside)).comments[0]?.repliesHidden).toBe(2);
  });
});

describe('threads of 2025', () => {
  it('a reply below a reply answers that one', () => {
    const deep = thread(comment({ id: 'UgA.1b' }), replies(comment({ id: 'UgA.1c' })));
    expect(Object.fromEntries(read(thread(comment(), replies(deep))).comments.map(({ id, parent }) => [id, parent]))).toEqual({
      UgA: null,
      'UgA.1b': 'UgA',
      'UgA.1c': 'UgA.1b',
    });
  });
});

it('a reply whose first comment is not there still knows it by its id', () =>
  expect(read(comment({ id: 'UgA.1x' })).comments[0]?.parent).toBe('UgA'));

it('comments under a channel’s post lead there', () => {
  const url = 'https://www.youtube.com/post/UgkxMusterPost000000000000001';
  const [one] = read(thread(comment({ href: '/post/UgkxMusterPost000000000000001?lc=UgA1234' })), url).comments;
  expect(one).toMatchObject({ id: 'UgA1234', post: 'UgkxMusterPost000000000000001', url: `${url}?lc=UgA1234` });
});

it('the owner is known without a badge', () => {
  const { comments } = read(video(thread(comment({ handle: 'Muster' })) + thread(comment({ id: 'UgB' }))));
  expect(comments.map(({ byPostAuthor }) => byPostAuthor)).toEqual([true, false]);
});

it('a name without a link, a link without a name', () => {
  const bare = comment().replace(/<h3>.*<\/h3>/, '');
  expect(read(bare).comments[0]?.author).toMatchObject({ name: '@anna', url: 'https://www.youtube.com/@anna' });
  const old = comment({ old: true }).replace('href="/@anna"', 'href="https://www.youtube.com/channel/UCanna0000000000000000AA"');
  expect(read(old).comments[0]?.author).toMatchObject({ name: '@anna', handle: null, id: 'UCanna0000000000000000AA' });
});

it.each([
  ['12 hours ago (edited)', 12 / 24, 13 / 24],
  ['1 か月前（編集済み）', 28, 62],
  ['il y a 2 semaines', 14, 21],
  ['3 недели назад', 21, 28],
  ['2주 전', 14, 21],
  ['5天前', 5, 6],
  ['před 2 dny', 2, 3],
  ['rok temu', 365, 732],
])('time: %s', (time, least, most) =>
  expect(read(comment({ time })).comments[0]?.time).toEqual({ from: NOW - most * DAY + 1, to: NOW - least * DAY }),
);

it('identity follows the element when it serves another comment or replies unfold', () => {
  const identity = (html: string) => {
    const ctx = ctxOf(html);
    return watch.identify(ctx.root.querySelector('ytd-comment-view-model') as Element, ctx);
  };
  const one = identity(thread(comment(), replies('', '3 replies', true)));
  expect(identity(thread(comment({ id: 'UgB' })))).not.toBe(one);
  expect(identity(thread(comment(), replies(comment({ id: 'UgA.1x' }), '3 replies', true)))).not.toBe(one);
  expect(identity(thread(comment({ text: 'x' }), replies('', '3 replies', true)))).toBe(one);
  expect(identity(thread(comment({ href: '' })))).toBeNull();
});

it('reading never changes the page and never fails, whatever is in it', () => {
  const piece = fc.constantFrom(
    '<ytd-app>',
    '<ytd-comment-thread-renderer>',
    '<ytd-comment-view-model>',
    '<ytd-comment-renderer id="comment">',
    '</ytd-comment-view-model>',
    '<div id="replies">',
    '<ytd-comment-replies-renderer>',
    '</div>',
    '<span id="published-time-text"><a href="/watch?v=MusterVid01&amp;lc=UgA12">vor 99999999999 Tagen</a></span>',
    '<span id="published-time-text"><a href="https://[?lc=1">',
    '<a id="author-text" href="/@%E0%A4%A">',
    '<div id="content-text">text\u0000\u202e',
    '<div id="more-replies">99999999999999999999 replies</div>',
    '<ytd-backstage-post-renderer>',
    '<yt-lockup-view-model><h3><a href="/watch?v=MusterVid09">x</a></h3>',
    '<meta itemprop="identifier" content="MusterVid01">',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }),
      fc.constantFrom(HERE, 'https://www.youtube.com/@anna', 'https://www.youtube.com/post/UgkxMuster1'),
      (pieces, url) => {
        const ctx = ctxOf(pieces.join(''), url);
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(youtube, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      },
    ),
    { numRuns: 80 },
  );
}, 30_000);

it('a megabyte is cut', () => {
  const ctx = ctxOf(thread(comment()));
  for (const part of ['#content-text', '#author-text', '#published-time-text a'])
    (ctx.root.querySelector(part) as Element).textContent = 'x 9 '.repeat(250_000);
  const [one] = readPage(youtube, ctx).comments;
  expect(one?.text.length).toBeLessThanOrEqual(5000);
  expect(one?.author.name.length).toBeLessThanOrEqual(200);
});
