/**
 * LinkedIn's own buttons under a click: reaction, repost, follow, connect. Structure first (classes, keys, icon
 * names, aria-pressed), words where nothing else tells.
 */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx, DeedKind, Layout } from '../network.ts';
import { fold, nameOf } from '../shared/text.ts';
import { account, accountAt, nameIn, PROFILE_LINK } from './accounts.ts';
import { page } from './address.ts';
import { attr, one } from './dom.ts';
import { title } from './people.ts';
import { CONNECT, FOLLOW, FOLLOWING, NO_REACTION, PENDING, REACTION, REPOST_NOW } from './words.ts';

const BUTTON = 'button,[role=button],[role=menuitem],.artdeco-dropdown__item';

const label = (el: Element): string => fold(attr(el, 'aria-label') || el.textContent, 200);

/** State of a reaction button, null for any other element. */
function reacted(el: Element): boolean | null {
  if (el.matches('.react-button__trigger')) return attr(el, 'aria-pressed') === 'true';
  // Icon names are not translated; at comments only the words for screen readers tell.
  if (one(el, 'svg[id^="thumbs-up-outline"]')) return false;
  const words = label(el);
  return REACTION.test(words) ? !NO_REACTION.test(words) : null;
}

/** Kind and state of a button that concerns an account. */
function towards(el: Element): { kind: DeedKind; on: boolean } | null {
  const words = label(el);
  const on = PENDING.test(words);
  if (on || CONNECT.test(words)) return { kind: 'connect', on };
  // "FollowButton…" is a key of the server-driven pages, not translated.
  return FOLLOW.test(words) || /^Follow/.test(attr(el, 'componentkey'))
    ? { kind: 'follow', on: attr(el, 'aria-pressed') === 'true' || FOLLOWING.test(words) }
    : null;
}

/** Whom a button outside posts stands for: the page's owner, or the link beside it. */
function accountBeside(el: Element, { root, url }: Ctx): Account | null {
  const here = page(url);
  const owner = here.kind === 'profile' ? title(root) : null;
  if (owner && (label(el).includes(nameOf(owner)) || el.closest('section')?.contains(owner))) return account(nameOf(owner), here.url);
  for (let up = el.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    const links = [...up.querySelectorAll(PROFILE_LINK)];
    const link = links.find(nameIn) ?? links[0];
    if (link) return accountAt(link, nameIn(link));
  }
  return null;
}

/** Address in the notice LinkedIn shows after a repost ("View repost"). */
const notice = (root: Document): string =>
  attr(one(one(root, '.artdeco-toast-item') ?? one(root, '[data-testid=toasts-title]')?.parentElement, 'a[href*="/feed/update/"]'), 'href');

/** The button under `target` with its state, or null where the click is on none of these. */
export function action(target: Element, ctx: Ctx, layout: Layout): Action | null {
  const el = target.closest(BUTTON);
  if (!el) return null;
  const entries = layout.entries.join();
  const shares = el.tagName !== 'BUTTON' && (one(el, 'svg[id^=repost],[data-test-icon^=repost]') !== null || REPOST_NOW.test(label(el)));
  // The repost menu may float outside the card: the card whose repost button is open is meant.
  let holder = (shares && !el.closest(entries) ? one(ctx.root, '[aria-expanded=true] svg[id^=repost]') : el)?.closest(entries);
  while (holder && layout.identify(holder, ctx) === null) holder = holder.parentElement?.closest(entries);
  const entry = holder && layout.read(holder, ctx);

  // Found anew each time, as the page may have replaced its nodes: by the attribute that holds the id.
  const name = layout.attributes?.find((attribute) => attr(holder, attribute)) ?? 'id';
  const value = attr(holder, name);
  const scope = (): ParentNode | null =>
    !holder || attr(holder.isConnected ? holder : null, name) === value
      ? (holder ?? ctx.root)
      : one(ctx.root, `[${name}=${JSON.stringify(value)}]`);
  /** State of the first button there that `read` knows. */
  const first = (read: (button: Element) => boolean | null): boolean | null => {
    for (const button of scope()?.querySelectorAll(BUTTON) ?? []) {
      const state = read(button);
      if (state !== null) return state;
    }
    return null;
  };

  if (entry && (shares || el.matches('.reactions-menu__reaction') || reacted(el) !== null)) {
    const before = notice(ctx.root);
    // A repost leaves no state at the post, only a notice with a link.
    const now = (): boolean | null => (!shares ? first(reacted) : notice(ctx.root) !== before && notice(ctx.root) ? true : null);
    return {
      kind: shares ? 'share' : 'reaction',
      on: now() ?? false,
      now,
      target: { type: entry.type, id: entry.id, url: entry.url, account: entry.author },
    };
  }
  const deed = towards(el);
  const whom = deed && (entry?.author ?? accountBeside(el, ctx));
  if (!deed || !whom) return null;
  const same = (button: Element): boolean | null => {
    const state = towards(button);
    return state?.kind === deed.kind && (button === el || entry || label(button).includes(whom.name)) ? state.on : null;
  };
  return {
    ...deed,
    now: () => (el.isConnected ? same(el) : null) ?? first(same),
    target: { type: 'account', id: null, url: whom.url, account: whom },
  };
}
