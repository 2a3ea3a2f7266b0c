import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flarum } from '../../../lib/networks/flarum/index.ts';
import { readPage } from '../../../lib/reader/page.ts';
import { ctxOf, H, HERE, post, read, stream } from './page.ts';
import { worked } from '../shared/worked.ts';

describe('poisoned posts', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { comments } = read(
      stream([post(1, { name: 'An\u202ena &lt;img src=x onerror=alert(1)&gt;', slug: 'anna', text: 'a\u2066b\u0007' })], 2),
    );
    expect(comments[0]?.author.name).toBe('Anna <img src=x onerror=alert(1)>');
    expect(comments[0]?.text).toBe('ab');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[', '#'])('%s is no address', (href) => {
    const bare = post(1).replaceAll(/href="[^"]*"/g, `href="${href}"`);
    expect(read(stream([bare], 2)).comments[0]?.author).toMatchObject({ name: 'Anna', url: null, handle: null });
  });

  it.each(['Infinity', '9'.repeat(400), '-1', 'x', '1e9'])('a place of %s does not hang', (place) => {
    const start = worked();
    const { comments } = read(stream([post(1).replace('data-index="1"', `data-index="${place}"`)], ''));
    expect(comments).toMatchObject([{ repliesHidden: null }]);
    expect(worked() - start).toBeLessThan(2000);
  });

  it('a megabyte is cut', () => {
    const ctx = ctxOf(stream([post(0), post(1)]));
    const part = (selector: string): Element => ctx.root.querySelector(selector) as Element;
    part('.username').textContent = 'x'.repeat(1_000_000);
    part('.Post-body').textContent = 'y '.repeat(1_000_000);
    part('.Scrubber-count').textContent = '9'.repeat(1_000_000);
    const start = worked();
    const [entry] = readPage(flarum, ctx).posts;
    expect(entry?.author.name.length).toBeLessThanOrEqual(200);
    expect(entry?.text.length).toBeLessThanOrEqual(5000);
    expect(worked() - start).toBeLessThan(2000);
  });

  it.each([
    'null',
    '[]',
    '{"apiDocument":{"included":[null,1,{"type":"posts"},{"type":"users"}]}}',
    '{"apiDocument":{"included":[{"type":"posts","id":{},"attributes":{"contentHtml":"x","createdAt":[]},"relationships":null}]}}',
    `{"apiDocument":${'['.repeat(50_000)}`,
  ])('data that is none is none: %#', (json) => {
    const { posts, gaps } = read(
      `<div id="flarum-content"><div class="container"><article><h3>Anna</h3></article></div></div><script id="flarum-json-payload">${json}</script>`,
    );
    expect(posts).toMatchObject([{ id: '77', author: { name: 'Anna' } }]);
    expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
  });

  it('reading never changes the page and never fails, whatever is in it', () => {
    const piece = fc.constantFrom(
      '<div class="PostStream">',
      '<div class="PostStream-item" data-id="5" data-index="0" data-number="1" data-type="comment">',
      '<div class="PostStream-item" data-id="&quot;]" data-index="x" data-time="0000-00-00">',
      '<div class="PostStream-item" data-index="-1">',
      '<ul class="PostsUserPage-list"><li>',
      '<div class="DiscussionListItem"><a class="DiscussionListItem-main" href="/d/9-x/2">x</a>',
      '<div id="flarum-content"><div class="container"><article>',
      '</div>',
      '<div class="PostUser"><h3><a href="/u/%">x</a></h3></div>',
      '<a class="DiscussionListItem-author" href="//[::" title="x">',
      '<div class="Post-body"><a class="PostMention" data-id="5">',
      '<li class="item-like"><button>Unlike</button></li>',
      '<div class="SubscriptionMenu"><a class="SubscriptionMenu-button--follow">x</a></div>',
      '<span class="Scrubber-count">1e99</span>',
      '<div class="SessionDropdown"><a href="/u/%E0">',
      'text\u0000',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(HERE, `${H}/u/x`, `${H}/all`), (pieces, url) => {
        const ctx = ctxOf(pieces.join(''), url);
        const before = ctx.root.documentElement.outerHTML;
        const reading = readPage(flarum, ctx);
        expect(reading.gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
        for (const { id, parent } of reading.comments) expect(parent).not.toBe(id);
        for (const layout of flarum.layouts) for (const el of ctx.root.querySelectorAll('a,button')) layout.action?.(el, ctx)?.now();
        expect(ctx.root.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
