/** One comment in Disqus's frame (captures/disqus/DOM.md; structure of the "next" embed, 2013 to today). */
import type { Account, CommentSighting, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { hostPage, userIn } from './address.ts';
import { exactTime, type Told, threadData } from './data.ts';

/** A comment's box, nested in its parent's. */
export const POST = 'li.post[id^="post-"]';
/** Marks of those who run the site or wrote the page: "Mod", "Author". */
const STAFF = '.badge.moderator,.badge.author,[data-role="moderator-badge"],.moderator-badge';
/** Not unfolded yet: older and newer replies. Empty, both stand there hidden by class or style. */
const FOLDED = '.show-children-wrapper:not(.hidden) .show-children,.realtime-button.reveal:not([style*="none"])';

/** Number in the box's id; null for advertisements and the copy of a comment that is highlighted above the list. */
export const idOf = (el: Element): string | null => /^post-(\d{1,20})$/.exec(el.id)?.[1] ?? null;

/** What belongs to this comment and not to the replies in it. */
export const contentOf = (el: Element): Element | null =>
  [...el.children].find((child) => child.matches('[data-role="post-content"],.post-content')) ?? null;

/** Name, and the link to the profile where there is one (guests have none). */
export const nameEl = (el: Element): Element | null => {
  const at = find(contentOf(el), '.author,[data-role="author"]');
  return find(at, 'a') ?? at;
};

export const timeEl = (el: Element): Element | null => find(contentOf(el), '[data-role="relative-time"],.time-ago');

/** True where replies of this comment are not in the page. Wrappers of deeper replies stand in their own boxes. */
export const isFolded = (el: Element): boolean => [...el.querySelectorAll(FOLDED)].some((more) => more.closest(POST) === el);

/** The local time in the title is one of any zone, the age beside it is rounded: what both allow. */
function shownTime(el: Element | null, now: number): Interval | null {
  const [a, b] = [timeText(attr(el, 'title'), now), timeText(el?.textContent ?? '', now)];
  if (!a || !b) return a ?? b;
  const both = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return both.from <= both.to ? both : a;
}

function authorOf(el: Element, { url }: Ctx, told: Told | undefined): Account {
  const link = nameEl(el);
  const profile = absolute(attr(link, 'href'), url);
  const picture = find(contentOf(el), 'img[data-user]');
  const handle =
    attr(link, 'data-username') || (profile?.host.endsWith('disqus.com') && userIn(profile.pathname)) || told?.author?.username;
  const id = attr(picture, 'data-user') || told?.author?.id;
  // A guest may have typed an address of his own: it stands behind the name, but is no profile.
  return {
    name: nameOf(link),
    url: profile?.href ?? null,
    handle: handle ? String(handle).slice(0, 60) : null,
    id: /^\d{1,20}$/.test(String(id)) && Number(id) > 0 ? String(id) : null,
  };
}

/** Parent's id: the link "in reply to" knows it also where the list nests no deeper; else the box around. */
function parentOf(el: Element, id: string): string | null {
  const told = /#comment-(\d{1,20})$/.exec(attr(find(contentOf(el), '[data-role="parent-link"],.parent-link'), 'href'))?.[1];
  const around = el.parentElement?.closest(POST);
  const parent = told ?? (around ? idOf(around) : null);
  return parent === id ? null : parent;
}

/** More of the list is to be loaded: the thread at its end may go on there, so that of its comments nothing is sure. */
export function relate(entries: readonly { el: Element; entry: Entry }[], { root }: Ctx): void {
  const more = find(root, '[data-role="more"]:not(.hidden)');
  if (!more || /display:\s*none/.test(attr(more, 'style'))) return;
  const last = entries.findLast(({ entry }) => entry.type === 'comment' && entry.parent === null)?.el;
  for (const { el, entry } of entries) if (entry.type === 'comment' && last?.contains(el)) entry.repliesHidden = null;
}

/** Reads the comment in the box `el`, null where it is none. */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const id = idOf(el);
  if (!id) return null;
  const { thread, posts } = threadData(ctx.root);
  const told = posts.get(id);
  const at = exactTime(told);
  const author = authorOf(el, ctx, told);
  const message = find(contentOf(el), '[data-role="message"],.post-message');
  const permalink = absolute(attr(timeEl(el), 'href'), ctx.url) ?? hostPage(ctx.url);
  if (permalink) permalink.hash = `comment-${id}`;
  // What is left of a deleted comment is a sentence in the site's language: no name, no time.
  const deleted = el.matches('.deleted') || !author.name;
  return {
    type: 'comment',
    id,
    post: thread,
    parent: parentOf(el, id),
    url: permalink?.href ?? null,
    author,
    text: textOf(message),
    time: at === null ? shownTime(timeEl(el), ctx.now) : { from: at, to: at },
    byPostAuthor: find(contentOf(el), STAFF) !== null,
    repliesShown: 0,
    repliesHidden: isFolded(el) ? null : 0,
    ...(deleted ? { deleted } : {}),
  };
}
