/** Whatever a frame holds: nothing is thrown, nothing is written, nobody is his own parent. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { disqus } from '../../../lib/networks/disqus/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, list, post, read } from './page.ts';

it('names and texts are cut and cleaned, addresses are the web’s', () => {
  const name = `An\u202ena\u0000 &lt;img onerror=1&gt;${'x'.repeat(100_000)}`;
  const byline = '<span class="author"><a href="javascript:alert(1)">Anna</a></span>';
  const { comments } = read(list(post(1, { name, text: `<p>${'y'.repeat(100_000)}</p>` }), post(2, { byline })));
  expect(comments[0]?.author.name.startsWith('Anna <img onerror=1>')).toBe(true);
  expect(comments[0]?.author.name.length).toBeLessThanOrEqual(200);
  expect(comments[0]?.text.length).toBeLessThanOrEqual(5000);
  expect(comments[1]?.author).toMatchObject({ name: 'Anna', url: null });
});

it('reading never changes the frame and never fails', () => {
  const piece = fc.constantFrom(
    '<ul id="post-list">',
    '<li class="post" id="post-1">',
    '<li class="post deleted" id="post-2">',
    '<li class="post" id="post-x">',
    '</li>',
    '<div data-role="post-content">',
    '</div>',
    '<span class="author"><a href="//[::" data-username="">x</a></span>',
    '<a class="parent-link" href="#comment-1">x</a>',
    '<a data-role="relative-time" href="https://[" title="Foo 99, 9999">x</a>',
    '<div data-role="message">Text</div>',
    '<div class="show-children-wrapper"><a class="show-children">x</a></div>',
    '<div data-role="more">x</div>',
    '<script id="disqus-threadData">{"response":{"posts":[{"id":1,"createdAt":"x"},5,null],"thread":7}}</script>',
    '<script id="disqus-threadData">{"response":null}</script>',
    '<img data-user="<b>">',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const ctx = ctxOf(pieces.join(''));
      const before = ctx.root.documentElement.outerHTML;
      const { comments, gaps } = readPage(disqus, ctx);
      expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
