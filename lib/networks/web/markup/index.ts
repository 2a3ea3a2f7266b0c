/** The markup reader: what the page itself marks as posts and comments, for search engines and other readers. */
import type { General } from '../../network.ts';
import { layoutOf } from './layout.ts';
import { markedBy } from './marked.ts';
import { toldBy } from './told.ts';

/** Comments that no markup tells: then a list of marked posts is not what the page is about, and the structure reader sees more. */
const UNMARKED = '[id^="comment-"],[id^="comments"],[id="respond"],[class~="comment"],[class~="comments"]';

export const markup: General = {
  id: 'markup',
  derive(ctx) {
    const marked = markedBy(ctx);
    const inMarked = (el: Element): boolean => (marked?.comments ?? []).some((at) => at.contains(el) || el.contains(at));
    const told = toldBy(ctx).filter(({ el, entry }) => (entry.type === 'post' ? !marked?.posts.length : !inMarked(el)));
    const comments = (marked?.comments.length ?? 0) + told.filter(({ entry }) => entry.type === 'comment').length;
    const posts = (marked?.posts.length ?? 0) + told.filter(({ entry }) => entry.type === 'post').length;
    // A lone article, as most pages mark one: what is said below it is not marked.
    if (!comments && (posts < 2 || ctx.root.querySelector(UNMARKED))) return null;
    const types = [
      ...(marked?.posts ?? []).flatMap((el) => marked?.vocabulary.types(el) ?? []),
      ...told.filter(({ entry }) => entry.type === 'post').flatMap(({ linked }) => linked.types),
    ];
    return layoutOf(marked, told, types);
  },
};
