/** The one reaction phpBB has: the extension "Thanks for posts", whose link gives or takes back by its address in every language. */
import type { Action, Ctx, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { authorOf, numberOf, read, topic } from './message.ts';

/** State told by the link: `rthanks=` takes back, `thanks=` gives. */
const stateOf = (link: Element | null): boolean | null => (link ? /[?&]rthanks=/.test(attr(link, 'href')) : null);

/** The link under a click, or null. */
export const action: Layout['action'] = (target: Element, ctx: Ctx): Action | null => {
  const link = target.closest('a[href*="thanks="]');
  const box = link?.closest('.post');
  const id = box && numberOf(box);
  const on = stateOf(link);
  if (!box || !id || on === null || !/[?&]r?thanks=\d/.test(attr(link, 'href'))) return null;
  const starts = box === topic(ctx).start;
  return {
    kind: 'reaction',
    on,
    now: () => stateOf(find(ctx.root, `#p${id} a[href*="thanks=${id}"]`)),
    target: {
      type: starts ? 'post' : 'comment',
      id: read(box, ctx)?.id ?? id,
      url: read(box, ctx)?.url ?? null,
      account: authorOf(box, ctx),
    },
  };
};
