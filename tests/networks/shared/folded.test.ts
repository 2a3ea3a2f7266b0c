/** What stands above a folded reply cannot tell either. */
import { expect, it } from 'vitest';
import type { CommentSighting } from '../../../lib/model/sighting.ts';
import { foldUp } from '../../../lib/networks/shared/folded.ts';

const comment = (id: string, parent: string | null, repliesHidden: number | null = 0): { entry: CommentSighting } => ({
  entry: {
    type: 'comment',
    id,
    post: 'p',
    parent,
    url: null,
    author: { name: id, url: null, handle: null },
    text: '',
    time: null,
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden,
  },
});

it('sets those above to unknown, keeps counts, leaves other branches', () => {
  const entries = [
    comment('a', null),
    comment('b', 'a', 2),
    comment('c', 'b'),
    comment('d', 'c', 1),
    comment('e', 'a'),
    comment('f', null),
  ];
  foldUp(entries);
  expect(entries.map(({ entry }) => entry.repliesHidden)).toEqual([null, 2, null, 1, 0, 0]);
});

it('ends where comments name each other as parent, or one that is not there', () => {
  const entries = [comment('a', 'b', 1), comment('b', 'a'), comment('c', 'c', 1), comment('d', 'x', 1)];
  foldUp(entries);
  expect(entries.map(({ entry }) => entry.repliesHidden)).toEqual([1, null, 1, 1]);
});
