/** Whatever a page holds: nothing is thrown, nothing is written, nobody is his own parent. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blogger } from '../../../lib/networks/blogger/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, HERE, LIST, read, thread, threaded } from './page.ts';

it('names and texts are cut and cleaned, addresses are the web’s', () => {
  const name = `<a href="javascript:alert(1)">An\u202ena\u0000 &lt;img onerror=1&gt;${'x'.repeat(100_000)}</a>`;
  const [comment] = read(thread(threaded(1, { name, text: 'y'.repeat(100_000) }))).comments;
  expect(comment?.author.name.startsWith('Anna <img onerror=1>')).toBe(true);
  expect(comment?.author.name.length).toBeLessThanOrEqual(200);
  expect(comment?.author.url).toBeNull();
  expect(comment?.text.length).toBeLessThanOrEqual(5000);
});

it('reading never changes the page and never fails', () => {
  const piece = fc.constantFrom(
    '<div class="post hentry">',
    '<div class="post-outer">',
    '<article class="post">',
    '<div id="post-body-1234567890">',
    '</div>',
    '<a name="12345678901">',
    '<h3 class="post-title"><a href="//[::">T</a></h3>',
    '<abbr class="published" title="gestern">x</abbr>',
    '<li class="comment" id="c78182149789211930">',
    '<li class="comment" id="c7818214978921193012345678">',
    '<li class="comment" id="cx">',
    '</li>',
    '<dl><dt class="comment-author" id="c78182149789211931">Anna said...',
    '<dd class="comment-body">Text',
    '</dl>',
    '<cite class="user"><a href="https://%">x</a></cite>',
    '<a href="?showComment=99999999999999#c1">x</a>',
    '<div id="comments"><h4>3 comments</h4>',
    '<script type="application/ld+json">{"@type":"Person","name":"\\u12"}</script>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), fc.boolean(), (pieces, list) => {
      const ctx = ctxOf(pieces.join(''), { url: list ? LIST : HERE });
      const before = ctx.root.documentElement.outerHTML;
      const { comments, gaps } = readPage(blogger, ctx);
      expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
      for (const { id, parent } of comments) expect(parent).not.toBe(id);
      expect(ctx.root.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 60 },
  );
}, 30_000);
