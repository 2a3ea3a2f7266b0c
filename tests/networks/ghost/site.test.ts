import { describe, expect, it } from 'vitest';
import { software } from '../../../lib/networks/ghost/software.ts';
import { ctxOf, HERE, read } from './page.ts';

const SCRIPT = `<script data-ghost-comments="https://news.muster.example/" data-post-id="6b0442efb525a17efb177200"></script>`;
const LD = `<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Jana \\"JB\\" Beispiel","url":"https://news.muster.example/author/jana/"},"datePublished":"2026-11-20T10:00:00.000Z"}</script>`;

describe('an article', () => {
  it('its number stands at the comments, its author and moment in the head', () => {
    const { posts, comments, gaps, layout } = read(
      `<article class="gh-article post"><h1 class="gh-article-title">Neue NAS</h1></article><section class="gh-content"><p>Ab heute.</p></section>${SCRIPT}`,
      { head: LD, bodyClass: 'post-template tag-speicher' },
    );
    const at = Date.parse('2026-11-20T10:00:00Z');
    expect([layout, comments, gaps]).toEqual(['article', [], []]);
    expect(posts).toEqual([
      {
        type: 'post',
        id: '6b0442efb525a17efb177200',
        aliases: [],
        url: HERE,
        author: { name: 'Jana "JB" Beispiel', url: 'https://news.muster.example/author/jana/', handle: 'jana' },
        text: 'Neue NAS\nAb heute.',
        time: { from: at, to: at },
        ad: false,
      },
    ]);
  });

  it('the shown author goes before the head’s; without comments there is no number', () => {
    const { posts } = read(
      '<article class="article"><h1 class="article-title">Neue NAS</h1><ul><li><a class="avatar" href="/author/otto/"><img></a></li></ul><h4 class="author-name"><a href="/author/otto/">Otto N.</a></h4><time datetime="2026-11-20">20 Nov</time></article>',
      { head: LD.replace(/"datePublished[^}]*/, '"x":1'), bodyClass: 'post-template' },
    );
    expect(posts[0]).toMatchObject({ id: null, author: { name: 'Otto N.', handle: 'otto' }, time: { from: Date.parse('2026-11-20') } });
  });

  it('“more to read” below it is not read', () => {
    const more = '<aside><article class="post-card post"><a class="post-card-content-link" href="/b/"><h2>B</h2></a></article></aside>';
    expect(read(`<h1>A</h1>${more}`, { bodyClass: 'post-template' }).posts.map(({ text }) => text)).toEqual(['A']);
  });
});

describe('a list', () => {
  it.each([
    [
      'Casper',
      '<article class="post-card post tag-a"><a class="post-card-image-link" href="/a/"></a><div><a class="post-card-content-link" href="/a/"><h2 class="post-card-title">Neue NAS</h2><section class="post-card-excerpt"><p>Ab heute.</p></section></a><footer><ul><li class="author-name"><a href="/author/jana/">Jana</a></li></ul><time datetime="2026-11-20">20 Nov</time></footer></div></article>',
      'jana',
    ],
    [
      'Source',
      '<article class="gh-card post"><a class="gh-card-link" href="/a/"><h3 class="gh-card-title">Neue NAS</h3><p class="gh-card-excerpt">Ab heute.</p><footer><span class="gh-card-author">By Jana</span><time class="gh-card-date" datetime="2026-11-20">20 Nov</time></footer></a></article>',
      null,
    ],
  ])('of %s', (_theme, card, handle) => {
    const { posts, layout } = read(card, { url: 'https://news.muster.example/', bodyClass: 'home-template' });
    const from = Date.parse('2026-11-20');
    expect(layout).toBe('list');
    expect(posts).toMatchObject([
      {
        id: null,
        url: 'https://news.muster.example/a/',
        author: { name: 'Jana', handle },
        text: 'Neue NAS\nAb heute.',
        time: { from, to: from + 86_399_999 },
      },
    ]);
  });
});

describe('whose page it is', () => {
  it.each([
    '<meta name="generator" content="Ghost 6.65">',
    SCRIPT,
    '<script data-ghost="https://news.muster.example/" data-key="1" data-api="https://news.muster.example/ghost/api/content/"></script>',
  ])('Ghost’s: %s', (head) => expect(software(ctxOf('', { head }).root)).toBe(true));

  it('a WordPress page with a class in common is not', () =>
    expect(software(ctxOf('', { bodyClass: 'post-template-default single postid-7' }).root)).toBe(false));
});
