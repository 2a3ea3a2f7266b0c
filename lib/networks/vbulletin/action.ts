/** Reactions: 5's own like, and the add-on "Post Thank You" of 3 and 4, whose links give or take back by their address. */
import type { Action, Layout } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { read } from './entry.ts';
import { numberOf } from './message.ts';

/** True where given already, null without the button. */
function stateOf(button: Element | null): boolean | null {
  if (!button) return null;
  const href = attr(button, 'href');
  if (/post_thanks_remove/.test(href)) return true;
  if (/post_thanks_add/.test(href)) return false;
  return button.matches('.js-post-control__vote,.b-post-control__like') ? button.matches('.b-post-control--selected,.active,.voted') : null;
}

const BUTTON = 'a[href*="post_thanks_"],.js-post-control__vote,.b-post-control__like';

/** The reaction under a click, or null. */
export const action: Layout['action'] = (target, ctx): Action | null => {
  const button = target.closest(BUTTON);
  const box = button?.closest('.b-post[data-node-id],li[id^="post_"],[id^="edit"] > table,table[id^="post"]') ?? null;
  const id = box && numberOf(box);
  const on = stateOf(button);
  const entry = box && on !== null ? read(box, ctx) : null;
  if (!id || !entry || on === null) return null;
  const again = (): Element | null => find(find(ctx.root, `[data-node-id="${id}"],#post_${id},#post${id}`), BUTTON);
  return {
    kind: 'reaction',
    on,
    now: () => stateOf(again()),
    target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
  };
};
