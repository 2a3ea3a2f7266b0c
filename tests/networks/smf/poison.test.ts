import { describe, expect, it } from 'vitest';
import { smf } from '../../../lib/networks/smf/index.ts';
import { bears, survives } from '../shared/poison.ts';
import { BOARD, head, HERE, pages, post, post11, post20, read } from './page.ts';

describe('poisoned pages of SMF', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { posts } = read(post(77, { name: 'An\u202ena\u0000 &lt;img src=x onerror=alert(1)&gt;', text: 'a\u2066b\u0007' }));
    expect(posts[0]).toMatchObject({ author: { name: 'Anna <img src=x onerror=alert(1)>' }, text: 'Re: Server\nab' });
  });

  it('an address that is none of the web’s is no address', () => {
    const { posts } = read(post(77).replaceAll(/href="[^"]*"/g, 'href="javascript:alert(1)"'));
    expect(posts[0]).toMatchObject({ url: null, author: { name: 'Anna', url: null } });
  });

  it('the same number twice is read once', () =>
    expect(read(post(77) + post(78) + post(78, { name: 'Bert' })).comments.map(({ id, author }) => [id, author.name])).toEqual([
      ['78', 'Anna'],
    ]));

  it.each([
    [
      '2.1',
      head + pages(1, 2) + post(77) + post(78),
      ['#top_subject', '#msg78 h4 a[title]', '#msg_78', '#msg78 .postinfo a', '.pagelinks'],
    ],
    ['1.1', `<table>${post11(77)}${post11(78)}</table>`, ['td > b', '.post', '#subject_78', 'td > .smalltext']],
  ])('a megabyte is cut: %s', (_version, html, selectors) => bears(smf, html, HERE, selectors));

  it(
    'reading never changes the page and never fails, whatever is in it',
    () =>
      survives(
        smf,
        [
          post(77),
          post20(78),
          post11(79),
          head,
          pages(2, 3),
          '<div class="post_wrapper">',
          '<div id="subject_">',
          '<div id="subject_99999999999999999999">',
          '<div class="inner" id="msg_5">',
          '<h4>',
          '<div class="keyinfo"><time datetime="0000-00-00T99:99:99Z">',
          '<div class="quoteheader"><a href="?msg=5">x</a></div><blockquote>',
          '<table><tr><td class="windowbg">',
          '<tr>',
          '<div id="topic_container"><div>',
          '<span id="msg_5"><a href="?topic=">x</a></span>',
          '<span id="msg_5"><a href="?topic=5.0">x</a></span>',
          '<p>Begonnen von ',
          '<div class="core_posts">',
          '<div class="topic_details"><a href="?topic=5.msg6#msg6">x</a></div>',
          '<div class="list_posts">',
          '<a class="msg_like" href="?action=likes;sa=like;like=">',
        ],
        [HERE, `${BOARD}index.php?board=3.0`, `${BOARD}index.php?topic=%00.%00`, `${BOARD}index.php?action=search2`],
      ),
    30_000,
  );
});
