import { describe, expect, it } from 'vitest';
import { discourse } from '../../../lib/networks/discourse/index.ts';
import { bears, survives } from '../shared/poison.ts';
import { crawler, end, glimmer, HERE, plain, quote, read, SITE, stream, title, widget } from './page.ts';

describe('poisoned pages of Discourse', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { posts } = read(
      stream(widget(1, { name: 'An\u202ena\u0000 &lt;img src=x onerror=alert(1)&gt;', text: '<p>a\u2066b\u0007</p>' })),
    );
    expect(posts[0]).toMatchObject({ author: { name: 'Anna <img src=x onerror=alert(1)>' }, text: 'Neue Server\nab' });
  });

  it('an address that is none of the web’s is no address', () => {
    const { posts } = read(stream(widget(1).replaceAll(/href="[^"]*"/g, 'href="javascript:alert(1)"')));
    expect(posts[0]).toMatchObject({ url: null, author: { name: 'Anna Test', url: null, handle: 'anna' } });
  });

  it('the same number twice is read once', () =>
    expect(read(stream(widget(1), widget(2), widget(2, { name: 'Bert' }))).comments.map(({ id, author }) => [id, author.name])).toEqual([
      ['2', 'Anna Test'],
    ]));

  it('two that quote one another stay two', () =>
    expect(
      read(stream(widget(1), widget(2, { text: quote(3) }), widget(3, { text: quote(2) }), widget(4, { text: quote(4) }))).comments,
    ).toHaveLength(3));

  it.each([
    ['widgets', stream(widget(1), widget(2)), ['.fancy-title', '#post_2 .names .first a', '#post_2 .cooked p', '#post_2 .relative-date']],
    ['glimmer', stream(glimmer(1), glimmer(2)) + end, ['#post_2 .names .first a', '#post_2 .cooked p']],
    [
      'plain view',
      crawler(plain(1), plain(2)),
      ['#topic-title h1 a', '#post_2 [itemprop="name"]', '#post_2 .post p', '#post_2 time', '#post_2 [itemprop="position"]'],
    ],
  ])('a megabyte is cut: %s', (_view, html, selectors) => bears(discourse, html, HERE, selectors));

  it(
    'reading never changes the page and never fails, whatever is in it',
    () =>
      survives(
        discourse,
        [
          widget(1),
          glimmer(2),
          plain(3),
          title,
          end,
          quote(1),
          '<div class="post-stream">',
          '<div class="topic-post deleted" data-post-number="5">',
          '<article data-post-id="5" id="post_5">',
          '<article data-post-id="99999999999999999999" id="post_x">',
          '<div class="names"><span class="first"><a data-user-card="" href="/u/%">',
          '<a class="post-date" href="/t/x/1/2/3"><span data-time="1e99">',
          '<div class="cooked">',
          '<div class="embedded-posts top"><div class="reply"><a class="arrow" href="//%">',
          '<a class="reply-to-tab"><span>anna</span></a>',
          '<div class="crawler-post" id="post_7"><span class="creator">',
          '<div itemscope itemtype="http://schema.org/DiscussionForumPosting">',
          '<time datetime="0000-00-00">',
          '<tr class="topic-list-item">',
          '<div class="fps-result"><a href="/t/x/5/6">x</a>',
          '<li class="user-stream-item">',
          '<div id="data-preloaded" data-preloaded="{&quot;currentUser&quot;:&quot;{"></div>',
          '<li id="current-user"><img>',
          '<div class="timeline-replies">1 / 99</div>',
        ],
        [HERE, `${SITE}latest`, `${SITE}t/%00/12/99999999`, `${SITE}u/%/activity`],
      ),
    30_000,
  );
});
