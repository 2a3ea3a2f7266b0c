import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comment, ctxOf, list, read } from './page.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { wordpress } from '../../../lib/networks/wordpress/index.ts';
import { worked } from '../shared/worked.ts';

describe('poisoned comments', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { comments } = read(
      list(comment(1, { name: 'An\u202ena\u0000 &lt;img src=x onerror=alert(1)&gt;', text: '<p>a\u2066b\u0007</p>' })),
    );
    expect(comments[0]?.author.name).toBe('Anna <img src=x onerror=alert(1)>');
    expect(comments[0]?.text).toBe('ab');
  });

  it('an address that is none of the web’s is no address', () => {
    const { comments } = read(
      list(
        ...['javascript:alert(1)', 'data:text/html,x', 'https://[', '#comment-5'].map((href, id) =>
          comment(id + 1, { name: `<a href="${href}">Anna</a>` }),
        ),
      ),
    );
    expect(comments.map(({ author }) => author.url)).toEqual([null, null, null, null]);
    expect(comments.map(({ author }) => author.name)).toEqual(['Anna', 'Anna', 'Anna', 'Anna']);
  });

  it('classes with markup give a plain handle or none', () => {
    const { comments } = read(
      list(comment(1, { extra: 'comment-author-&quot;&gt;&lt;b&gt;' }), comment(2, { extra: 'comment-author-A&lt;b' })),
    );
    expect(comments.map(({ author }) => author.handle)).toEqual([null, 'a']);
  });

  it('a megabyte is cut', () => {
    const ctx = ctxOf(list(comment(1, { time: '9'.repeat(100_000) })));
    // Put in by hand: parsing megabytes is the test's cost, not the reader's.
    for (const [part, piece] of [
      ['.fn', 'x'],
      ['.comment-content p', 'y '],
    ] as const) {
      const el = ctx.root.querySelector(part);
      if (el) el.textContent = piece.repeat(1_000_000);
    }
    const start = worked();
    const { comments } = readPage(wordpress, ctx);
    expect(comments[0]?.author.name.length).toBeLessThanOrEqual(200);
    expect(comments[0]?.text.length).toBeLessThanOrEqual(5000);
    expect(worked() - start).toBeLessThan(2000);
  });

  it('a comment inside itself is read once and is not its own parent', () => {
    const { comments } = read(list(comment(1, { inside: `<ol>${comment(1, { name: 'Bert', depth: 2 })}</ol>` })));
    expect(comments.map(({ id, parent }) => [id, parent])).toEqual([['1', null]]);
  });

  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<li class="comment depth-1">',
      '<li class="comment depth-x" id="comment-">',
      '<div class="wpd-comment" id="wpd-comm-1_1">',
      '<div class="wc-comment">',
      '</li>',
      '</div>',
      '<b class="fn">',
      '</b>',
      '<a href="https://%">',
      '<a href="//[::">x</a>',
      '<time datetime="0000-00-00">',
      '<div class="comment-content">',
      'text',
      '\u0000',
      '<div id="respond">',
      '<script type="application/ld+json">{"@type":"Person","name":"\\u12"}</script>',
      '<img class="avatar" src="/avatar/zz">',
      '<h2 class="comments-title">9',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const ctx = ctxOf(pieces.join(''));
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(wordpress, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
