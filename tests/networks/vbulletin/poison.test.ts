import { describe, expect, it } from 'vitest';
import { vbulletin } from '../../../lib/networks/vbulletin/index.ts';
import { bears, survives } from '../shared/poison.ts';
import { BOARD, comment5, foot, foot4, HERE, post3, post3b, post4, post5, read, title3, title4 } from './page.ts';

describe('poisoned pages of vBulletin', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { posts } = read(title4 + post4(77, { name: 'An\u202ena\u0000 &lt;img src=x onerror=alert(1)&gt;', text: 'a\u2066b\u0007' }));
    expect(posts[0]).toMatchObject({ author: { name: 'Anna <img src=x onerror=alert(1)>' }, text: 'Server\nab' });
  });

  it('an address that is none of the web’s is no address', () => {
    const { posts } = read(post4(77).replaceAll(/href="[^"]*"/g, 'href="javascript:alert(1)"'));
    expect(posts[0]).toMatchObject({ url: null, author: { name: 'Anna', url: null } });
  });

  it('the same number twice is read once', () =>
    expect(read(title4 + post4(77) + post4(78) + post4(78, { name: 'Bert' })).comments.map(({ id, author }) => [id, author.name])).toEqual([
      ['78', 'Anna'],
    ]));

  it.each([
    [
      '4',
      title4 + post4(77) + post4(78) + foot4,
      HERE,
      ['.threadtitle a', '#post_78 .username strong', '#post_message_78', '#post_78 .postdate', '#footer_time'],
    ],
    [
      '3',
      title3 + post3(77) + post3(78) + foot,
      HERE,
      ['#post78 .bigusername', '#post_message_78', '#post78 .thead .normal', 'td.navbar strong'],
    ],
    [
      '5',
      `<ul>${post5(77)}${post5(78)}</ul>`,
      `${BOARD}forum/12-server`,
      ['#node-78 [itemprop="name"]', '#node-78 [itemprop="text"]', '#node-78 time'],
    ],
  ])('a megabyte is cut: %s', (_version, html, url, selectors) => bears(vbulletin, html, url, selectors));

  it(
    'reading never changes the page and never fails, whatever is in it',
    () =>
      survives(
        vbulletin,
        [
          post3(77),
          post3b(78),
          post4(79),
          post5(80, { more: comment5(90) }),
          title3,
          foot,
          '<li id="post_1">',
          '<li id="post_99999999999999999999">',
          '<div class="b-post" data-node-id="5">',
          '<div class="b-post" data-node-id="5" data-node-publishdate="9e99">',
          '<table id="post1"><tr><td>',
          '<div id="post_message_1">',
          '<div id="postmenu_1">',
          '<a class="username" href="member.php?%">x</a>',
          '<span class="postdate">10-99-9999, 99:99 XM</span>',
          '<div class="bbcode_quote"><a href="?p=1#post1">x</a>',
          '<li class="threadbit" id="thread_5">',
          '<a class="title" id="thread_title_5" href="//%">x</a>',
          '<td id="td_threadtitle_5">',
          '<span class="smallfont" onclick="window.open(\'javascript:1\')">x</span>',
          '<tr class="topic-item" data-node-id="5">',
          '<a href="?do=post_thanks_add">',
        ],
        [HERE, `${BOARD}forumdisplay.php?f=3`, `${BOARD}showthread.php?%00`, `${BOARD}search.php?searchid=1`],
      ),
    30_000,
  );
});
