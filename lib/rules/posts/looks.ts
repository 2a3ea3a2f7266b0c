/** What a post of ours showed each time it was seen, kept short. Pure. */
import { type OwnPost, POST_LOOKS, type PostFigures } from '../../model/plan.ts';
import type { Figures } from '../../model/sighting.ts';

const HOUR = 3_600_000;
/** The figures of a post, in the order they are shown. */
export const FIGURES = ['reactions', 'comments', 'shares', 'views'] as const satisfies (keyof Figures)[];
export type FigureName = (typeof FIGURES)[number];

const tells = (figures: Figures): boolean => FIGURES.some((name) => figures[name] !== null);

/** The last value known of one figure; null where none was ever told. */
export const lastOf = (looks: readonly PostFigures[], name: FigureName): number | null =>
  looks.findLast((look) => look[name] !== null)?.[name] ?? null;

/** POST_LOOKS at most: the first and the newest stay, the one that lies closest between its neighbours goes. */
export function thinned(looks: readonly PostFigures[], most = POST_LOOKS): PostFigures[] {
  const left = [...looks];
  while (left.length > Math.max(2, most)) {
    let [least, at] = [Infinity, 1];
    for (let i = 1; i < left.length - 1; i++) {
      const room = (left[i + 1] as PostFigures).at - (left[i - 1] as PostFigures).at;
      if (room < least) [least, at] = [room, i];
    }
    left.splice(at, 1);
  }
  return left;
}

/**
 * The looks with this one: kept when a figure changed or the last look is more than an hour old. A figure the page does not tell now
 * is no change (a feed shows less than the post's own page).
 */
export function withLook(looks: readonly PostFigures[], figures: Figures | undefined, at: number): PostFigures[] {
  if (!figures || !tells(figures)) return [...looks];
  const last = looks.at(-1);
  const changed = FIGURES.some((name) => figures[name] !== null && figures[name] !== lastOf(looks, name));
  if (last && !changed && at - last.at <= HOUR) return [...looks];
  const { reactions, comments, shares, views } = figures;
  return thinned([...looks, { at, reactions, comments, shares, views }]);
}

/** How a figure stands now and by how much it changed since `since` (epoch ms); null where nothing was told. */
export function changeOf(post: Pick<OwnPost, 'figures'>, name: FigureName, since: number): { now: number; by: number | null } | null {
  const now = lastOf(post.figures, name);
  if (now === null) return null;
  const before = lastOf(
    post.figures.filter(({ at }) => at <= since),
    name,
  );
  return { now, by: before === null ? null : now - before };
}
