import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { woltlab } from '../../../lib/networks/woltlab/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, H, HERE, list, post, read } from './page.ts';
import { worked } from '../shared/worked.ts';

describe('poisoned posts', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { comments } = read(list([post(502, { name: 'An\u202ena &lt;img src=x onerror=alert(1)&gt;', text: 'a\u2066b\u0007' })]));
    expect(comments[0]?.author.name).toBe('Anna <img src=x onerror=alert(1)>');
    expect(comments[0]?.text).toBe('ab');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[', '#'])('%s is no address', (href) => {
    const { comments } = read(list([post(502)]).replaceAll(/href="[^"]*"/g, `href="${href}"`));
    expect(comments[0]?.author.url).toBeNull();
    expect(comments[0]?.url).toBe(`${HERE}#post502`);
  });

  it('a megabyte is cut', () => {
    const ctx = ctxOf(
      `<script type="application/ld+json">"@type":"DiscussionForumPosting"${'"author":{'.repeat(100_000)}</script>${list([post(502)])}`,
    );
    const part = (selector: string): Element => ctx.root.querySelector(selector) as Element;
    part('.username').textContent = 'x'.repeat(1_000_000);
    part('.messageText').textContent = 'y '.repeat(1_000_000);
    part('.messageQuickOptions a').textContent = '1 '.repeat(500_000);
    part('woltlab-core-date-time').setAttribute('date', '9'.repeat(1_000_000));
    const start = worked();
    const { posts, comments } = readPage(woltlab, ctx);
    const [entry] = [...posts, ...comments];
    expect(entry?.author.name.length).toBeLessThanOrEqual(200);
    expect(entry?.text.length).toBeLessThanOrEqual(5000);
    expect(worked() - start).toBeLessThan(2000);
  });

  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<li id="post1"><article class="wbbPost message" data-post-id="1">',
      '<article class="wbbPost" data-post-id="x">',
      '<div class="message" id="postRow5">',
      '<div class="jsComment" data-comment-id="5">',
      '<div class="jsCommentResponse" data-response-id="5">',
      '<woltlab-core-comment comment-id="5">',
      '<header class="contentHeader"><h1 class="contentTitle">x</h1></header>',
      '<ol class="wbbThread"><a class="wbbTopicLink" href="/thread/9-x/">x</a></ol>',
      '<td class="columnTopic">',
      '</article>',
      '</div>',
      '</li>',
      '<div class="messageSidebar"><a class="username" href="//[::">x</a></div>',
      '<div class="messageHeader"><time datetime="0000-00-00">',
      '<div class="messageText">',
      '<blockquote class="quoteBox" cite="#post1">',
      '<ul class="wbbThreadPostList" data-sort-order="DESC" data-page-no="x">',
      '<nav class="pagination" data-pages="x"><b class="active">',
      '<li id="userMenu"><a href="/user/%/">',
      '<script type="application/ld+json">"@type":"DiscussionForumPosting","author":{"name":"\\u12"}</script>',
      '<a class="reactButton">',
      'text\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom(HERE, `${H}/article/9-x/`, `${H}/user/5-x/`, `${H}/board/3-x/`),
        (pieces, url) => {
          const ctx = ctxOf(pieces.join(''), { url });
          const before = ctx.root.documentElement.outerHTML;
          const reading = readPage(woltlab, ctx);
          expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
          for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
          for (const layout of woltlab.layouts) for (const el of ctx.root.querySelectorAll('a')) layout.action?.(el, ctx);
          expect(ctx.root.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
