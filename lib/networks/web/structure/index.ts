/** The structure reader. */
import type { General } from '../../network.ts';
import { enclosing } from './around.ts';
import { chooseGroups, saysComment, type Group } from './find.ts';
import { fold } from '../../shared/text.ts';
import { stampsIn } from './groups.ts';
import { headingOf } from './head.ts';
import { headlineOf } from './headline.ts';
import { roleOf } from './kinds.ts';
import { FORUM } from './words.ts';
import { signedLayout } from './signed.ts';
import { layoutOf, readOf, type Shape } from './layout.ts';

export const structure: General = {
  id: 'structure',
  derive(ctx) {
    const kinds = stampsIn(ctx);
    const signed = signedLayout(kinds, ctx);
    if (signed) return signed;
    const shape = shapeOf(ctx, kinds);
    return shape && layoutOf(shape);
  },
};

export function shapeOf(ctx: Parameters<General['derive']>[0], kinds = stampsIn(ctx)): Shape | null {
  const groups = chooseGroups(ctx, kinds);
  // One post around its comments is better read as the page's headline, where that is found.
  const sure = groups.filter(({ timeless, els }) => !timeless || els.length > 1);
  const shape = sure.length ? shapeWith(sure, ctx) : null;
  return sure.length === groups.length || shape?.headline ? shape : shapeWith(groups, ctx);
}

function shapeWith(groups: readonly Group[], ctx: Parameters<General['derive']>[0]): Shape | null {
  const isEntry = (el: Element): boolean => groups.some((group) => group.is(el));
  const inGroup = (el: Element): boolean => enclosing(el.parentElement, isEntry) !== null;
  let post: Shape['post'] = null;
  const withRoles = groups.map((group) => {
    const nested = group.els[0] && inGroup(group.els[0]);
    const reads = group.els.slice(0, 20).map((el) => readOf(el, group, isEntry, ctx));
    const role = nested ? 'comments' : roleOf(group, reads, ctx);
    return { ...group, role, reads };
  });
  // Posts with their comments inside: each stands for itself.
  for (const group of withRoles) {
    const mine = new Set(group.els);
    const filled = withRoles.some((other) => other !== group && other.els.some((el) => enclosing(el.parentElement, (at) => mine.has(at))));
    if (filled && !saysComment(group)) group.role = 'posts';
  }
  const outer = withRoles.filter(({ els }) => els[0] && !inGroup(els[0]));
  const first = outer.sort((a, b) => ((a.els[0] as Element).compareDocumentPosition(b.els[0] as Element) & 4 ? -1 : 1))[0];
  let headline = null;
  if (first && first.role !== 'posts' && first.role !== 'later') {
    headline = headlineOf(ctx, isEntry, first.els[0] ?? null, first.reads, first.role === 'comments');
    if (headline) for (const group of outer) group.role = 'comments';
    else {
      const start =
        first.role === 'one'
          ? first.reads.find(({ id }) => id && ctx.url.href.includes(id))
          : first.role === 'topic'
            ? first.reads[0]
            : undefined;
      if (start) post = { id: start.id, el: start.el };
    }
  }
  if (!groups.length) return null;
  const heading = post ? headingOf(ctx.root, isEntry) : null;
  return {
    groups: withRoles,
    headline,
    post,
    topic: heading ? fold(heading.textContent, 300) : '',
    forum: FORUM.test(ctx.url.pathname + ctx.url.search),
  };
}
