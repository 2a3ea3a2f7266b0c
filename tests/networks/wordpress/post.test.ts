import { describe, expect, it } from 'vitest';
import type { PostSighting } from '../../../lib/model/sighting.ts';
import { read } from './page.ts';

const post = (inside: string, options?: Parameters<typeof read>[1]): PostSighting | undefined => read(inside, options).posts[0];

describe('the article', () => {
  it('its number stands in the body class, the form, a reply link or the short link', () => {
    expect(post('', { bodyClass: 'single postid-31' })?.id).toBe('31');
    expect(post('', { bodyClass: 'page page-id-32' })?.id).toBe('32');
    expect(post('<form><input name="comment_post_ID" value="33"></form>', { bodyClass: '' })?.id).toBe('33');
    expect(post('<div class="wpd-comment" id="wpd-comm-1_0"><a data-postid="34"></a></div>', { bodyClass: '' })?.id).toBe('34');
    expect(
      post('<div id="wpdcom"></div>', { bodyClass: '', head: '<link rel="shortlink" href="https://blog.muster.example/?p=35">' })?.id,
    ).toBe('35');
    expect(read('<div id="wpdcom"></div>', { bodyClass: 'blog' }).posts).toEqual([]);
  });

  it('text is title and beginning; the site’s name is no title', () => {
    expect(
      post('<h1 class="site-title">Blog</h1><article><h1>Neue Server</h1><div class="entry-content"><p>Ab heute.</p></div></article>')
        ?.text,
    ).toBe('Neue Server\nAb heute.');
    expect(post('<h1 id="logo-site" class="site">Blog</h1><div class="hentry"><h2>Neue Server</h2></div>')?.text).toBe('Neue Server');
    expect(post('', { head: '<meta property="og:title" content="Neue Server">' })?.text).toBe('Neue Server');
  });

  it.each([
    ['<span class="author vcard"><a href="/author/red/">Redaktion</a></span>', '', 'Redaktion', 'red'],
    ['<a rel="author" href="/author/red/">Redaktion</a>', '', 'Redaktion', 'red'],
    ['<p class="byline">von <a href="/author/red/">Redaktion</a></p>', '', 'Redaktion', 'red'],
    ['<div class="wp-block-post-author"><p class="wp-block-post-author__name">Redaktion</p></div>', '', 'Redaktion', null],
    [
      '<div class="td-post-author-name"><div class="td-author-by">Von</div> <a href="/author/red/">Redaktion</a><div class="td-author-line"> - </div></div>',
      '',
      'Redaktion',
      'red',
    ],
    [
      '<div class="wp-block-post-author"><p class="wp-block-post-author__byline">Verfasst von</p><p class="wp-block-post-author__name">Redaktion</p></div>',
      '',
      'Redaktion',
      null,
    ],
    ['<p class="byline"><span class="author vcard">Geschrieben von Redaktion |</span></p>', '', 'Redaktion', null],
    ['<span class="author vcard">Vonnegut</span>', '', 'Vonnegut', null],
    ['<a rel="author" href="/author/hagen/">Von Hagen</a>', '', 'Von Hagen', 'hagen'],
    ['<div class="fusion-meta-info">Von <a href="/author/red/">Redaktion</a>|18. Juni 2018|Technik</div>', '', 'Redaktion', 'red'],
    ['<li class="comment bypostauthor depth-1" id="comment-3"><b class="fn">Redaktion</b></li>', '', 'Redaktion', null],
    ['', '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Redaktion">', 'Redaktion', null],
    ['', '<meta name="twitter:label1" content="Geschätzte Lesezeit"><meta name="twitter:data1" content="4 Minuten">', '', null],
    [
      '',
      '<script type="application/ld+json">{"@type":"Person","@id":"#a","name":"Redaktion \\"K\\u00f6ln\\""}</script>',
      'Redaktion "Köln"',
      null,
    ],
    [
      '<div class="vcard author"><span class="fn"><a href="https://red.example/">Redaktion</a></span></div><div><a href="/author/red/">mehr</a></div>',
      '',
      'Redaktion',
      'red',
    ],
  ])('author of %s%s', (inside, head, name, handle) => expect(post(inside, { head })?.author).toMatchObject({ name, handle }));

  it('the time in the head is exact, the theme’s comes next, a comment’s never', () => {
    const shown = '<time class="entry-date" datetime="2026-11-02T10:00:00+01:00">2. November</time>';
    const exact = Date.parse('2026-11-01T09:00:00Z');
    expect(post(shown, { head: '<meta property="article:published_time" content="2026-11-01T10:00:00+01:00">' })?.time).toEqual({
      from: exact,
      to: exact,
    });
    expect(post(shown)?.time?.from).toBe(Date.parse('2026-11-02T09:00:00Z'));
    expect(post('<li id="comment-1" class="comment depth-1"><time datetime="2026-11-02T10:00:00+01:00"></time></li>')?.time).toBeNull();
  });

  it('the day of publishing, not of the last change, nor of a teaser in the head', () => {
    const teaser = '<header><time datetime="2020-01-01T10:00:00+01:00">2020</time></header>';
    const changed =
      '<span class="updated rich-snippet-hidden">2026-11-20T10:00:00+01:00</span><time class="updated" datetime="2026-11-20T10:00:00+01:00"></time>';
    expect(post(`${teaser}<article>${changed}<time datetime="2026-11-02T10:00:00+01:00">2. November</time></article>`)?.time?.from).toBe(
      Date.parse('2026-11-02T09:00:00Z'),
    );
    const [day] = [post(`<article>${changed}<div class="fusion-meta-info">Von Anna|2. November 2026|Technik</div></article>`)?.time];
    expect(day?.from).toBeLessThanOrEqual(Date.parse('2026-11-02T00:00:00Z'));
    expect(day?.to).toBeLessThan(Date.parse('2026-11-04T00:00:00Z'));
  });
});

describe('who is logged in', () => {
  const bar =
    '<div id="wpadminbar"><li id="wp-admin-bar-my-account"><span class="display-name">Jana Beispiel</span></li><li id="wp-admin-bar-user-info"><span class="username">Jana.Beispiel</span></li></div>';
  it('the toolbar tells, else the form, else nobody', () => {
    const bodyClass = 'single postid-7 logged-in';
    expect(read(bar, { bodyClass }).viewer).toEqual({ name: 'Jana Beispiel', url: null, handle: 'jana-beispiel' });
    expect(read('<p class="logged-in-as">Angemeldet als Jana Beispiel. <a>Profil bearbeiten</a></p>', { bodyClass }).viewer).toMatchObject({
      name: 'Jana Beispiel',
      handle: null,
    });
    expect(read('', { bodyClass }).viewer).toBeNull();
    expect(read(bar).viewer).toBeNull();
  });
});
