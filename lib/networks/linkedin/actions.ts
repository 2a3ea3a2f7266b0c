/**
 * LinkedIn's own buttons under a click: reaction, repost, follow, connect, join. Structure first (classes, keys, icon
 * names, aria-pressed), words where nothing else tells.
 */
import type { Account } from '../../model/sighting.ts';
import type { Action, Ctx, DeedKind, Layout } from '../network.ts';
import { fold } from '../shared/text.ts';
import { account, PROFILE_LINK } from './accounts.ts';
import { page } from './address.ts';
import { CONNECT, FOLLOW, FOLLOWING, INSTANTLY, JOIN, JOINED, NO_REACTION, PENDING, REACTION } from './words.ts';

const BUTTON = 'button,[role="button"],[role="menuitem"],.artdeco-dropdown__item';
/** The reaction button of an entry: Ember, server-driven post, server-driven comment (a hidden text says its state). */
const REACTIONS = '.react-button__trigger,button[aria-label],[role="button"] p';

const label = (el: Element): string => fold(el.getAttribute('aria-label') || el.textContent, 200);

/** State of a reaction button, null for any other element. */
function reacted(el: Element): boolean | null {
  if (el.matches('.react-button__trigger')) return el.getAttribute('aria-pressed') === 'true';
  // Icon names are not translated; in comments only words tell.
  if (el.querySelector('svg[id^="thumbs-up-outline"]')) return false;
  const words = fold(el.getAttribute('aria-label') || el.firstElementChild?.textContent, 100);
  return REACTION.test(words) ? !NO_REACTION.test(words) : null;
}

/** State of the entry's own reaction button: the first one in it. */
function reactionOf(entry: Element): boolean | null {
  for (const el of entry.querySelectorAll(REACTIONS)) {
    const state = reacted(el);
    if (state !== null) return state;
  }
  return null;
}

/** Kind and state of a button that concerns an account. */
function towards(el: Element): { kind: DeedKind; on: boolean } | null {
  const words = label(el);
  const key = el.getAttribute('componentkey') ?? '';
  const pressed = el.getAttribute('aria-pressed') === 'true';
  if (PENDING.test(words) || CONNECT.test(words)) return { kind: 'connect', on: PENDING.test(words) };
  if (key.startsWith('FollowButton') || FOLLOW.test(words)) return { kind: 'follow', on: pressed || FOLLOWING.test(words) };
  if (JOIN.test(words) || JOINED.test(words)) return { kind: 'join', on: JOINED.test(words) };
  return null;
}

/** The entry again after the page may have replaced its nodes: by the attribute that holds its id. */
function again(entry: Element, ctx: Ctx): () => Element | null {
  const name = ['data-id', 'data-urn', 'componentkey'].find((attribute) => entry.hasAttribute(attribute));
  const value = name && entry.getAttribute(name);
  return () => (entry.isConnected && (!name || entry.getAttribute(name) === value) ? entry : name ? ctx.root.querySelector(`[${name}=${JSON.stringify(value)}]`) : null);
}

/** The account a follow or connect button stands for: the entry's author, the profile page's owner, or the link beside it. */
function accountBeside(el: Element, author: Account | null, ctx: Ctx): Account | null {
  const words = label(el);
  if (author) return author;
  const here = page(ctx.url);
  const title = ctx.root.querySelector('h1') ?? ctx.root.querySelector('[componentkey$="Topcard"] h2');
  const name = fold(title?.textContent, 200);
  if (here.kind === 'profile' && name && (words.includes(name) || el.closest('[componentkey$="Topcard"],.pv-top-card,.org-top-card'))) return account(name, here.url, ctx.url);
  if (here.kind === 'group') return account(name, here.url, ctx.url);
  for (let up = el.parentElement, steps = 0; up && steps < 8; up = up.parentElement, steps++) {
    const links = [...up.querySelectorAll(PROFILE_LINK)];
    const link = links.find((one) => fold(one.textContent)) ?? links[0];
    if (link) return account(fold((link.querySelector('p,[aria-hidden="true"]') ?? link).textContent, 200), link.getAttribute('href'), ctx.url);
  }
  return null;
}

/** Link in the notice LinkedIn shows after a repost ("View repost"). */
const notice = (root: Document): string | null =>
  (root.querySelector('.artdeco-toast-item a[href*="/feed/update/"]') ?? root.querySelector('[data-testid="toasts-title"]')?.parentElement?.querySelector('a[href*="/feed/update/"]') ?? null)?.getAttribute('href') ?? null;

/** "Repost" in the open menu, the entry that posts at once. */
function reposts(el: Element): boolean {
  if (!el.matches('.artdeco-dropdown__item,[role="menuitem"],[role="menu"] *,[data-testid="popover-floating"] *')) return false;
  return el.querySelector('svg[id^="repost"],[data-test-icon^="repost"],use[href*="repost"]') !== null || (/re-?post|teilen/i.test(label(el)) && INSTANTLY.test(label(el)));
}

/** The button under `target` with its state, or null where the click is on none of these. */
export function action(target: Element, ctx: Ctx, layout: Layout): Action | null {
  const el = target.closest(BUTTON);
  if (!el) return null;
  const selector = layout.entries.join(',');
  let holder = el.closest(selector);
  while (holder && layout.identify(holder, ctx) === null) holder = holder.parentElement?.closest(selector) ?? null;
  const shares = reposts(el);
  // The repost menu may float outside the card; the card whose button is open is meant.
  if (!holder && shares) holder = ctx.root.querySelector('button[aria-expanded="true"] svg[id^="repost"]')?.closest(selector) ?? null;
  const entry = holder && layout.read(holder, ctx);
  const author = entry?.author ?? null;
  const what = entry ? { type: entry.type, id: entry.id, url: entry.url, account: author } : null;
  if (shares && what) {
    const before = notice(ctx.root);
    return { kind: 'share', on: false, now: () => (notice(ctx.root) && notice(ctx.root) !== before ? true : null), target: what };
  }
  const menu = el.matches('.reactions-menu__reaction');
  const inner = el.querySelector('p');
  if (what && holder && (menu || (reacted(el) ?? (inner && reacted(inner))) !== null)) {
    const find = again(holder, ctx);
    const now = (): boolean | null => {
      const found = find();
      return found && reactionOf(found);
    };
    return { kind: 'reaction', on: now() ?? false, now, target: what };
  }
  const deed = towards(el);
  if (!deed) return null;
  const whom = accountBeside(el, author, ctx);
  if (!whom?.url && !whom?.name) return null;
  const find = holder ? again(holder, ctx) : () => ctx.root;
  const now = (): boolean | null => {
    if (el.isConnected && towards(el)?.kind === deed.kind) return towards(el)?.on ?? null;
    for (const other of find()?.querySelectorAll(BUTTON) ?? []) {
      const state = towards(other);
      if (state?.kind === deed.kind && (label(other).includes(whom.name) || holder)) return state.on;
    }
    return null;
  };
  return { kind: deed.kind, on: deed.on, now, target: { type: 'account', id: null, url: whom.url, account: whom } };
}
