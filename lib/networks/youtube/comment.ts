/** A comment under a video or a channel's post, as the elements of 2017 to 2024 and those since draw it. */
import type { Account, CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { worldAgo } from '../shared/ago-world.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { subject, subjectUrl } from './address.ts';
import { account, first, nameIn, shown } from './find.ts';

export const COMMENT = 'ytd-comment-view-model,ytd-comment-renderer';
const THREAD = 'ytd-comment-thread-renderer';
const REPLIES = 'ytd-comment-replies-renderer';

/** The comment's link to itself: its id, and the video or post it stands under. */
export function permalink(el: Element, { url }: Ctx): { id: string; post: string | null; link: Element } | null {
  const link = first(el, [
    '#published-time-text a[href*="lc="]',
    '#published-time-text[href*="lc="]',
    '.published-time-text a[href*="lc="]',
  ]);
  const to = absolute(attr(link, 'href'), url);
  const id = to?.searchParams.get('lc');
  return link && to && id && /^[\w.-]{3,120}$/.test(id) ? { id, post: subject(to)?.id ?? subject(url)?.id ?? null, link } : null;
}

/** Where the author's name stands: for the channel's owner and verified channels in a badge, the plain name is then hidden. */
export function nameEl(el: Element): Element | null {
  const plain = find(el, '#author-text');
  return shown(plain) ? plain : (find(el, '#author-comment-badge a#name') ?? plain);
}

function author(el: Element, { url }: Ctx): Account {
  const plain = find(el, '#author-text');
  const badge = find(el, '#author-comment-badge #name');
  const button = find(el, '#author-thumbnail-button');
  const name = nameOf(plain) || nameIn(badge) || attr(button, 'aria-label') || attr(find(el, '#author-thumbnail img'), 'alt');
  const href = attr(plain, 'href') || attr(badge, 'href') || attr(find(el, '#author-thumbnail a'), 'href');
  return account(name, href || (/^@\S+$/.test(name) ? `/${name}` : ''), url);
}

/** Number of replies that a thread's buttons tell; null where there are none to tell. */
function told(replies: Element): number | null {
  // "9 replies", "View all 9 replies", "View reply from Anna" (one).
  const button = first(replies, ['#more-replies', '#more-replies-sub-thread', '#more-text', '#less-replies', 'ytd-button-renderer']);
  const label = attr(find(button, 'button[aria-label]'), 'aria-label') || button?.textContent?.trim();
  return label ? (countText(label) ?? 1) : null;
}

/** Replies that are not loaded. Only the first comment of a thread has any; null where more can be asked for and none says how many. */
export function hiddenReplies(el: Element): number | null {
  const thread = el.closest(THREAD);
  if (!thread || find(thread, COMMENT) !== el) return 0;
  const replies = find(thread, '#replies');
  const box = find(replies, REPLIES);
  if (!box || replies?.hasAttribute('hidden')) return 0;
  const loaded = all(box, COMMENT).length;
  const more = find(box, 'ytd-continuation-item-renderer:not([hidden]),yt-next-continuation:not([hidden])');
  if (loaded && !more) return 0;
  const count = told(box);
  return count === null ? (more ? null : 0) : Math.max(0, count - loaded);
}

/** The comment a reply stands under; its id begins with that of the first comment of its thread. */
function parentOf(el: Element, id: string, ctx: Ctx): string | null {
  const above = find(el.closest(REPLIES)?.closest(THREAD), COMMENT);
  const parent = above && above !== el ? permalink(above, ctx)?.id : undefined;
  return parent && parent !== id ? parent : (/^([^.]+)\../.exec(id)?.[1] ?? null);
}

/** The author is the channel's owner: an attribute of the badge, since 2024 also a class. */
const isOwner = (el: Element): boolean => find(el, 'ytd-author-comment-badge-renderer[creator],#author-text .channel-owner') !== null;

/** Cheap identity: the link is rewritten when the element serves another comment, replies unfold. */
export function identify(el: Element, ctx: Ctx): string | null {
  const own = permalink(el, ctx);
  return own && `${own.post} ${own.id} ${isOwner(el)} ${hiddenReplies(el)}`;
}

export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const own = permalink(el, ctx);
  if (!own) return null;
  return {
    type: 'comment',
    id: own.id,
    post: own.post,
    parent: parentOf(el, own.id, ctx),
    url: own.post && `${subjectUrl(own.post)}${own.post.startsWith('Ug') ? '?' : '&'}lc=${own.id}`,
    author: author(el, ctx),
    text: textOf(find(el, '#content-text')),
    time: worldAgo(own.link.textContent ?? '', ctx.now),
    byPostAuthor: isOwner(el),
    repliesShown: 0,
    repliesHidden: hiddenReplies(el),
  };
}
