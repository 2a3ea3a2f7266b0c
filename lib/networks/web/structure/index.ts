/** The structure reader. */
import type { General } from '../../network.ts';
import { chooseGroups } from './find.ts';
import { fold } from '../../shared/text.ts';
import { headingOf } from './head.ts';
import { headlineOf } from './headline.ts';
import { roleOf } from './kinds.ts';
import { layoutOf, readOf, type Shape } from './layout.ts';

export const structure: General = {
  id: 'structure',
  derive(ctx) {
    const shape = shapeOf(ctx);
    return shape && layoutOf(shape);
  },
};

export function shapeOf(ctx: Parameters<General['derive']>[0]): Shape | null {
  const groups = chooseGroups(ctx);
  const isEntry = (el: Element): boolean => groups.some((group) => group.is(el));
  const inGroup = (el: Element): boolean => {
    for (let at = el.parentElement; at; at = at.parentElement) if (isEntry(at)) return true;
    return false;
  };
  let post: string | null = null;
  const withRoles = groups.map((group) => {
    const nested = group.els[0] && inGroup(group.els[0]);
    const reads = group.els.slice(0, 20).map((el) => readOf(el, group, isEntry, ctx));
    const role = nested ? 'comments' : roleOf(group, reads, ctx);
    return { ...group, role, reads };
  });
  const outer = withRoles.find(({ els }) => els[0] && !inGroup(els[0]));
  let headline = null;
  if (outer && outer.role !== 'posts') {
    headline = headlineOf(ctx, isEntry, outer.els[0] ?? null, outer.reads);
    if (headline && outer.role !== 'comments') outer.role = 'comments';
    else if (outer.role === 'topic') post = outer.reads[0]?.id ?? null;
    else if (outer.role === 'one') post = outer.reads.find(({ id }) => id && ctx.url.href.includes(id))?.id ?? null;
  }
  if (!groups.length) return null;
  const heading = post ? headingOf(ctx.root, isEntry) : null;
  return { groups: withRoles, headline, post, topic: heading ? fold(heading.textContent, 300) : '' };
}
