/** Mastodon's buttons that leave a trace of ours: favourite, boost, follow. */
import type { Action, Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { people } from './people.ts';
import { DETAILED, idOf, read } from './status.ts';

const STATUS = `.status[data-id],${DETAILED}`;
const BOOST = '.fa-retweet,[class*="icon-retweet"],[class*="icon-repeat"],.reblog-button__icon';

/** A pressed button says so twice. */
const pressed = (button: Element | null): boolean | null =>
  button && (attr(button, 'aria-pressed') ? attr(button, 'aria-pressed') === 'true' : button.classList.contains('active'));

const buttonIn = (el: Element | null | undefined, star: boolean): Element | null =>
  star ? find(el, 'button.star-icon') : (all(el, 'button').find((button) => find(button, BOOST)) ?? null);

function onStatus(button: Element, star: boolean, ctx: Ctx): Action | null {
  // The buttons of the page's own status stand beside it.
  const el =
    button.closest(STATUS) ??
    find(button.closest('.detailed-status__wrapper'), DETAILED) ??
    find(button.closest('.detailed-status__action-bar')?.parentElement, DETAILED);
  const entry = el && read(el, ctx);
  const on = pressed(button);
  if (!el || !entry?.id || on === null) return null;
  const { id, type, url, author } = entry;
  const again = (): Element | null => {
    const now = all(ctx.root, STATUS).find((status) => idOf(status, ctx) === id);
    return buttonIn(now, star) ?? (now?.matches(DETAILED) ? buttonIn(now.parentElement, star) : null);
  };
  return { kind: star ? 'reaction' : 'share', on, now: () => pressed(again()), target: { type, id, url, account: author } };
}

/** Filled until it is pressed; then it is drawn as the button that takes the deed back. */
const followed = (button: Element | null): boolean | null =>
  button && /button--destructive|button-secondary|button--outline/.test(attr(button, 'class'));

/** The button under a click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest('button');
  if (!button) return null;
  if (button.matches('.star-icon')) return onStatus(button, true, ctx);
  if (find(button, BOOST)) return onStatus(button, false, ctx);
  const FOLLOW = '.account__header button.button';
  const [account] = button.matches(FOLLOW) ? people(ctx) : [];
  if (!account) return null;
  const { name, url, handle } = account;
  return {
    kind: 'follow',
    on: followed(button) === true,
    now: () => followed(find(ctx.root, FOLLOW)),
    target: { type: 'account', id: null, url, account: { name, url, handle } },
  };
}
