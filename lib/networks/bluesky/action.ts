/** Bluesky's buttons that leave a trace of ours: like, repost, follow. Their state is in what they draw, not in an attribute. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { page } from './address.ts';
import { people } from './people.ts';
import { authorOf, boxOf, isFocal, keyOf } from './post.ts';

/** Words on the follow button beside a thread's post once it is pressed; its label and test id stay as they were. */
const FOLLOWED =
  /^(?:following|folge ich|gefolgt|siguiendo|seguindo|a seguir|abonné|suivi|segui già|seguito|volgend|obserwujesz|följer|følger|フォロー中|팔로우 중|正在关注)/i;

type State = boolean | null;

/** The set heart is wrapped once more than the empty one, to be animated. Null for a button drawn otherwise. */
const liked = (button: Element | null): State => {
  const icon = find(button, 'svg');
  const around = icon?.parentElement;
  if (!icon || !around || !button) return null;
  return around.nextElementSibling ? around.parentElement !== button : false;
};

/** A used repost button is green. */
const reposted = (button: Element | null): State => {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(attr(find(button, 'path'), 'fill'));
  if (!hex) return null;
  const [r = 0, g = 0, b = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return g > r + 40 && g > b + 40;
};

const followed = (button: Element | null): State =>
  button && (attr(button, 'data-testid') === 'unfollowBtn' || FOLLOWED.test(button.textContent?.trim() ?? ''));

function onPost(kind: 'reaction' | 'share', button: Element, ctx: Ctx): Action | null {
  const box = boxOf(button);
  const id = box && keyOf(box, ctx);
  const state = kind === 'reaction' ? liked : reposted;
  const on = state(button);
  if (!box || !id || on === null) return null;
  const account = authorOf(box);
  const selector = `[data-testid="${attr(button, 'data-testid')}"]`;
  const again = (): State => state(all(ctx.root, selector).find((el) => keyOf(boxOf(el) ?? el, ctx) === id) ?? null);
  const comment = page(ctx.url).kind === 'post' && !isFocal(box);
  return {
    kind,
    on,
    now: again,
    target: { type: comment ? 'comment' : 'post', id, url: account.url && `${account.url}/post/${id}`, account },
  };
}

function follow(button: Element, ctx: Ctx): Action | null {
  const box = button.closest('[data-testid^="postThreadItem-by-"]');
  const account: Account | undefined = box ? authorOf(box) : people(ctx)[0];
  const handle = account?.handle;
  // Suggested accounts stand beside a profile; each button's label names whom it follows.
  if (!account || (handle && !attr(button, 'aria-label').toLowerCase().includes(handle))) return null;
  return {
    kind: 'follow',
    on: followed(button) === true,
    now: () => followed(find(ctx.root, `[data-testid$="ollowBtn"][aria-label*="${handle}" i]`)),
    target: { type: 'account', id: null, url: account.url, account },
  };
}

/** The button under a click. Reposting takes two: the menu's entry counts for the post whose button opened the menu. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest('[data-testid="likeBtn"],[data-testid="repostDropdownRepostBtn"],[data-testid$="ollowBtn"]');
  if (!button) return null;
  const test = attr(button, 'data-testid');
  if (test === 'likeBtn') return onPost('reaction', button, ctx);
  if (test !== 'repostDropdownRepostBtn') return follow(button, ctx);
  const opener = find(ctx.root, '[data-testid="repostBtn"][aria-expanded="true"]');
  return opener && onPost('share', opener, ctx);
}
