import { describe, expect, it } from 'vitest';
import { POST_LOOKS, type PostFigures } from '../../../lib/model/plan.ts';
import { changeOf, lastOf, thinned, withLook } from '../../../lib/rules/posts/looks.ts';
import { DAY, HOUR, MINUTE, NOW } from './records.ts';

const figures = (reactions: number | null, comments: number | null = null) => ({ reactions, comments, shares: null, views: null });
const look = (at: number, reactions: number | null, comments: number | null = null): PostFigures => ({
  at,
  ...figures(reactions, comments),
});

describe('a look', () => {
  it('is kept the first time, when a figure changed, and after an hour', () => {
    const first = withLook([], figures(3), NOW);
    expect(first).toEqual([look(NOW, 3)]);
    expect(withLook(first, figures(3), NOW + MINUTE)).toEqual(first);
    expect(withLook(first, figures(4), NOW + MINUTE)).toEqual([...first, look(NOW + MINUTE, 4)]);
    expect(withLook(first, figures(3), NOW + HOUR + 1)).toEqual([...first, look(NOW + HOUR + 1, 3)]);
  });

  it('without figures is none', () => {
    expect(withLook([look(NOW, 3)], undefined, NOW + DAY)).toEqual([look(NOW, 3)]);
    expect(withLook([], figures(null), NOW)).toEqual([]);
  });

  it('of a page that shows less is no change, of one that shows more is', () => {
    const known = [look(NOW, 3, 5)];
    expect(withLook(known, figures(3), NOW + MINUTE)).toEqual(known);
    expect(withLook([look(NOW, 3)], figures(3, 0), NOW + MINUTE)).toHaveLength(2);
  });

  it('compares with the last value known, over a gap', () => {
    const known = [look(NOW, 3, 5), look(NOW + 2 * HOUR, 4)];
    expect(withLook(known, figures(4, 5), NOW + 2 * HOUR + MINUTE)).toEqual(known);
    expect(lastOf(known, 'comments')).toBe(5);
  });
});

describe('many looks', () => {
  it('are thinned where they lie close; the first and the newest stay', () => {
    const dense = Array.from({ length: 100 }, (_, n) => look(NOW + n * MINUTE, n));
    const looks = [look(NOW - 30 * DAY, 0), look(NOW - 20 * DAY, 0), ...dense];
    const left = thinned(looks);
    expect(left).toHaveLength(POST_LOOKS);
    expect([left[0]?.at, left[1]?.at, left.at(-1)?.at]).toEqual([NOW - 30 * DAY, NOW - 20 * DAY, NOW + 99 * MINUTE]);
    expect([...left].sort((a, b) => a.at - b.at)).toEqual(left);
  });
});

describe('a change', () => {
  const post = { figures: [look(NOW - 2 * DAY, 10), look(NOW, 14)] };
  it('counts from what was known then', () => {
    expect(changeOf(post, 'reactions', NOW - DAY)).toEqual({ now: 14, by: 4 });
    expect(changeOf(post, 'reactions', NOW - 3 * DAY)).toEqual({ now: 14, by: null });
    expect(changeOf(post, 'views', NOW)).toBeNull();
  });
});
