import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/blogger/software.ts';
import { ctxOf, HERE, LIST, read, thread, threaded } from './page.ts';

const AT = Date.parse('2026-11-05T10:00:00Z');
const BODY = '<div class="post-body entry-content" id="post-body-36444833841237280"><p>Ab heute.</p></div>';

const DRESSES: Record<string, string> = {
  '2010': `<div class="post hentry"><a name="36444833841237280"></a><h3 class="post-title entry-title"><a href="${HERE}">Neue NAS</a></h3>${BODY}<div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn">Jana Beispiel</span></span><span class="post-timestamp">um <a class="timestamp-link" href="${HERE}" rel="bookmark"><abbr class="published" title="2026-11-05T11:00:00+01:00">11:00</abbr></a></span></div></div>`,
  '2013, microdata': `<div class="date-outer"><h2 class="date-header">Donnerstag</h2><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope><meta content="36444833841237280" itemprop="postId"><h3 class="post-title entry-title" itemprop="name"><a href="${HERE}">Neue NAS</a></h3>${BODY}<span class="post-author vcard"><span class="fn" itemprop="author" itemscope><meta content="https://www.blogger.com/profile/100" itemprop="url"><a class="g-profile" href="https://www.blogger.com/profile/100" rel="author"><span itemprop="name">Jana Beispiel</span></a></span></span><a class="timestamp-link" href="${HERE}"><abbr class="published" itemprop="datePublished" title="2026-11-05T02:00:00-08:00">11:00</abbr></a></div></div></div>`,
  '2017': `<article class="post-outer-container"><div class="post-outer"><div class="post"><a name="36444833841237280"></a><h3 class="post-title entry-title"><a href="${HERE}">Neue NAS</a></h3><div class="post-header"><span class="byline post-author vcard"><span class="post-author-label">Von</span> <span class="fn"><a class="g-profile" href="https://www.blogger.com/profile/100"><span>Jana Beispiel</span></a></span></span><span class="byline post-timestamp"><a class="timestamp-link" href="${HERE}"><time class="published" datetime="2026-11-05T11:00:00+01:00">5. November</time></a></span></div>${BODY}</div></div></article>`,
};

describe('a post in every dress', () => {
  it.each(Object.entries(DRESSES))('%s', (_dress, inside) => {
    for (const url of [HERE, LIST]) {
      const { posts } = read(inside, { url });
      expect(posts).toMatchObject([
        { id: '36444833841237280', url: HERE, author: { name: 'Jana Beispiel' }, text: 'Neue NAS\nAb heute.', time: { from: AT, to: AT } },
      ]);
    }
  });

  it('a template that names nobody and tells only the day', () => {
    const inside = `<div class="post-outer"><div class="post hentry"><div class="date-header">Donnerstag, 5. November 2026</div><h1 class="post-title">Neue NAS</h1>${BODY}</div></div>${thread(threaded(1, { owner: true, name: '<a href="https://www.blogger.com/profile/5">Jana</a>' }))}`;
    const [post] = read(inside).posts;
    expect(post?.author).toEqual({ name: 'Jana', url: null, handle: null });
    expect(post?.time?.from).toBeLessThanOrEqual(AT);
    expect(post?.time?.to).toBeGreaterThanOrEqual(AT);
    expect((post?.time?.to ?? 0) - (post?.time?.from ?? 0)).toBeLessThan(2 * 86_400_000);
  });

  it('a template by others: comments inside the box, "#" for addresses, the number in the link to edit', () => {
    const inside = `<div class="post-outer"><div class="article_body"><h1>Neue NAS</h1><div class="post-body">Ab heute.</div><a href="#" rel="bookmark">November 05, 2026</a><span class="author vcard"><a class="url fn n" href="#" rel="author">Jana</a></span></div>${thread(threaded(1).replace('</ol>', '<a href="https://www.blogger.com/delete-comment.g?blogID=1&postID=78182149789211930">Löschen</a></ol>'))}<a href="https://www.blogger.com/post-edit.g?blogID=7&postID=36444833841237280&from=pencil">Edit</a></div>`;
    const { posts, comments } = read(inside, { head: '' });
    expect(posts).toMatchObject([{ id: '36444833841237280', author: { name: 'Jana', url: null }, text: 'Neue NAS\nAb heute.' }]);
    expect(posts[0]?.time?.from).toBeLessThanOrEqual(AT);
    expect(posts[0]?.time?.to).toBeGreaterThanOrEqual(AT);
    expect(comments).toHaveLength(1);
  });

  it('a template with no box known here', () => {
    const { posts } = read('<h1>Neue NAS</h1><div class="x">Ab heute.</div><div id="comments"></div>');
    expect(posts).toMatchObject([{ id: '3644483384123728000', text: 'Neue NAS', url: HERE }]);
    // The address still tells the month.
    expect(posts[0]?.time?.from).toBe(Date.parse('2026-11-01T00:00:00Z'));
  });
});

describe('lists', () => {
  const two =
    Object.values(DRESSES)[0] +
    (Object.values(DRESSES)[2] ?? '').replaceAll('36444833841237280', '36444833841237281').replaceAll('Neue NAS', 'Alte NAS');

  it('gives each post once', () =>
    expect(read(two, { url: LIST }).posts.map(({ text }) => text)).toEqual(['Neue NAS\nAb heute.', 'Alte NAS\nAb heute.']));

  it('on a post’s own page others below are not read', () =>
    expect(read(two).posts.map(({ text }) => text)).toEqual(['Neue NAS\nAb heute.']));

  it('gadgets are not', () => {
    const gadget = `<div class="widget PopularPosts">${DRESSES[2017]}</div>`;
    expect(read(gadget, { url: LIST }).posts).toEqual([]);
    expect(read(gadget + DRESSES[2010]).posts).toHaveLength(1);
  });
});

describe('whose page it is', () => {
  it.each([
    '<meta content="blogger" name="generator">',
    '<meta name="generator" content="Blogger">',
    '<link rel="stylesheet" href="https://www.blogger.com/static/v1/widgets/3597120983-css_bundle_v2.css">',
    '<link rel="service.post" href="https://www.blogger.com/feeds/1/posts/default">',
  ])('Blogger’s: %s', (head) => expect(software(ctxOf('', { head }).root)).toBe(true));

  it('a page that only links there is not', () =>
    expect(software(ctxOf('<a href="https://www.blogger.com/profile/1">x</a>', { head: '' }).root)).toBe(false));
});
