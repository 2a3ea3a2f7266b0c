/** Threads's buttons that leave a trace of ours: heart, repost, follow. Their state stands in labels, and in how the heart is filled. */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold } from '../shared/text.ts';
import { codeIn, page, postUrl, userIn } from './address.ts';
import { account, profileAt } from './people.ts';
import { authorOf, BUTTON, boxOf, buttonsOf, ownLink, POST } from './post.ts';
import { FOLLOW, FOLLOWED, LIKE, LIKED, REPOST, REPOSTED } from './words.ts';

type State = boolean | null;

const labelOf = (el: Element | null | undefined): string => attr(find(el, 'svg[aria-label]'), 'aria-label').trim().toLowerCase();
const wordOf = (el: Element): string => fold(el.textContent, 60).toLowerCase() || labelOf(el);

/** A heart's state by its label; where its language is not known by its filling, which is see-through until set. */
const liked = (button: Element | undefined): State => {
  const label = labelOf(button);
  if (LIKE.test(label) || LIKED.test(label)) return LIKED.test(label);
  const fill = /--x-fill:\s*([^;]+)/.exec(attr(find(button, 'svg'), 'style'))?.[1];
  return fill ? fill.trim() !== 'transparent' : null;
};
const reposted = (button: Element | undefined): State => {
  const label = labelOf(button);
  return REPOST.test(label) ? false : REPOSTED.test(label) ? true : null;
};

const codeOf = (box: Element): string | null => codeIn(attr(ownLink(box), 'href'));

function onPost(kind: 'reaction' | 'share', box: Element, on: State, { root, url }: Ctx): Action | null {
  const id = codeOf(box);
  if (!id || on === null) return null;
  const by = authorOf(box);
  const comment = page(url).kind === 'post' && codeIn(url.pathname) !== id;
  return {
    kind,
    on,
    now() {
      const again = all(root, POST).find((el) => boxOf(el) === el && codeOf(el) === id && !el.closest('[hidden]'));
      const row = again ? buttonsOf(again) : [];
      return kind === 'reaction' ? liked(row[0]) : reposted(row[2]);
    },
    target: { type: comment ? 'comment' : 'post', id, url: postUrl(by.handle, id), account: by },
  };
}

/** Whom a follow button is for: a post's author in a post, the profile's account in its head, else the nearest link. */
function followed(button: Element, { url }: Ctx): Account | null {
  const box = boxOf(button);
  if (box) return authorOf(box);
  const user = button.closest('[role="dialog"]') ? null : profileAt(url);
  if (user) return account(user);
  for (let up = button.parentElement; up && !up.matches('body,[role="region"]'); up = up.parentElement) {
    const link = all(up, 'a[href*="/@"]').find((el) => userIn(attr(el, 'href')));
    if (link) return account(userIn(attr(link, 'href')) as string);
  }
  return null;
}

function follow(button: Element, ctx: Ctx): Action | null {
  const isOne = (el: Element): boolean => FOLLOW.test(wordOf(el)) || FOLLOWED.test(wordOf(el));
  const whom = isOne(button) ? followed(button, ctx) : null;
  if (!whom?.handle) return null;
  return {
    kind: 'follow',
    on: FOLLOWED.test(wordOf(button)),
    now() {
      const again = all(ctx.root, BUTTON).find((el) => isOne(el) && followed(el, ctx)?.handle === whom.handle);
      return again ? FOLLOWED.test(wordOf(again)) : null;
    },
    target: { type: 'account', id: null, url: whom.url, account: whom },
  };
}

/** Reposting takes two clicks: the menu's entry counts for the post whose arrows opened the menu. */
function repost(entry: Element, ctx: Ctx): Action | null {
  const word = wordOf(entry);
  const on = REPOSTED.test(word);
  if (!on && !REPOST.test(word)) return null;
  const opener = find(ctx.root, `${POST} [aria-expanded="true"]`);
  const box = opener && boxOf(opener);
  const third = box && buttonsOf(box)[2];
  return box && third && (third === opener || third.contains(opener)) ? onPost('share', box, on, ctx) : null;
}

/** The button under a click, with its state before the click. */
export function action(target: Element, ctx: Ctx): Action | null {
  const button = target.closest(`${BUTTON},[role="menuitem"]`);
  if (!button) return null;
  const box = boxOf(button);
  if (box && buttonsOf(box)[0] === button) return onPost('reaction', box, liked(button), ctx);
  return follow(button, ctx) ?? (box ? null : repost(button, ctx));
}
