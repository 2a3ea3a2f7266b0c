/** WoltLab's buttons that leave a trace of ours: react and like, watch a thread, follow a user. */
import type { Entry } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { thingIn, userIn } from './address.ts';
import { people } from './people.ts';
import { threadOf } from './post.ts';

const REACT = '.reactButton,.wcfLikeButton,.likeButton';
const WATCH = '.jsSubscribeButton,.subscribeThreadSelect,.userObjectWatchDropdownToggle';
const FOLLOW = '[data-following]';

/** State of a reaction: the class, else the number of the reaction chosen; 4 puts the class on the link inside. */
function reacted(button: Element | null): boolean | null {
  if (!button) return null;
  const chosen = Number(attr(button, 'data-reaction-type-id') || 0);
  return button.matches('.active') || find(button, '.active') !== null || chosen > 0;
}

const watched = ({ root }: Ctx): boolean | null => {
  const button = find(root, '.jsSubscribeButton,.userObjectWatchDropdownToggle');
  return button && /^(1|true)$/.test(attr(button, 'data-is-subscribed'));
};
const followed = ({ root }: Ctx): boolean | null => {
  const button = find(root, FOLLOW);
  return button && /^(1|true)$/.test(attr(button, 'data-following'));
};

/** `boxes` are the layout's posts or comments, `read` gives the entry of one. */
export const actionOf =
  (boxes: string, read: (el: Element, ctx: Ctx) => Entry | null) =>
  (target: Element, ctx: Ctx): Action | null => {
    const button = target.closest(REACT);
    const box = button?.closest(boxes);
    const entry = box && read(box, ctx);
    if (button && box && entry) {
      const on = reacted(button) ?? false;
      const again = (): Element | null => (box.isConnected ? find(box, REACT) : null);
      return {
        kind: 'reaction',
        on,
        now: () => reacted(again()),
        target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
      };
    }
    const thread = target.closest(WATCH) && thingIn(ctx.url)?.name === 'thread' && threadOf(ctx);
    const watching = thread ? watched(ctx) : null;
    if (thread && watching !== null)
      return { kind: 'follow', on: watching, now: () => watched(ctx), target: { type: 'post', id: thread, url: null, account: null } };
    const following = target.closest(FOLLOW) && userIn(ctx.url) ? followed(ctx) : null;
    const [person] = people(ctx);
    if (following === null || !person) return null;
    const account = { name: person.name, url: person.url, handle: null, id: person.id ?? null };
    return { kind: 'follow', on: following, now: () => followed(ctx), target: { type: 'account', id: null, url: person.url, account } };
  };
