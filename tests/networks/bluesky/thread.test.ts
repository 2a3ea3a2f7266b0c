/** Who answers whom, in the plain and in the tree view. */
import { describe, expect, it } from 'vitest';
import { focal, quote, read, row, screen, twig } from './page.ts';

const HERE = 'https://bsky.app/profile/start.example/post/3start';
const start = focal({ handle: 'start.example', name: 'Start', key: '3start' });
const thread = (...rows: string[]) => read(screen(...rows), HERE);
const parents = (...rows: string[]) => Object.fromEntries(thread(...rows).comments.map(({ id, parent }) => [id, parent]));

describe('plain view', () => {
  it('replies answer the post unless a line ties them to the row above', () => {
    expect(
      parents(
        start,
        row({ key: '3a', below: true }),
        row({ key: '3b', above: true, below: true }),
        row({ key: '3c', above: true }),
        row({ key: '3d' }),
      ),
    ).toEqual({ '3a': null, '3b': '3a', '3c': '3b', '3d': null });
  });

  it('a row that is no post (deleted, blocked) ends a chain', () => {
    expect(
      parents(start, row({ key: '3a', below: true }), '<div><div>Beitrag gelöscht</div></div>', row({ key: '3b', above: true })),
    ).toEqual({
      '3a': null,
      '3b': null,
    });
  });

  it('what the post in the address answers comes first; then that one is a reply itself', () => {
    const { posts, comments } = thread(
      row({ key: '3root', handle: 'root.example', below: true }),
      row({ key: '3mid', above: true, below: true }),
      focal({ handle: 'start.example', key: '3start', answers: true }),
      row({ key: '3a', handle: 'root.example' }),
    );
    expect(posts.map(({ id }) => id)).toEqual(['3root']);
    expect(comments.map(({ id, post, parent, byPostAuthor }) => [id, post, parent, byPostAuthor])).toEqual([
      ['3mid', '3root', null, false],
      ['3start', '3root', '3mid', false],
      ['3a', '3root', '3start', true],
    ]);
  });

  it('a reply whose thread begins further up has no post', () => {
    const { posts, comments } = thread(
      row({ key: '3mid', above: true, below: true }),
      focal({ handle: 'start.example', answers: true }),
      row({ key: '3a' }),
    );
    expect(posts).toEqual([]);
    expect(comments.map(({ id, post, parent }) => [id, post, parent])).toEqual([
      ['3mid', null, null],
      ['3start', null, '3mid'],
      ['3a', null, '3start'],
    ]);
  });
});

it.each([
  ['the app of 2025', (rows: string[]) => rows],
  // Until 2025 an empty line of space stood above each row's content.
  [
    'the app of 2023',
    (rows: string[]) => rows.map((html) => html.replace(/(data-testid="postThreadItem[^>]*>)/, '$1<div><div></div></div>')),
  ],
])('tree view of %s: a row answers the nearest one above that is moved in less', (_, old) => {
  const rows = [
    [0, '3a'],
    [1, '3b'],
    [2, '3c'],
    [1, '3d'],
    [0, '3e'],
  ] as const;
  expect(parents(start, ...old(rows.map(([indent, key]) => twig({ indent, key }))))).toEqual({
    '3a': null,
    '3b': '3a',
    '3c': '3b',
    '3d': '3a',
    '3e': null,
  });
});

describe('hidden replies', () => {
  it('count on what they stand below: one of them may be the answer', () => {
    const { comments } = thread(
      focal({ handle: 'start.example', key: '3start', replies: 158 }),
      row({ key: '3a', replies: 1, below: true }),
      row({ key: '3b', replies: 4, above: true, below: true }),
      row({ key: '3c', replies: 0, above: true }),
      row({ key: '3d', replies: 0 }),
    );
    expect(comments.map(({ id, repliesShown, repliesHidden }) => [id, repliesShown, repliesHidden])).toEqual([
      ['3a', 1, 3],
      ['3b', 1, 3],
      ['3c', 0, 0],
      ['3d', 0, 0],
    ]);
  });
  it('a label without a number leaves the short form, no button leaves them unknown', () => {
    const short = row({ key: '3a' }).replace(/aria-label="Antworten[^>]*>/, 'data-testid="replyBtn">1,2 Tsd.');
    const none = row({ key: '3b' }).replace(/<button aria-label="Antworten.*?<\/button>/, '');
    expect(thread(start, short, none).comments.map(({ repliesHidden }) => repliesHidden)).toEqual([1200, null]);
  });
});

describe('the post a page is about', () => {
  it('is named by the address, or by the links to its likes', () => {
    expect(thread(start).posts).toMatchObject([{ id: '3start', author: { name: 'Start', handle: 'start.example' } }]);
    const other = read(screen(focal({ key: '3other', counted: true })), HERE);
    expect(other.posts[0]?.id).toBe('3other');
  });
  it('is not taken for the one it quotes or links to', () => {
    const inside = quote({ handle: 'b.example', name: 'B', key: '3quoted' });
    const text = 'Siehe <a href="/profile/c.example/post/3linked">bsky.app/…</a>';
    expect(thread(focal({ handle: 'start.example', key: '3start', inside, text })).posts).toMatchObject([
      { id: '3start', text: 'Siehe bsky.app/…' },
    ]);
  });
  it('has its time in its key, else below its text', () => {
    expect(thread(start).posts[0]?.time).toEqual({ from: Date.parse('2026-11-20T11:05:00Z'), to: Date.parse('2026-11-20T14:05:59.999Z') });
  });
  it('has its name beside a badge', () => expect(thread(start).posts[0]?.author.name).toBe('Start'));
});

it('screens left behind are not read', () => {
  const left = `<div style="display: none;">${screen(row({ key: '3old' }))}</div>`;
  expect(read(left + screen(start, row({ key: '3a' })), HERE).comments.map(({ id }) => id)).toEqual(['3a']);
});

it('a thread that shows nothing is a gap', () =>
  expect(read('<div id="root"></div>', HERE).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]));
