/** The general readers, in the order they are asked (DESIGN.md: named → taught → markup → structure). */
import type { General } from '../network.ts';
import { isFuller } from './fuller.ts';
import { markup } from './markup/index.ts';
import { structure } from './structure/index.ts';

/** The markup, unless it tells only a part of what the structure reader sees: then that one's layout. */
const marked: General = {
  id: markup.id,
  derive(ctx) {
    const layout = markup.derive(ctx);
    // Where questions and answers are marked, the comments below them seldom are; elsewhere a second look is not worth its cost.
    const other = layout && ctx.root.querySelector('[itemtype$="Answer"],[itemtype$="Question"]') && structure.derive(ctx);
    return other && isFuller(other, layout, ctx) ? other : layout;
  },
};

export const general: readonly General[] = [marked, structure];
