import { describe, expect, it } from 'vitest';
import { phpbb } from '../../../lib/networks/phpbb/index.ts';
import { bears, survives } from '../shared/poison.ts';
import { BOARD, foot, HERE, pages, post, post30, read, row, row2, title } from './page.ts';

describe('poisoned pages of phpBB', () => {
  it('names and texts lose what turns or cuts the text around them', () => {
    const { posts } = read(
      title + post(77, { name: 'An\u202ena\u0000 &lt;img src=x onerror=alert(1)&gt;', text: 'a\u2066b\u0007' }) + foot(),
    );
    expect(posts[0]).toMatchObject({ author: { name: 'Anna <img src=x onerror=alert(1)>' }, text: 'Server\nab' });
  });

  it('an address that is none of the web’s is no address', () => {
    const { posts } = read(title + post(77).replaceAll(/href="\.\/(memberlist|viewtopic)[^"]*"/g, 'href="javascript:alert(1)"'));
    expect(posts[0]).toMatchObject({ url: `${HERE}#p77`, author: { name: 'Anna', url: null } });
  });

  it('the same number twice is read once', () =>
    expect(read(title + post(77) + post(78) + post(78, { name: 'Bert' })).comments.map(({ id, author }) => [id, author.name])).toEqual([
      ['78', 'Anna'],
    ]));

  it.each([
    [
      'boxes',
      title + pages(1, 2) + post(77) + post(78) + foot(),
      ['.topic-title a', '#p78 .postprofile .username', '#p78 .content', '#p78 time', '.rightside', '.pagination'],
    ],
    ['boxes of 3.0', post30(77) + post30(78), ['#p78 .author', '#p78 .postprofile dt a + br + a', '#p78 .content']],
    ['rows', row(77) + row(78), ['.postauthor', '.postbody', 'td.gensmall > div[style*="right"]']],
  ])('a megabyte is cut: %s', (_style, html, selectors) => bears(phpbb, html, HERE, selectors));

  it(
    'reading never changes the page and never fails, whatever is in it',
    () =>
      survives(
        phpbb,
        [
          post(77),
          post30(78),
          row(79),
          row2(80),
          title,
          pages(2, 3),
          foot('UTC+99:99'),
          '<div id="p1" class="post">',
          '<div id="p99999999999999999999" class="post">',
          '<div class="content">',
          '<div id="postdiv1">',
          '<dl class="postprofile">',
          '<p class="author">',
          '<time datetime="0000-00-00T99:99:99Z">',
          '<blockquote cite="?p=1#p1">',
          '<table><tr><td><a name="p5"></a>',
          '<tr>',
          '<span class="postbody">',
          '<a class="topictitle" href="viewtopic.php?t=">',
          '<a class="topictitle" href="viewtopic.php?t=5">x</a>',
          '<div class="search post">',
          '<li class="row">',
          '<a href="memberlist.php?mode=viewprofile&u=%">x</a>',
          '<a href="?thanks=1">',
        ],
        [HERE, `${BOARD}viewforum.php?f=3`, `${BOARD}viewtopic.php?p=%00`, `${BOARD}search.php?start=x`],
      ),
    30_000,
  );
});
