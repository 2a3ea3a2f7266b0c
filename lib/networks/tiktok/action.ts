/** TikTok's buttons that leave a trace of ours: like and follow. */
import type { Action, Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { handleIn, profile, videoIn } from './address.ts';
import { BOXES, identify, readComment } from './comment.ts';
import { ITEMS, readItem, readVideo } from './post.ts';
import { profileName } from './people.ts';

const LIKE = '[data-e2e="like-icon"],[data-e2e="browse-like-icon"]';
const FOLLOW = '[data-e2e="follow-button"],[data-e2e="browse-follow"],[data-e2e="feed-follow"]';
/** Words on the follow button once it is pressed (also "Friends", and a request to a private account). */
const FOLLOWED =
  /^(?:following|friends|requested|gefolgt|folge ich|freunde|angefragt|siguiendo|amigos|seguindo|seguido|abonné|suivi|ami|seguiti|già segui|amici|volgend|obserwujesz|takip|подписки|フォロー中|팔로잉|已关注)/i;

const pressed = (button: Element | null | undefined): boolean | null => {
  const state = attr(button, 'aria-pressed');
  return state ? state === 'true' : null;
};

function onComment(button: Element, el: Element, ctx: Ctx): Action | null {
  const comment = readComment(el, ctx);
  const on = pressed(button);
  if (!comment || on === null) return null;
  const { id, url, author } = comment;
  const again = (): Element | undefined => all(ctx.root, BOXES.join()).find((box) => identify(box, ctx)?.startsWith(`${id} `));
  return {
    kind: 'reaction',
    on,
    now: () => pressed(find(again(), '[class*="DivLikeContainer"] [aria-pressed],[class*="DivLikeContainer"][aria-pressed]')),
    target: { type: 'comment', id, url, account: author },
  };
}

function onVideo(button: Element, ctx: Ctx): Action | null {
  const item = button.closest(ITEMS.join());
  const post = item ? readItem(item, ctx) : ctx.root.body && readVideo(ctx.root.body, ctx);
  const on = pressed(button);
  if (!post || on === null) return null;
  const { id, url, author } = post;
  const scope = (): ParentNode | null | undefined =>
    videoIn(ctx.url.pathname)?.id === id ? ctx.root : all(ctx.root, ITEMS.join()).find((el) => readItem(el, ctx)?.id === id);
  return {
    kind: 'reaction',
    on,
    now: () => pressed(find(scope(), LIKE)?.closest('[aria-pressed]')),
    target: { type: 'post', id, url, account: author },
  };
}

function onAccount(button: Element, ctx: Ctx): Action | null {
  const item = button.closest(ITEMS.join());
  const handle = item ? readItem(item, ctx)?.author.handle : handleIn(ctx.url.pathname);
  if (!handle) return null;
  const done = (el: Element | null): boolean | null => el && FOLLOWED.test(el.textContent?.trim() ?? '');
  const test = attr(button, 'data-e2e');
  return {
    kind: 'follow',
    on: done(button) === true,
    now: () => done(button.isConnected ? button : find(item?.isConnected ? item : ctx.root, `[data-e2e="${test}"]`)),
    target: {
      type: 'account',
      id: null,
      url: profile(handle),
      account: { name: profileName(ctx.root, handle) || handle, url: profile(handle), handle },
    },
  };
}

/** The button under a click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const follow = target.closest(FOLLOW);
  if (follow) return onAccount(follow, ctx);
  const button = target.closest('[aria-pressed]');
  if (!button) return null;
  for (let el = button.closest(BOXES.join()); el; el = el.parentElement?.closest(BOXES.join()) ?? null) {
    if (identify(el, ctx)) return button.closest('[class*="DivLikeContainer"]') ? onComment(button, el, ctx) : null;
  }
  return find(button, LIKE) || button.matches(LIKE) ? onVideo(button, ctx) : null;
}
