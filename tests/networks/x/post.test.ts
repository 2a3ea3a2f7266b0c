/** One post of X: what is read off it, and what a hostile page cannot do. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reader/page.ts';
import { idTime } from '../../../lib/networks/x/post.ts';
import { x } from '../../../lib/networks/x/index.ts';
import { ctxOf, list, post } from './page.ts';

const read = (markup: string, url?: string) => readPage(x, ctxOf(markup, url));

describe('a post', () => {
  it('tells its time by its id where the page has none', () => {
    expect(new Date(idTime('1877000000000000001')?.from ?? 0).toISOString()).toBe('2025-01-08T14:30:47.630Z');
    expect(idTime('20')).toBeNull();
    const [first] = read(list(post({ id: '1877000000000000001' }).replace(/datetime="[^"]*"/, 'datetime="gestern"'))).posts;
    expect(first?.time?.from).toBe(idTime('1877000000000000001')?.from);
  });

  it('takes no words, name or time from a post it quotes', () => {
    const quote =
      '<div role="link" tabindex="0"><div data-testid="User-Name"><div dir="ltr">Zitierter</div></div><time datetime="2020-01-01T00:00:00.000Z">2020</time><div lang="de" data-testid="tweetText">Zitat</div><a href="/zitierter/status/1/photo/1"></a></div>';
    const [first, ...rest] = read(list(post().replace(/<div dir="auto" lang="de"[\s\S]*?<\/div>/, quote))).posts;
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      text: '',
      author: { name: 'Anna Test', handle: 'anna_t' },
      time: { from: Date.parse('2026-11-23T10:00:00Z') },
    });
  });

  it('its name stands under another test id in 2022', () => {
    const [first] = read(list(post().replace('data-testid="User-Name"', 'data-testid="User-Names"'))).posts;
    expect(first?.author).toEqual({ name: 'Anna Test', url: 'https://x.com/anna_t', handle: 'anna_t' });
  });

  it('the one in the address tells its moment in words until 2021: its id tells it too', () => {
    const old =
      '<article role="article" tabindex="-1"><a href="/anna_t" role="link"><div dir="auto"><span>Anna Test</span></div><div dir="ltr"><span>@anna_t</span></div></a><div lang="de" dir="auto">Hallo</div><a href="/anna_t/status/1380000000000000000"><span>2:15 nachm. · 8. Apr. 2021</span></a></article>';
    const { posts } = read(list(old), 'https://twitter.com/anna_t/status/1380000000000000000');
    expect(posts).toMatchObject([
      { id: '1380000000000000000', author: { name: 'Anna Test', handle: 'anna_t' }, text: 'Hallo', time: idTime('1380000000000000000') },
    ]);
  });

  it('is an advertisement where its place is counted and it has no time', () => {
    const ad = post()
      .replace(/<a href="\/anna_t\/status[\s\S]*?<\/a>/, '')
      .replace('<article', '<div data-testid="placementTracking"><article')
      .replace(
        '</article>',
        '<a href="/other_t/status/5/photo/1"></a><a href="/anna_t/status/2124805152568246273/analytics"></a></article></div>',
      );
    expect(read(list(ad)).posts).toMatchObject([{ ad: true, id: '2124805152568246273' }]);
    const counted = post().replace('<div role="group">', '<div data-testid="placementTracking"></div><div role="group">');
    expect(read(list(counted)).posts).toMatchObject([{ ad: false }]);
  });

  it('is none where it is unavailable', () => {
    const gone = '<article role="article" tabindex="0"><div><span>Dieser Post ist nicht verfügbar.</span></div></article>';
    expect(read(list(gone)).posts).toEqual([]);
    const page = read(list(gone), 'https://x.com/anna_t/status/2124805152568246273');
    expect(page.posts).toEqual([]);
    expect(page.gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
    expect(read(`${list(gone)}<div data-testid="error-detail"></div>`, 'https://x.com/anna_t/status/2124805152568246273').gaps).toEqual([]);
  });

  it('is none where others’ likes are told, and an ordinary one among mentions', () => {
    const liked =
      '<div data-testid="cellInnerDiv"><article data-testid="notification" role="article" tabindex="0"><a href="/karl"><span>Karl</span></a> gefällt dein Post <time datetime="2026-11-23T10:00:00.000Z">2 Std.</time><div data-testid="tweetText">Hallo</div></article></div>';
    const { posts, comments, page, gaps } = read(list(liked, post()), 'https://x.com/notifications/mentions');
    expect(page.kind).toBe('notifications');
    expect([posts.map(({ author }) => author.handle), comments, gaps]).toEqual([['anna_t'], [], []]);
  });

  it('has a new identity when its node is used again', () => {
    const ctx = ctxOf(list(post()));
    const el = ctx.root.querySelector('article') as Element;
    const layout = x.layouts[0];
    const before = layout?.identify(el, ctx);
    el.querySelector('a[href*="status"]')?.setAttribute('href', '/anna_t/status/2124805152568246999');
    expect(layout?.identify(el, ctx)).not.toBe(before);
    expect(layout?.attributes).toContain('href');
  });
});

describe('a hostile page', () => {
  it.each([
    ['script address', post({ handle: 'javascript:alert(1)' })],
    ['odd id', post({ id: 'abc' })],
    ['endless id', post({ id: '9'.repeat(5000) })],
    ['foreign host', post().replaceAll('href="/anna_t', 'href="https://evil.example/anna_t')],
  ])('%s: no address of it is kept', (_, markup) => {
    const { posts, gaps } = read(list(markup));
    for (const { url, author } of posts)
      for (const address of [url, author.url]) if (address) expect(address).toMatch(/^https:\/\/x\.com\/\w{1,20}(\/status\/\d{1,20})?$/);
    expect(gaps.filter(({ kind }) => kind === 'reader-error')).toEqual([]);
  });

  it('names and texts are cut, cleaned and never markup', () => {
    const [first] = read(
      list(post({ name: `\u202eEvil\u0000 &lt;img onerror=1&gt;${'x'.repeat(1_000_000)}`, text: 'y'.repeat(1_000_000) })),
    ).posts;
    expect(first?.author.name.length).toBeLessThanOrEqual(200);
    expect(first?.author.name.startsWith('Evil <img onerror=1>')).toBe(true);
    expect(first?.text.length).toBeLessThanOrEqual(5000);
  });
});
