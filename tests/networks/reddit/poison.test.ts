import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reddit } from '../../../lib/networks/reddit/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf } from '../x/page.ts';
import { app, comment, oldComment, oldFrame, oldPost, OLD, post, read, readOld, THREAD, tree } from './page.ts';

it('names and texts lose what turns the text around them, addresses are built and not taken', () => {
  const { posts, comments } = read(
    post({ more: 'permalink="javascript:alert(1)"' }).replace(/ permalink="\/[^"]*"/, '') +
      tree(comment({ by: '', text: 'a\u2066b\u0000' })),
  );
  expect(posts[0]?.url).toBeNull();
  expect(comments[0]).toMatchObject({ text: 'ab', author: { url: null } });
  const [old] = readOld(oldComment({}).replace(/data-permalink="[^"]*"/, 'data-permalink="//evil.example/"')).comments;
  expect(new URL(old?.url ?? '').hostname).toBe('www.reddit.com');
});

it('two comments that name each other as parent, and one that names itself', () => {
  const fold = '<faceplate-partial src="/svc/shreddit/more-comments/x"></faceplate-partial>';
  const { comments } = read(
    post() + tree(comment({ parent: 'n2' }, fold), comment({ id: 'n2', parent: 'n1' }), comment({ id: 'n3', parent: 'n3' })),
  );
  expect(comments.map(({ id, parent }) => [id, parent])).toEqual([
    ['n1', 'n2'],
    ['n2', 'n1'],
    ['n3', null],
  ]);
});

it('very long attributes and texts are cut', () => {
  const long = 'x'.repeat(1_000_000);
  const before = process.cpuUsage();
  const { posts, comments } = read(
    post({ title: long, body: long, more: `data-faceplate-tracking-context="${long}"` }) + tree(comment({ text: long, by: long })),
  );
  expect(posts[0]?.text.length).toBeLessThan(6000);
  expect(comments[0]?.author.name.length).toBeLessThan(600);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
}, 60_000);

it('reading never changes the page and never fails, whatever is in it', () => {
  const piece = fc.constantFrom(
    post(),
    comment({}),
    oldPost(),
    oldComment({}),
    '<shreddit-post>',
    '<shreddit-post id="t3_" permalink="//[">',
    '<shreddit-comment thingid="t1_a" parentid="t1_a">',
    '<shreddit-comment thingid="__proto__" permalink="?">',
    '</shreddit-comment>',
    '<shreddit-profile-comment href="::">',
    '<div data-testid="search-sdui-post" data-faceplate-tracking-context="{">',
    `<div data-testid="search-sdui-comment-unit" data-faceplate-tracking-context='null'>`,
    '<div slot="commentMeta"><time datetime="9999999-99-99">gestern</time>',
    '<div slot="comment">[deleted]',
    '<faceplate-partial src="/more-comments/"><faceplate-number number="-1e99">',
    '<div class="thing comment" data-fullname="t1_b" data-timestamp="NaN">',
    '<div class="thing link" data-fullname="t3_c" data-promoted="x">',
    '<div class="thing morechildren">1e400',
    '<div class="entry"><p class="tagline"><em>[deleted]</em>',
    '</div>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, old) => {
      const ctx = old ? ctxOf(oldFrame(pieces.join('')), OLD) : ctxOf(app(pieces.join('')), THREAD);
      const before = ctx.root.documentElement.outerHTML;
      const reading = readPage(reddit, ctx);
      expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
