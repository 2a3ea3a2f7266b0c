import { describe, expect, it } from 'vitest';
import { read } from './page.ts';

const url = 'https://blog.muster.example/category/technik/';
const bodyClass = 'archive category';
const CLASSIC =
  '<article id="post-41" class="post-41 post type-post hentry"><header><h2 class="entry-title"><a href="https://blog.muster.example/server/" rel="bookmark">Neue Server</a></h2><span class="author vcard"><a class="url fn n" href="https://blog.muster.example/author/red/">Redaktion</a></span><time class="entry-date published" datetime="2026-11-02T10:00:00+01:00">2. November</time></header><div class="entry-summary"><p>Ab heute.</p></div></article>';
const BLOCK =
  '<ul class="wp-block-post-template"><li class="wp-block-post post-42 post type-post"><h2 class="wp-block-post-title"><a href="https://blog.muster.example/alt/">Alte Server</a></h2><div class="wp-block-post-excerpt"><p>Bis gestern.</p></div><div class="wp-block-post-date"><time datetime="2026-11-01T10:00:00+01:00">1. November</time></div></li></ul>';
const TAGDIV =
  '<div class="td_module_10 hentry post-43"><h3 class="entry-title"><a href="https://blog.muster.example/neu/">Drittes</a></h3></div>';

describe('lists of posts', () => {
  it('of classic themes and block themes', () => {
    const { posts, comments, gaps, layout } = read(CLASSIC + BLOCK, { url, bodyClass });
    expect([layout, comments, gaps]).toEqual(['list', [], []]);
    const at = Date.parse('2026-11-02T09:00:00Z');
    expect(posts).toMatchObject([
      {
        id: '41',
        url: 'https://blog.muster.example/server/',
        author: { name: 'Redaktion', handle: 'red' },
        text: 'Neue Server\nAb heute.',
        time: { from: at, to: at },
      },
      { id: '42', url: 'https://blog.muster.example/alt/', author: { name: '' }, text: 'Alte Server\nBis gestern.' },
    ]);
  });

  it('by class alone', () => expect(read(TAGDIV, { url, bodyClass }).posts).toMatchObject([{ id: '43', text: 'Drittes' }]));

  it('beside a post’s own page nothing is a list', () => {
    const { posts, layout } = read(`<h1 class="entry-title">Server</h1>${CLASSIC}`);
    expect([layout, posts.map(({ id }) => id)]).toEqual(['core', ['7']]);
  });
});
