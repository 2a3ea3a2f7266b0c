// @vitest-environment jsdom
/** What posts show of their success, on the invented sample pages of every network that tells it; asked for own posts alone. */
import { describe, expect, it } from 'vitest';
import { expand, readSample } from '../../scripts/pages/sample.ts';
import { readerById, readers } from '../../lib/networks/readers.ts';
import { fittingLayout, oursAmong, PageState } from '../../lib/reader/page.ts';
import type { Reading } from '../../lib/model/sighting.ts';

const NOW = Date.parse('2026-03-02T09:00:00Z');

function read(page: string, own?: readonly string[]): { reading: Reading; id: string } {
  const { url, source } = readSample(`tests/pages/${page}.html`);
  const id = page.split('/')[0] ?? '';
  const network = readerById(id);
  if (!network) throw new Error(id);
  const root = new DOMParser().parseFromString(expand(source, NOW), 'text/html');
  const ctx = { root, url: new URL(url), now: NOW };
  const ours = own ? oursAmong(network, own, ctx.url) : () => true;
  return { reading: PageState.of(network, ctx, fittingLayout(network, ctx)).reading(ctx, ours), id };
}

/** reactions/comments/shares/views of the first posts, '-' where the page does not tell. */
const told = (page: string): string =>
  read(page)
    .reading.posts.slice(0, 2)
    .map(({ figures }) =>
      figures ? [figures.reactions, figures.comments, figures.shares, figures.views].map((n) => n ?? '-').join('/') : 'none',
    )
    .join(' ');

describe('figures', () => {
  it.each([
    ['x/conversation', '48/5/12/- 31/4/3/-'],
    ['x/home-2021', '0/2/-/- 0/2/-/-'],
    ['linkedin/post', '87/16/4/-'],
    ['linkedin/post-sdui', '1058/7/3/-'],
    ['linkedin/post-guest', '41/4/-/- none'],
    ['facebook/post', '1024/7/3/-'],
    ['facebook/feed', 'none none'],
    ['instagram/post', '214/9/-/-'],
    ['instagram/reel', '493/17/-/-'],
    ['instagram/profile', 'none none'],
    ['youtube/watch', '214/7/-/12431'],
    ['youtube/watch-2021', '31/5/-/3120'],
    ['youtube/channel', 'none -/-/-/4120'],
    ['threads/post', '31/5/-/-'],
    ['mastodon/thread', '12/-/5/-'],
    ['mastodon/profile', '-/2/-/-'],
    ['bluesky/thread', '31/7/-/-'],
    ['bluesky/home', '3/1/-/- 88/12/-/-'],
    ['reddit/thread', '12/11/-/-'],
    ['reddit/old-thread', '-/11/-/-'],
    ['tiktok/profile', '-/-/-/4120 -/-/-/12100'],
    ['tiktok/video', '214/-/-/-'],
    ['xing/post', '-/6/-/-'],
    ['discourse/latest', '-/8/-/1312 -/8/-/-'],
    ['phpbb/forum', '-/2/-/1204 -/6/-/-'],
    ['xenforo/xf2-forum', '-/5/-/3000 -/5/-/-'],
    ['vbulletin/forum', '-/3/-/40 -/3/-/40'],
    ['woltlab/wbb4-board', '-/4/-/- -/4/-/-'],
    ['nodebb/category', '-/5/-/1204 -/0/-/-'],
  ])('%s: %s', (page, expected) => expect(told(page)).toBe(expected));

  it('are read for posts of ours alone', () => {
    const { reading } = read('x/conversation', ['nobody']);
    expect(reading.posts.some(({ figures }) => figures)).toBe(false);
    const handle = reading.posts[0]?.author.handle?.toLowerCase() ?? '';
    const own = read('x/conversation', [handle]).reading;
    expect(own.posts.filter(({ figures }) => figures).map(({ author }) => author.handle?.toLowerCase())).toEqual([handle]);
  });

  it('are looked for where a network shows them', () => {
    const silent = readers.filter(({ layouts }) => layouts.length && !layouts.some((layout) => layout.figures)).map(({ id }) => id);
    // Nothing is counted there, or only on pages that are not read.
    expect(silent).toEqual(['wordpress', 'stackexchange', 'hackernews', 'disqus', 'flarum', 'smf', 'mediawiki', 'ghost', 'blogger']);
  });

  it('never throw on an empty or a broken entry', () => {
    for (const network of readers)
      for (const layout of network.layouts) {
        const root = new DOMParser().parseFromString('<article><a href="/p/x/"><time></time></a></article>', 'text/html');
        for (const el of root.querySelectorAll('*'))
          expect(
            () => layout.figures?.(el, { root, url: new URL('https://x.example/'), now: NOW }),
            `${network.id} ${layout.id}`,
          ).not.toThrow();
      }
  });
});
