/** Who answers whom, by the order of cells and the lines between them. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/reader/page.ts';
import { fittingLayout, PageState } from '../../../lib/reader/page.ts';
import { x } from '../../../lib/networks/x/index.ts';
import { ctxOf, gap, list, post, sampleCtx } from './page.ts';

const URL_5 = 'https://x.com/anna_t/status/5';
const focal = post({ id: '5', tabindex: -1 });
const read = (...cells: string[]) => readPage(x, ctxOf(list(...cells), URL_5));
const parents = (...cells: string[]) => Object.fromEntries(read(...cells).comments.map(({ id, parent }) => [id, parent]));

describe('conversation', () => {
  it('replies answer the post unless a line ties them to the one before', () => {
    expect(
      parents(
        focal,
        post({ id: '11', handle: 'b' }),
        gap,
        post({ id: '12', handle: 'c', below: true }),
        post({ id: '13', handle: 'd' }),
        post({ id: '14', handle: 'e', above: true }),
        gap,
      ),
    ).toEqual({ 11: null, 12: null, 13: '12', 14: '13' });
  });

  it('a cell between them ends a chain even where a line goes on ("Show more replies")', () => {
    expect(
      parents(focal, post({ id: '11', below: true }), '<div data-testid="cellInnerDiv"><button>Mehr</button></div>', post({ id: '12' })),
    ).toEqual({ 11: null, 12: null });
  });

  it('a post that is gone keeps the chain around it together', () => {
    const gone =
      '<div data-testid="cellInnerDiv"><article role="article" tabindex="0"><span>Dieser Post wurde gelöscht.</span></article></div>';
    expect(parents(focal, post({ id: '11', below: true }), gone, post({ id: '12', above: true }), gap, gone, post({ id: '13' }))).toEqual({
      11: null,
      12: '11',
      13: null,
    });
  });

  it('counts replies in the digits of the page’s language', () => {
    const arabic = post({ id: '11' }).replace('aria-label="0 Antworten. Antworten"', 'aria-label="٢٣ ردًا. رد"');
    expect(read(focal, arabic).comments[0]?.repliesHidden).toBe(23);
  });

  it('what follows the next heading are recommendations, and stays so when the heading is gone', () => {
    const heading = '<div data-testid="cellInnerDiv"><h2>Mehr entdecken</h2></div>';
    const ctx = ctxOf(list(focal, post({ id: '11' }), heading, post({ id: '12' }), post({ id: '13' })), URL_5);
    const state = new PageState(x, fittingLayout(x, ctx));
    for (const el of ctx.root.querySelectorAll(state.selector)) state.take(el, ctx);
    expect(state.reading(ctx).comments.map(({ id }) => id)).toEqual(['11']);
    ctx.root.querySelector('h2')?.closest('div')?.remove();
    expect(state.reading(ctx)).toMatchObject({ comments: [{ id: '11' }], posts: [{ id: '5' }, { id: '12' }, { id: '13' }] });
  });

  it('what the post in the address answers comes first; then that one is a reply itself', () => {
    const { posts, comments } = read(
      post({ id: '2', below: true, handle: 'start' }),
      post({ id: '3', below: true, handle: 'b' }),
      focal,
      post({ id: '11', handle: 'Start' }),
    );
    expect(posts.map(({ id }) => id)).toEqual(['2']);
    expect(comments.map(({ id, post, parent, byPostAuthor }) => [id, post, parent, byPostAuthor])).toEqual([
      ['3', '2', null, false],
      ['5', '2', '3', false],
      ['11', '2', '5', true],
    ]);
  });

  it('counts as hidden what the button tells beyond what is shown', () => {
    const { comments } = read(
      focal,
      post({ id: '11', replies: 3, below: true }),
      post({ id: '12', replies: 0 }),
      gap,
      post({ id: '13', replies: 1, below: true }),
      post({ id: '14' }),
    );
    expect(comments.map(({ id, repliesShown, repliesHidden }) => [id, repliesShown, repliesHidden])).toEqual([
      ['11', 1, 2],
      ['12', 0, 0],
      ['13', 1, 0],
      ['14', 0, 0],
    ]);
  });

  it('is a comment only in its own list: a feed behind the photo viewer is none of it', () => {
    const markup = `<div id="layers"><div role="dialog">${list(focal, post({ id: '11' }))}</div></div>${list(post({ id: '99' }))}`;
    const { posts, comments } = readPage(x, ctxOf(markup, `${URL_5}/photo/1`));
    expect([posts.map(({ id }) => id), comments.map(({ id }) => id)]).toEqual([['5', '99'], ['11']]);
  });

  it('in a feed nothing is a comment, not even what a line ties together', () => {
    expect(readPage(x, sampleCtx('x/home')).comments).toEqual([]);
  });
});
