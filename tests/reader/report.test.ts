import { describe, expect, it } from 'vitest';
import type { CommentSighting } from '../../lib/model/sighting.ts';
import { createReport } from '../../lib/reader/report.ts';

const author = { name: 'Anna', url: null, handle: 'anna' };
const comment = (id: string, parent: string | null = null, text = ''): CommentSighting => ({
  type: 'comment',
  id,
  post: 'p',
  parent,
  url: null,
  author,
  text,
  time: null,
  byPostAuthor: false,
  repliesShown: 0,
  repliesHidden: 0,
});
const open = () =>
  createReport({ network: 'village', layout: 'plain', nesting: 'two-level', page: { kind: 'post', url: 'https://village.example/' } });

describe('report', () => {
  it('names the post of comments told later once more, without its words and figures', () => {
    const report = open();
    const post = { type: 'post', id: 'p', aliases: ['q'], url: null, author, text: 'Worte', time: null, ad: false } as const;
    const figures = { reactions: 1, comments: null, shares: null, views: null };
    report.add({ posts: [{ ...post, aliases: ['q'], figures }], comments: [], context: [] });
    expect(report.messages(null)).toMatchObject([{ contextPosts: [], reading: { posts: [{ id: 'p', text: 'Worte', figures }] } }]);
    report.add({ posts: [], comments: [{ ...comment('1'), post: 'q' }], context: [] });
    const [later] = report.messages(null);
    expect(later).toMatchObject({ contextPosts: ['p'], reading: { posts: [{ id: 'p', text: '', author }] } });
    expect(later?.reading.posts[0]).not.toHaveProperty('figures');
    report.add({ posts: [], comments: [{ ...comment('2'), post: 'elsewhere' }], context: [] });
    expect(report.messages(null)).toMatchObject([{ contextPosts: [], reading: { posts: [] } }]);
  });

  it('is first once, and then empty', () => {
    const report = open();
    report.add({ posts: [], comments: [comment('1')], context: [] });
    expect(report.messages(author)).toMatchObject([
      { type: 'sightings', first: true, context: [], reading: { viewer: author, comments: [{ id: '1' }] } },
    ]);
    expect([report.empty(), report.messages(null)]).toEqual([true, []]);
    report.add({ posts: [], comments: [comment('1'), comment('2', '1')], context: ['1'] });
    expect(report.messages(null)).toMatchObject([{ first: false, context: ['1'] }]);
  });

  it('while telling fails: keeps each id once, the newest, in the newest order; new stays new', () => {
    const report = open();
    report.add({ posts: [], comments: [comment('1'), comment('2', '1', 'old')], context: [] });
    report.add({ posts: [], comments: [comment('1'), comment('0', '1'), comment('2', '1', 'new')], context: ['1', '2'] });
    const [message] = report.messages(null);
    expect(message?.reading.comments.map(({ id, text }) => [id, text])).toEqual([
      ['1', ''],
      ['0', ''],
      ['2', 'new'],
    ]);
    expect(message?.context).toEqual([]);
  });

  it('cuts between threads only', () => {
    const report = open();
    const comments = Array.from({ length: 300 }, (_, n) => comment(`${n}`, n % 100 ? `${n - (n % 100)}` : null));
    report.add({ posts: [], comments, context: [] });
    const messages = report.messages(null);
    expect(messages.map(({ reading }) => reading.comments.length)).toEqual([100, 100, 100]);
    expect(messages.map(({ first }) => first)).toEqual([true, false, false]);
  });

  it('tells a gap and a reach once a page', () => {
    const report = open();
    const tell = (n: number, followers: number) => {
      report.addGaps([{ kind: 'reader-error', detail: `TypeError ×${n}` }]);
      report.addPeople([{ ...author, followers }]);
      return report.messages(null).map(({ reading: { gaps, people } }) => [gaps.length, people.length]);
    };
    expect([tell(1, 5), tell(2, 5), tell(3, 6)]).toEqual([[[1, 1]], [], [[0, 1]]]);
  });
});
