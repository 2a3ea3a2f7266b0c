/** Stories and comments of every year's tables, and who answers whom by the order of rows. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reader/page.ts';
import { hackernews } from '../../../lib/networks/hackernews/index.ts';
import { web } from '../../../lib/networks/hackernews/web.ts';
import { ctxOf } from '../x/page.ts';
import { comment, frame, item, read, story, tree } from './page.ts';
import { worked } from '../shared/worked.ts';

describe('stories', () => {
  it.each(['titleline', 'titlelink', 'storylink'])('title by %s, author and age from the line below', (link) => {
    const { posts } = read(
      `<table>${story({ link })}${story({ id: 200, title: 'Zweites', by: '' })}</table>`,
      'https://news.ycombinator.com/',
    );
    expect(posts).toMatchObject([
      {
        id: '100',
        text: 'Ein Werkzeug',
        url: 'https://news.ycombinator.com/item?id=100',
        author: { name: 'anna', url: 'https://news.ycombinator.com/user?id=anna', handle: 'anna' },
        time: { from: 1795168800000, to: 1795168800000 },
      },
      { id: '200', author: { name: '', url: null } },
    ]);
  });

  it('a text of its own belongs to the story, with and without a class for it', () => {
    expect(read(item(story(), '<tr><td colspan="2"></td><td><div class="toptext">Was nehmt ihr?</div></td></tr>')).posts[0]?.text).toBe(
      'Ein Werkzeug\nWas nehmt ihr?',
    );
    const form = '<tr><td colspan="2"></td><td><form action="comment"><textarea name="text">Entwurf</textarea></form></td></tr>';
    expect(read(item(story(), '<tr><td colspan="2"></td><td>Was nehmt ihr?</td></tr>', form)).posts[0]?.text).toBe(
      'Ein Werkzeug\nWas nehmt ihr?',
    );
  });

  it("a poll's options are no entries", () => {
    const option =
      '<tr class="athing" id="150"><td class="votelinks"></td><td class="comment"><div>Linux</div></td></tr><tr><td class="default"><span class="comhead"><span class="score">5 points</span></span></td></tr>';
    expect(read(item(story(), option)).posts.map(({ id }) => id)).toEqual(['100']);
  });

  it('the age is UTC where the title has no seconds, and its words where it has no title', () => {
    const [one, two] = read(
      `<table>${story({ age: '2026-11-20T10:00:00' })}${story({ id: 2, age: '' })}</table>`,
      'https://news.ycombinator.com/newest',
    ).posts;
    expect(one?.time?.from).toBe(Date.parse('2026-11-20T10:00:00Z'));
    expect(two?.time?.to).toBe(Date.parse('2026-11-20T12:00:00Z'));
  });
});

const parents = (...rows: string[]) =>
  Object.fromEntries(read(item(story()) + tree(...rows)).comments.map(({ id, parent }) => [id, parent]));

describe('comments', () => {
  it.each([false, true])('answer the nearest row further left (indent as the width of a picture: %s)', (width) => {
    expect(
      parents(
        comment({ id: 1, width }),
        comment({ id: 2, indent: 1, width }),
        comment({ id: 3, indent: 2, width }),
        comment({ id: 4, indent: 1, width }),
        comment({ id: 5, width }),
        comment({ id: 6, indent: 3, width }),
        comment({ id: 7, indent: 3, width }),
      ),
    ).toEqual({ 1: null, 2: '1', 3: '2', 4: '1', 5: null, 6: '5', 7: '5' });
  });

  it('carry post, author, text without the reply link, and the mark of the one who submitted the story', () => {
    const { comments } = read(item(story()) + tree(comment({ id: 1, by: 'anna', text: 'Eins<p>zwei' }), comment({ id: 2, by: 'Anna' })));
    expect(comments[0]).toMatchObject({
      post: '100',
      text: 'Eins\nzwei',
      byPostAuthor: true,
      author: { handle: 'anna' },
      repliesHidden: 0,
    });
    expect(comments[1]?.byPostAuthor).toBe(false);
  });

  it('a collapsed one hides its replies, and those above it cannot tell either', () => {
    const { comments } = read(
      item(story()) +
        tree(
          comment({ id: 1 }),
          comment({ id: 2, indent: 1, state: 'coll', n: 3 }),
          comment({ id: 3, indent: 2, state: 'noshow' }),
          comment({ id: 4 }),
        ),
    );
    expect(comments.map(({ id, repliesHidden }) => [id, repliesHidden])).toEqual([
      ['1', null],
      ['2', 2],
      ['3', 0],
      ['4', 0],
    ]);
    expect(web.attributes).toContain('class');
  });

  it('a collapsed one without replies hides none', () => {
    expect(read(item(story()) + tree(comment({ id: 1, state: 'coll' }))).comments[0]?.repliesHidden).toBe(0);
  });

  it.each(['[deleted]', '[flagged]', '[dead]'])('%s in place of the text', (gone) => {
    expect(read(item(story()) + tree(comment({ gone, by: '' }))).comments[0]).toMatchObject({ deleted: true, text: gone });
    expect(read(item(story()) + tree(comment({ text: gone }))).comments[0]?.deleted).toBeUndefined();
  });
});

describe("a comment's own page", () => {
  const head = comment({ id: 55, navs: '| <a href="item?id=44">parent</a>' }).replace(
    '<span class="onstory"></span>',
    '<span class="onstory"> | on: <a href="item?id=100" title="Ein Werkzeug">Ein Werk...</a></span>',
  );
  it('is a comment of its story, and what stands below answers it', () => {
    const { posts, comments } = read(
      item(head) + tree(comment({ id: 56 }), comment({ id: 57, indent: 1 })),
      'https://news.ycombinator.com/item?id=55',
    );
    expect(posts).toEqual([]);
    expect(comments.map(({ id, post, parent }) => [id, post, parent])).toEqual([
      ['55', '100', '44'],
      ['56', '100', '55'],
      ['57', '100', '56'],
    ]);
  });

  it('lists of comments tell story and parent by links; a parent that is the story is none', () => {
    const row = head.replace('item?id=44', 'item?id=100');
    const { comments } = read(`<table>${row}${comment({ id: 58, indent: 1 })}</table>`, 'https://news.ycombinator.com/threads?id=bert');
    expect(comments.map(({ id, post, parent }) => [id, post, parent])).toEqual([
      ['55', '100', null],
      ['58', '100', '55'],
    ]);
  });
});

it('knows who is logged in', () => {
  expect(web.viewer(ctxOf(frame('', 'muster_it')))).toEqual({
    name: 'muster_it',
    url: 'https://news.ycombinator.com/user?id=muster_it',
    handle: 'muster_it',
  });
  expect(web.viewer(ctxOf(frame('')))).toBeNull();
});

it('a page without its rows is a gap, one that says there is no such item is none', () => {
  expect(read('').gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]);
  expect(readPage(hackernews, ctxOf('No such item.', 'https://news.ycombinator.com/item?id=1')).gaps).toEqual([
    { kind: 'no-layout', detail: 'post' },
  ]);
});

it('marks stand behind author and age', () => {
  const ctx = ctxOf(frame(item(story()) + tree(comment())));
  const [first, second] = ctx.root.querySelectorAll('tr.athing');
  expect(web.anchors(first as Element).name?.textContent).toBe('anna');
  expect(web.anchors(second as Element)).toMatchObject({ name: { className: 'hnuser' }, time: { className: 'age' } });
});

it('566 comments are read in a moment', () => {
  const rows = Array.from({ length: 566 }, (_, n) => comment({ id: 1000 + n, indent: n % 8, text: `Absatz ${n}<p>noch einer`.repeat(5) }));
  const ctx = ctxOf(frame(item(story()) + tree(...rows)), 'https://news.ycombinator.com/item?id=100');
  const before = worked();
  expect(readPage(hackernews, ctx).comments).toHaveLength(566);
  // Time of the processor, as the machine may be busy; jsdom is far slower than a browser.
  expect(worked() - before).toBeLessThan(4000);
}, 60_000);
