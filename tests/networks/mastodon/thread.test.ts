/** Who answers whom on a status' page. */
import { describe, expect, it } from 'vitest';
import { app, column, detailed, HERE, read, row, served } from './page.ts';

const thread = (...rows: string[]) => read(app(column(...rows)), HERE);
const parents = (...rows: string[]) => Object.fromEntries(thread(...rows).comments.map(({ id, parent }) => [id, parent]));

describe('version 4: lines', () => {
  it('join a row to the one above or to the status', () => {
    expect(
      parents(
        detailed(),
        row({ id: '101', joins: 'above', full: true }),
        row({ id: '102', joins: 'above', full: true }),
        row({ id: '103', joins: 'above' }),
        row({ id: '104', joins: 'top' }),
        row({ id: '105', joins: 'top' }),
      ),
    ).toEqual({ 101: null, 102: '101', 103: '102', 104: null, 105: null });
  });

  it('joined to neither, it answers one in between', () => {
    expect(
      parents(
        detailed(),
        row({ id: '101', joins: 'above', full: true }),
        row({ id: '102', acct: 'bert', joins: 'above' }),
        row({ id: '103', acct: 'cora', joins: 'none', to: ['anna'] }),
      ),
    ).toEqual({ 101: null, 102: '101', 103: '101' });
  });

  it('where the line goes on, the names mentioned tell', () => {
    const rows = (to: string[]) =>
      parents(
        detailed(),
        row({ id: '101', joins: 'above', full: true }),
        row({ id: '102', acct: 'bert', joins: 'above', to: ['anna'] }),
        row({ id: '103', acct: 'cora', joins: 'none', full: true, to }),
        row({ id: '104', acct: 'dora', joins: 'above', to: ['cora'] }),
      );
    expect(rows(['anna'])).toMatchObject({ 103: '101', 104: '103' });
    expect(rows(['start'])).toMatchObject({ 103: null, 104: '103' });
  });
});

describe('version 3: no lines', () => {
  it('a reply begins with whom it answers, and whom that one mentions', () => {
    expect(
      parents(
        detailed(),
        row({ id: '101', to: ['start'] }),
        row({ id: '102', acct: 'start', to: ['anna'] }),
        // Both are by start; a reply to 102 would mention anna too.
        row({ id: '103', acct: 'bert', to: ['start'] }),
        row({ id: '104', acct: 'cora', to: ['bert', 'start'] }),
        row({ id: '105', acct: 'anna', to: ['nobody'] }),
      ),
    ).toEqual({ 101: null, 102: '101', 103: null, 104: '103', 105: null });
  });
});

it('what a status answers comes first, outermost at the top', () => {
  const { posts, comments } = thread(
    row({ id: '90', acct: 'root' }),
    row({ id: '95', acct: 'bert' }),
    detailed(),
    row({ id: '101', acct: 'root', to: ['start'] }),
  );
  expect(posts.map(({ id }) => id)).toEqual(['90']);
  expect(comments.map(({ id, post, parent, byPostAuthor }) => [id, post, parent, byPostAuthor])).toEqual([
    ['95', '90', null, false],
    ['100', '90', '95', false],
    ['101', '90', '100', true],
  ]);
});

it('other columns beside the thread are none of it', () => {
  const { posts, comments } = read(app(column(row({ id: '7', acct: 'zoe' })), column(detailed(), row({ id: '101' }))), HERE);
  expect([posts.map(({ id }) => id), comments.map(({ id }) => id)]).toEqual([['7', '100'], ['101']]);
});

it('public pages name the answers to the status themselves', () => {
  const focal = detailed().replace('<div class="detailed-status__wrapper">', '<div class="entry entry-center">');
  const { posts, comments } = read(
    `<div class="activity-stream">${served({ id: '90', acct: 'root' }, 'p-in-reply-to h-cite entry-predecessor')}${focal}${served({ id: '101' }, 'p-comment h-cite entry-successor')}${served({ id: '102', acct: 'bert@other.example', to: ['anna'] })}${served({ id: '103', acct: 'cora', to: ['start'] }, 'p-comment h-cite')}</div>`,
    HERE,
  );
  expect(posts.map(({ id }) => id)).toEqual(['90']);
  expect(comments.map(({ id, parent }) => [id, parent])).toEqual([
    ['100', null],
    ['101', '100'],
    ['102', '101'],
    ['103', '100'],
  ]);
});

describe('hidden replies', () => {
  const hidden = (...rows: string[]) => thread(detailed(), ...rows).comments.map(({ repliesHidden }) => repliesHidden);
  it.each([
    ['0', 0],
    ['3', 3],
    ['1.204', 1204],
    ['1+', null],
    ['', 0],
  ])('button says %j', (replies, count) => expect(hidden(row({ replies }))).toEqual([count]));
  it('"1+" with two shown may be all', () => {
    expect(
      hidden(
        row({ replies: '1+', joins: 'above' }),
        row({ id: '102', joins: 'above' }),
        row({ id: '103', acct: 'cora', joins: 'none', to: ['anna'] }),
      ),
    ).toEqual([0, 0, 0]);
  });
  it('count on what they stand below', () => {
    expect(hidden(row({ replies: '1', joins: 'above', full: true }), row({ id: '102', replies: '2', joins: 'above' }))).toEqual([2, 2]);
  });
});
