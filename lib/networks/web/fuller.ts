/** Where markup tells only a part: does the structure reader see all of that, and comments besides? */
import type { Entry } from '../../model/sighting.ts';
import type { Ctx, Layout } from '../network.ts';
import { enclosing } from './structure/around.ts';

/** Entries compared; a page with more is told by its markup. */
const MOST = 400;

const read = (layout: Layout, ctx: Ctx): [Element, Entry][] =>
  [...ctx.root.querySelectorAll(layout.entries.join(','))].slice(0, MOST).flatMap((el): [Element, Entry][] => {
    const entry = layout.read(el, ctx);
    return entry ? [[el, entry]] : [];
  });

/**
 * `other` reads more than `marked`: each entry of `marked` is an entry of `other` of the same kind and author (the same element, or in
 * it, each in one of its own), and what `other` has besides are comments. Else the markup, which knows best, reads.
 */
export function isFuller(other: Layout, marked: Layout, ctx: Ctx): boolean {
  const left = new Map(read(other, ctx));
  for (const [el, { author, type }] of read(marked, ctx)) {
    const at = enclosing(el, (one) => left.has(one));
    // A post's item may lie around the part that the other reader takes for the post.
    const place = at ?? [...left.keys()].find((one) => el.contains(one) && left.get(one)?.type === 'post');
    const same = place && left.get(place);
    if (!same || same.type !== type || same.author.name !== author.name) return false;
    left.delete(place);
  }
  return left.size > 0 && [...left.values()].every(({ type }) => type === 'comment');
}
