/** Whatever a page holds: nothing is thrown, nothing is written, nobody is his own parent. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ctxOf, frame, oid, read, threaded } from './page.ts';
import { ghost } from '../../../lib/networks/ghost/index.ts';
import { readPage } from '../../../lib/reader/page.ts';

it('names and texts are cut and cleaned', () => {
  const name = `An\u202ena\u0000 &lt;img onerror=1&gt;${'x'.repeat(100_000)}`;
  const [comment] = read(frame(threaded({ id: oid(1), name, text: `<p>${'y'.repeat(100_000)}</p>` }))).comments;
  expect(comment?.author.name.startsWith('Anna <img onerror=1>')).toBe(true);
  expect(comment?.author.name.length).toBeLessThanOrEqual(200);
  expect(comment?.text.length).toBeLessThanOrEqual(5000);
});

it('a box whose first comment lost its mark is no circle: its replies are read, under nobody', () => {
  const page = frame(threaded({ id: oid(1), replies: threaded({ id: oid(2), name: 'Lena' }) }));
  const { comments } = read(page.replace('data-testid="comment-component"', ''));
  expect(comments.map(({ id, parent }) => [id, parent])).toEqual([[oid(2), null]]);
});

it('reading never changes the page and never fails', () => {
  const piece = fc.constantFrom(
    '<section class="ghost-display" data-testid="content-box">',
    '<div data-testid="animated-comment">',
    '<div data-testid="comment-component" data-member-uuid="x">',
    `<div id="${oid(1)}">`,
    `<div id="${oid(2)}">`,
    '<div id="zz">',
    '</div>',
    '<h4>Karl</h4>',
    '<a href="#ghost-comments-1" title="32 Foo 9999">·</a>',
    '<a href="https://[" title="">x</a>',
    `<a data-testid="comment-in-reply-to" href="#${oid(1)}">x</a>`,
    '<div data-testid="comment-content">Text</div>',
    '<button data-testid="reply-pagination-button">mehr</button>',
    '<article class="post-card"><a href="//[::">x</a><h2>T</h2></article>',
    '<script type="application/ld+json">{"@type":"Person","name":"\\u12"}</script>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const ctx = ctxOf(pieces.join(''), { bodyClass: pieces.length % 2 ? 'post-template' : '' });
      const before = ctx.root.documentElement.outerHTML;
      const { comments, gaps } = readPage(ghost, ctx);
      expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
