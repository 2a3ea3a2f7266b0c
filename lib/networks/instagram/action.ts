/** Instagram's buttons that leave a trace of ours: heart, repost, follow. State stands in a label, which is a word (words.ts). */
import type { Action, Ctx } from '../network.ts';
import { page, permalink, postUrl, userIn } from './address.ts';
import { account, profileLink, readComment, rowOf } from './comment.ts';
import { ownerLink, scopeOf } from './post.ts';
import { FOLLOW, FOLLOWED, LIKE, REPOST, UNLIKE } from './words.ts';

const BUTTONS = 'button,[role="button"]';
const labelOf = (el: Element | null | undefined): string => el?.querySelector('svg[aria-label]')?.getAttribute('aria-label')?.trim().toLowerCase() ?? '';
const textIn = (el: Element): string => el.textContent?.trim().slice(0, 60).toLowerCase() ?? '';

/** The permalink a button belongs to: in the nearest box around it that holds one (a comment's row, a post's foot). */
function linkNear(button: Element): Element | null {
  for (let up = button.parentElement; up; up = up.parentElement) {
    for (const link of up.querySelectorAll('a[href*="/p/"],a[href*="/reel/"]')) if (permalink(link.getAttribute('href')) && !link.querySelector('img')) return link;
    if (up.matches('main,article,[role="dialog"]')) return null;
  }
  return null;
}

/** Heart or arrows: first in a comment's row, or in a post's row of actions. */
function labelled(button: Element, ctx: Ctx): Action | null {
  const label = labelOf(button);
  const kind = LIKE.has(label) || UNLIKE.has(label) ? 'reaction' : REPOST.has(label) ? 'share' : null;
  if (!kind) return null;
  const link = linkNear(button);
  const href = link?.getAttribute('href') ?? ctx.url.pathname;
  const own = permalink(href);
  if (!own) return null;
  const off = kind === 'share' ? REPOST : LIKE;
  const scope = link ? scopeOf(link) : scopeOf(button);
  const comment = own.comment !== null && link !== null;
  const target: Action['target'] = comment
    ? { type: 'comment', id: own.comment, url: readComment(link, own, ctx).url, account: account(userIn(profileLink(rowOf(link))?.getAttribute('href'))) }
    : { type: 'post', id: own.code, url: postUrl(own.code), account: account(own.user ?? userIn(ownerLink(scope)?.getAttribute('href'))) };
  return {
    kind,
    on: UNLIKE.has(label),
    now: () => {
      const again = [...ctx.root.querySelectorAll('a[href]')].find((other) => other.getAttribute('href') === href);
      const box = comment ? again && rowOf(again) : again ? scopeOf(again) : permalink(ctx.url.pathname)?.code === own.code ? ctx.root.querySelector('main') : null;
      for (const el of box?.querySelectorAll(comment ? BUTTONS : 'section [role="button"],section button') ?? []) {
        const state = labelOf(el);
        if (off.has(state)) return false;
        // The label of arrows once used was never seen: any other word that begins like it counts.
        if (kind === 'reaction' ? UNLIKE.has(state) : state.includes('repost')) return true;
      }
      return null;
    },
    target,
  };
}

/** Whom a follow button is for: the profile's own on its page's header, else the nearest profile link. */
function followed(button: Element, { url }: Ctx): string | null {
  if (page(url).kind === 'profile' && button.closest('main header')) return userIn(`/${url.pathname.split('/')[1]}/`);
  for (let up = button.parentElement; up && !up.matches('main,body'); up = up.parentElement) {
    const user = userIn(profileLink(up)?.getAttribute('href'));
    if (user) return user;
  }
  return null;
}

function follow(button: Element, ctx: Ctx): Action | null {
  const text = textIn(button);
  if (!FOLLOW.has(text) && !FOLLOWED.has(text)) return null;
  const user = followed(button, ctx);
  if (!user) return null;
  return {
    kind: 'follow',
    on: FOLLOWED.has(text),
    now: () => {
      for (const other of ctx.root.querySelectorAll(BUTTONS)) {
        const state = textIn(other);
        if ((FOLLOW.has(state) || FOLLOWED.has(state)) && followed(other, ctx) === user) return FOLLOWED.has(state);
      }
      return null;
    },
    target: { type: 'account', id: null, url: account(user).url, account: account(user) },
  };
}

/** The button under a click, with its state before the click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(BUTTONS);
  return button && (labelled(button, ctx) ?? follow(button, ctx));
}
