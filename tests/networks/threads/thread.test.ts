/** Post pages of Threads: which reply answers which. */
import { describe, expect, it } from 'vitest';
import { branch, HERE, pagelet, post, read, region } from './page.ts';

const start = post({ by: 'start', code: 'DSstart', text: 'Frage', replies: '3' });
const tree = (...inside: string[]) => read(region(...inside), HERE).comments.map(({ id, parent }) => [id, parent]);
const replies = [
  [post({ by: 'anna', code: 'DSanna1', replies: '1' }), post({ by: 'start', code: 'DSback1' })],
  [post({ by: 'bert', code: 'DSbert1', replies: '2' })],
] as const;

describe.each([
  ['named branches', (...branches: string[][]) => branches.map((posts, at) => pagelet(at, ...posts))],
  ['branches without a name', (...branches: string[][]) => branches.map((posts) => branch(...posts))],
])('%s', (_, build) => {
  it('answer the post, and inside each one the other', () => {
    const { posts, comments } = read(region(...build([start], [...replies[0]], [...replies[1]])), HERE);
    expect(posts).toMatchObject([{ id: 'DSstart', text: 'Frage' }]);
    expect(comments).toMatchObject([
      { id: 'DSanna1', post: 'DSstart', parent: null, byPostAuthor: false, repliesShown: 1, repliesHidden: 0 },
      { id: 'DSback1', post: 'DSstart', parent: 'DSanna1', byPostAuthor: true, repliesHidden: 0 },
      { id: 'DSbert1', post: 'DSstart', parent: null, repliesHidden: 2 },
    ]);
  });
  it('what the post answers stands above it', () => {
    const url = HERE.replace('start', 'anna').replace('start', 'anna1');
    const { posts, comments } = read(
      region(...build([start, post({ by: 'anna', code: 'DSanna1' })], [post({ by: 'carl', code: 'DScarl1' })])),
      url,
    );
    expect(posts.map(({ id }) => id)).toEqual(['DSstart']);
    expect(comments.map(({ id, post: of, parent }) => [id, of, parent])).toEqual([
      ['DSanna1', 'DSstart', null],
      ['DScarl1', 'DSstart', 'DSanna1'],
    ]);
  });
  it('above it a branch each is a chain as well', () => {
    const url = HERE.replace('start/', 'carl/').replace('DSstart', 'DScarl1');
    const all = build([start], [post({ by: 'anna', code: 'DSanna1' })], [post({ by: 'carl', code: 'DScarl1' })]);
    expect(read(region(...all), url).comments.map(({ id, parent }) => [id, parent])).toEqual([
      ['DSanna1', null],
      ['DScarl1', 'DSanna1'],
    ]);
  });
  it('the author goes on right below, a branch a part', () => {
    const all = build(
      [start],
      [post({ by: 'start', code: 'DSpart2' })],
      [post({ by: 'start', code: 'DSpart3' })],
      [...replies[1]],
      [post({ by: 'start', code: 'DSlater' })],
    );
    expect(tree(...all)).toEqual([
      ['DSpart2', null],
      ['DSpart3', 'DSpart2'],
      ['DSbert1', null],
      ['DSlater', null],
    ]);
  });
});

it('what is recommended below is no reply', () => {
  const other = post({ by: 'dora', code: 'DSdora1' });
  const shown = read(region(branch(start), branch(...replies[1]), '<h2>Ähnliche Threads</h2>', branch(other)), HERE);
  expect(shown.posts.map(({ id }) => id)).toEqual(['DSstart', 'DSdora1']);
  expect(shown.comments.map(({ id }) => id)).toEqual(['DSbert1']);
  const named = read(region(pagelet(0, start), pagelet(1, ...replies[1]), branch(other)), HERE);
  expect(named.posts.map(({ id }) => id)).toEqual(['DSstart', 'DSdora1']);
});

it('without the post in the address nothing shown is taken for it', () => {
  const { posts, comments } = read(region(pagelet(1, ...replies[0])), HERE);
  expect(posts).toEqual([]);
  expect(comments).toMatchObject([
    { id: 'DSanna1', post: 'DSstart', parent: null, byPostAuthor: false },
    { id: 'DSback1', post: 'DSstart', parent: 'DSanna1' },
  ]);
});

it('pages left behind are not read', () => {
  const left = `<div hidden>${region(pagelet(0, start), pagelet(1, ...replies[1]))}</div>`;
  expect(read(left + region(pagelet(0, start), pagelet(1, ...replies[0])), HERE).comments.map(({ id }) => id)).toEqual([
    'DSanna1',
    'DSback1',
  ]);
});

it('a thread that shows nothing is a gap', () => expect(read(region(), HERE).gaps).toEqual([{ kind: 'no-entries', detail: 'post' }]));
