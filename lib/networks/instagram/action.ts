/** Instagram's buttons that leave a trace of ours: heart, repost, follow. Their state stands in words (words.ts). */
import type { Action, Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { permalink, postUrl, userIn } from './address.ts';
import { account, BUTTONS, readComment, rowOf, SCOPES, userOf } from './comment.ts';
import { profileAt } from './people.ts';
import { ownerLink, scopeOf } from './post.ts';
import { FOLLOW, FOLLOWED, LIKE, LIKED, REPOST } from './words.ts';

const labelOf = (el: Element): string => attr(find(el, 'svg[aria-label]'), 'aria-label').trim().toLowerCase();
const wordOf = (el: Element): string => el.textContent?.trim().slice(0, 60).toLowerCase() ?? '';

/** The permalink a button belongs to: in the nearest box around it that holds one (a comment's row, a post's foot); tiles are none. */
function linkNear(button: Element): Element | undefined {
  for (let up = button.parentElement; up; up = up.parentElement) {
    const link = all(up, 'a[href]').find((el) => permalink(attr(el, 'href')) && !find(el, 'img'));
    if (link || up.matches(SCOPES)) return link;
  }
  return undefined;
}

/** Heart or arrows, in a comment's row or in a post's row of actions. */
function labelled(button: Element, ctx: Ctx): Action | null {
  const { root, url } = ctx;
  const label = labelOf(button);
  const off = LIKE.test(label) || LIKED.test(label) ? LIKE : REPOST.test(label) ? REPOST : null;
  const link = linkNear(button);
  const href = link ? attr(link, 'href') : url.pathname;
  const own = permalink(href);
  if (!off || !own) return null;
  const comment = link && own.comment ? readComment(link, own, ctx) : null;
  return {
    kind: off === LIKE ? 'reaction' : 'share',
    on: LIKED.test(label),
    now() {
      const again = all(root, 'a[href]').find((el) => attr(el, 'href') === href);
      const box = again
        ? comment
          ? rowOf(again)
          : scopeOf(again)
        : permalink(url.pathname)?.code === own.code
          ? find(root, 'main')
          : null;
      for (const el of all(box, BUTTONS)) {
        const state = labelOf(el);
        // A post's own buttons, not those of comments inside its box.
        if (!comment && linkNear(el) && permalink(attr(linkNear(el), 'href'))?.comment) continue;
        if (off.test(state)) return false;
        if (off === LIKE ? LIKED.test(state) : state.includes('repost')) return true;
      }
      return null;
    },
    target: comment
      ? { type: 'comment', id: comment.id, url: comment.url, account: comment.author }
      : {
          type: 'post',
          id: own.code,
          url: postUrl(own.code),
          account: account(own.user ?? userIn(attr(ownerLink(scopeOf(link ?? button)), 'href'))),
        },
  };
}

/** Whom a follow button is for: a profile page's own in its header, else the nearest profile link. */
function followed(button: Element, { url }: Ctx): string | null {
  let user = button.closest('main header') && profileAt(url);
  for (let up = button.parentElement; up && !user && !up.matches('main,body'); up = up.parentElement) user = userOf(up);
  return user;
}

function follow(button: Element, ctx: Ctx): Action | null {
  const isOne = (el: Element): boolean => FOLLOW.test(wordOf(el)) || FOLLOWED.test(wordOf(el));
  const user = isOne(button) && followed(button, ctx);
  if (!user) return null;
  return {
    kind: 'follow',
    on: FOLLOWED.test(wordOf(button)),
    now() {
      const again = all(ctx.root, BUTTONS).find((el) => isOne(el) && followed(el, ctx) === user);
      return again ? FOLLOWED.test(wordOf(again)) : null;
    },
    target: { type: 'account', id: null, url: account(user).url, account: account(user) },
  };
}

/** The button under a click, with its state before the click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(BUTTONS);
  return button && (labelled(button, ctx) ?? follow(button, ctx));
}
