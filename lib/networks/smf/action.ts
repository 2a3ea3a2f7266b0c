/** SMF 2.1's like: one link, whose icon tells whether a click gives it or takes it back. */
import type { Action, Layout } from '../network.ts';
import { find } from '../shared/find.ts';
import { read } from './entry.ts';
import { numberOf } from './message.ts';

/** True where liked already, null without the button. */
const stateOf = (link: Element | null): boolean | null =>
  find(link, '.unlike') || link?.matches('.unlike_button') ? true : find(link, '.like') || link?.matches('.like_button') ? false : null;

/** The like under a click, or null. */
export const action: Layout['action'] = (target, ctx): Action | null => {
  const link = target.closest('a.msg_like,a[href*="action=likes"][href*="sa=like"]');
  const box = link?.closest('.post_wrapper');
  const id = box && numberOf(box);
  const on = stateOf(link ?? null);
  const entry = box && on !== null ? read(box, ctx) : null;
  if (!id || !entry || on === null) return null;
  return {
    kind: 'reaction',
    on,
    now: () => stateOf(find(ctx.root, `#msg_${id}_likes a`) ?? find(ctx.root, `a.msg_like[href*="like=${id}"]`)),
    target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
  };
};
