import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xenforo } from '../../../lib/networks/xenforo/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, post, read } from './page.ts';
import { worked } from '../shared/worked.ts';

describe('poisoned messages', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { comments } = read(post({ name: 'An\u202ena &lt;img src=x onerror=alert(1)&gt;', text: 'a\u2066b\u0007' }));
    expect(comments[0]?.author.name).toBe('Anna <img src=x onerror=alert(1)>');
    expect(comments[0]?.text).toBe('ab');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[', '#', 'mailto:a@b.example'])('%s is no address', (href) => {
    const { comments } = read(post().replaceAll(/href="[^"]*"/g, `href="${href}"`));
    expect(comments[0]?.author.url).toBeNull();
    expect(comments[0]?.url).toBe('https://forum.muster.example/threads/neue-lizenz.77/#post-501');
  });

  it('a megabyte is cut', () => {
    const ctx = ctxOf(post());
    const message = ctx.root.querySelector('.message') as Element;
    message.setAttribute('data-author', 'x'.repeat(1_000_000));
    (message.querySelector('.bbWrapper') as Element).textContent = 'y '.repeat(1_000_000);
    (message.querySelector('.message-attribution-opposite a') as Element).textContent = '#1'.repeat(500_000);
    (message.querySelector('time') as Element).outerHTML = `<time datetime="${'9'.repeat(1_000_000)}">${'1'.repeat(1_000_000)}</time>`;
    const start = worked();
    const { posts, comments } = readPage(xenforo, ctx);
    const [entry] = [...posts, ...comments];
    expect(entry?.author.name.length).toBeLessThanOrEqual(200);
    expect(entry?.text.length).toBeLessThanOrEqual(5000);
    expect(worked() - start).toBeLessThan(2000);
  });

  it('a message inside itself is read once and is not its own parent', () => {
    const { comments } = read(post({ text: post({ text: '<blockquote data-source="post: 501">x</blockquote>' }) }));
    expect(comments.map(({ id, parent }) => [id, parent])).toEqual([['501', null]]);
  });

  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<article class="message" data-content="post-1" data-author="">',
      '<article class="message" data-content="post-1e9">',
      '<div class="comment" data-content="profile-post-comment-5">',
      '<li class="message" id="post-3" data-author="\u0000">',
      '<li class="messageSimple" id="profile-post-">',
      '<div class="structItem structItem--thread">',
      '<li class="discussionListItem" id="thread-9">',
      '<div class="structItem-title"><a href="/threads/x.9/">x</a></div>',
      '<div class="p-body-header"><h1 class="p-title-value">',
      '</article>',
      '</li>',
      '</div>',
      '<a class="username" href="//[::" data-user-id="-1">x</a>',
      '<h4 class="message-name">',
      '<time datetime="0000-00-00" data-time="99999999999999">',
      '<span class="DateTime" title="">',
      '<div class="message-body">',
      '<blockquote data-source="post: 1" class="bbCodeQuote"><a class="AttributionLink" href="#post-3">',
      '<a class="p-navgroup-link--user" href="%">',
      '<div class="PageNav" data-page="x" data-last="">',
      'text',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.constantFrom('id="XF" data-content-key="resource-7"', 'id="XenForo"', ''),
        (pieces, html) => {
          const ctx = ctxOf(pieces.join(''), { html });
          const before = ctx.root.documentElement.outerHTML;
          const reading = readPage(xenforo, ctx);
          expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
          for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
          for (const layout of xenforo.layouts) for (const el of ctx.root.querySelectorAll('a')) layout.action?.(el, ctx);
          expect(ctx.root.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
