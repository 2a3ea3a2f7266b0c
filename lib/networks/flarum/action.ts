/** Flarum's buttons that leave a trace of ours: like a post (flarum/likes), follow a discussion (flarum/subscriptions). */
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { discussionIn, page } from './address.ts';
import { readPost, STREAM } from './post.ts';

/** The like button says in words only that it would take the like back. */
const UNLIKE =
  /^un|nicht mehr|gefällt.*nicht|^je n.aime plus|^ne plus|ya no|^non mi piace|não gosto|descurtir|niet (meer )?leuk|^nie |cofnij|odlub/i;

const FOLLOW = '.SubscriptionMenu-button,.SubscriptionMenu [class*="SubscriptionMenu-button--"],.SubscriptionMenuItem';

const liked = (post: Element | null): boolean | null => {
  const button = find(post, '.item-like button');
  return button && UNLIKE.test(nameOf(button));
};

/** The class of the button tells the state: '--follow', '--ignore', '--null'. */
const followed = ({ root }: Ctx): boolean | null => {
  const button = find(root, '.SubscriptionMenu [class*="SubscriptionMenu-button--"]');
  return button ? button.matches('[class*="SubscriptionMenu-button--follow"]') : null;
};

/** The button under a click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const post = target.closest('.item-like') ? target.closest(STREAM) : null;
  const entry = post && readPost(post, ctx);
  const on = liked(post);
  if (post && entry && on !== null) {
    const id = attr(post, 'data-id').replace(/["\\]/g, '');
    return {
      kind: 'reaction',
      on,
      now: () => liked(find(ctx.root, `.PostStream-item[data-id="${id}"]`)),
      target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
    };
  }
  const discussion = target.closest(FOLLOW) && discussionIn(ctx.url);
  const state = followed(ctx);
  if (!discussion || state === null) return null;
  const url = page(ctx.url).url;
  return { kind: 'follow', on: state, now: () => followed(ctx), target: { type: 'post', id: discussion, url, account: null } };
}
