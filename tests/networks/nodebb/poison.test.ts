import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodebb } from '../../../lib/networks/nodebb/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, H, HERE, post, read, topic } from './page.ts';
import { worked } from '../shared/worked.ts';

describe('poisoned posts', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { comments } = read(
      topic([post(1, { name: 'An\u202ena &lt;img src=x onerror=alert(1)&gt;', slug: 'anna', text: 'a\u2066b\u0007' })], 2),
    );
    expect(comments[0]?.author.name).toBe('Anna <img src=x onerror=alert(1)>');
    expect(comments[0]?.text).toBe('ab');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[', '#'])('%s is no address', (href) => {
    const bare = post(1, { slug: '' }).replaceAll(/href="[^"]*"/g, `href="${href}"`);
    expect(read(topic([bare], 2)).comments[0]?.author).toMatchObject({ url: null, handle: null });
  });

  it('a megabyte is cut, and no number makes it hang', () => {
    const ctx = ctxOf(topic([post(0), post(1)], 2).replace('title="2"', 'title="99999999999999999999"'));
    const part = (selector: string): Element => ctx.root.querySelector(selector) as Element;
    part('a[data-username]').textContent = 'x'.repeat(1_000_000);
    part('[component="post/content"]').textContent = 'y '.repeat(1_000_000);
    part('[component="topic/title"]').textContent = 'z '.repeat(500_000);
    for (const el of ctx.root.querySelectorAll('li')) el.setAttribute('data-index', '9'.repeat(300));
    const start = worked();
    const { posts, comments } = readPage(nodebb, ctx);
    for (const entry of [...posts, ...comments]) {
      expect(entry.author.name.length).toBeLessThanOrEqual(200);
      expect(entry.text.length).toBeLessThanOrEqual(5000);
    }
    expect(worked() - start).toBeLessThan(2000);
  });

  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<ul component="topic" data-tid="77">',
      '<ul component="topic">',
      '<li component="post" data-pid="1" data-index="0">',
      '<li component="post" data-pid="1" data-index="-1" data-uid="-1" data-timestamp="x">',
      '<li component="post" data-pid="&quot;]" data-index="99999999999999999999">',
      '<li component="category/topic" data-tid="%">',
      '</li>',
      '</ul>',
      '<a data-username="x" href="//[::">x</a>',
      '<a class="timeago" title="" datetime="0000-00-00">',
      '<div component="post/parent" data-parent-pid="1">',
      '<div component="post/content"><blockquote>',
      '<a component="post/upvote">x</a>',
      '<a component="account/follow">x</a>',
      '<span component="topic/post-count" title="1e99">',
      '<h2 class="fullname">x</h2>',
      '<a component="header/profilelink" href="/user/%">x</a>',
      'text\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(HERE, `${H}/user/a%22%5D`, `${H}/recent`), (pieces, url) => {
        const ctx = ctxOf(pieces.join(''), url);
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(nodebb, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        for (const layout of nodebb.layouts) for (const el of ctx.root.querySelectorAll('a')) layout.action?.(el, ctx)?.now();
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
