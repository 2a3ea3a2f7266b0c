/** One post and one row of a list in Flarum's app (0.1 to 2). DOM.md; flarum/framework, forum/components. */
import type { Account, Entry, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find, stampOf } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { answering, moment, starting } from '../shared/topics.ts';
import { discussionIn, page, slugIn } from './address.ts';

/** A post in a discussion; events ("renamed", "locked") stand in the same row with another type. */
export const STREAM = '.PostStream-item[data-id]';
/** A post in a list: a user's posts, and since 2.0 search. */
export const LISTED = '.PostsUserPage-list > li,.PostListItem';
export const ROW = '.DiscussionListItem';

export const isEvent = (el: Element): boolean => el.hasAttribute('data-type') && attr(el, 'data-type') !== 'comment';

/** What stands in a text's box besides the text. */
export const NO_TEXT = 'blockquote,.Post-preview,.Poll,.Post-poll,img:not(.emoji)';

const nameLink = (el: Element): Element | null => find(el, '.PostUser-name a,.PostUser h3 a');
/** A deleted account has no link. */
export const nameEl = (el: Element): Element | null => nameLink(el) ?? find(el, '.PostUser-name,.PostUser h3');
export const timeEl = (el: Element): Element | null => find(el, '.PostMeta time,.Post-header time,time[datetime]');

/** An account by the link to its profile; `named` holds the name as shown. */
export function account(link: Element | null, named: Element | null, ctx: Ctx): Account {
  const url = absolute(attr(link, 'href'), ctx.url);
  const slug = url && slugIn(url);
  const name = nameOf(find(named, '.username')) || nameOf(named, '.Avatar,.UserOnline,.visually-hidden') || slug;
  return { name: fold(name, 200), url: slug && url ? url.href : null, handle: slug?.toLowerCase() ?? null, id: null };
}

/** The post it answers: the first post it names ("@anna#5"). */
const parentOf = (el: Element): string | null => attr(find(el, '.Post-body a.PostMention[data-id]'), 'data-id') || null;

function timeOf(el: Element, ctx: Ctx): Interval | null {
  const at = Date.parse(attr(el, 'data-time'));
  return Number.isNaN(at) ? (stampOf(timeEl(el)) ?? moment(timeEl(el), ctx.now)) : { from: at, to: at };
}

/** A post in a discussion's stream; an event is none. */
export function readPost(el: Element, ctx: Ctx): Entry | null {
  const id = attr(el, 'data-id');
  if (!id || isEvent(el)) return null;
  const number = attr(el, 'data-number');
  const said = {
    id,
    topic: discussionIn(ctx.url),
    parent: parentOf(el),
    url: `${page(ctx.url).url}${/^\d+$/.test(number) ? `/${number}` : ''}`,
    author: account(nameLink(el), nameEl(el), ctx),
    text: textOf(find(el, '.Post-body'), NO_TEXT),
    time: timeOf(el, ctx),
    deleted: find(el, '.Post--hidden') !== null,
  };
  return number === '1' ? starting(said, nameOf(find(ctx.root, '.DiscussionHero-title'))) : answering(said);
}

/** A post in a list is a find of its own; its number stands only in its address. */
export function readListed(el: Element, ctx: Ctx): PostSighting | null {
  const title = find(el, '.PostsUserPage-discussion a,.PostListItem-discussion a,a[href*="/d/"]');
  const url = absolute(attr(title, 'href'), ctx.url);
  if (!url || !discussionIn(url) || !find(el, '.Post-body')) return null;
  return {
    type: 'post',
    id: null,
    aliases: [],
    url: url.href,
    author: account(nameLink(el), nameEl(el), ctx),
    text: `${nameOf(title)}\n${textOf(find(el, '.Post-body'), NO_TEXT)}`.trim(),
    time: timeOf(find(el, '[data-time]') ?? el, ctx),
    ad: false,
  };
}

export const rowLink = (el: Element): Element | null => find(el, 'a.DiscussionListItem-main');
export const rowAuthor = (el: Element): Element | null => find(el, 'a.DiscussionListItem-author');

/** Name in "anna started 2 days ago", the tip at the picture: it begins with the name in most languages. */
function tip(el: Element, slug: string | null): string {
  const author = rowAuthor(el);
  const text =
    ['aria-label', 'title', 'data-original-title'].map((key) => attr(author, key) || attr(author?.parentElement, key)).find(Boolean) ?? '';
  return slug && text.toLowerCase().startsWith(slug) ? text.slice(0, slug.length) : '';
}

/** A discussion in a list. Sorted by start the line below the title tells who began and when, else who answered last. */
export function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const url = absolute(attr(rowLink(el), 'href'), ctx.url);
  const id = url && discussionIn(url);
  if (!url || !id) return null;
  const last = find(el, '.item-terminalPost');
  const began = last && !find(last, '.fa-reply') ? last : null;
  const author = account(rowAuthor(el), find(began, '.username'), ctx);
  return {
    type: 'post',
    id,
    aliases: [],
    url: page(url).url,
    author: { ...author, name: began ? author.name : tip(el, author.handle) || author.name },
    text: `${nameOf(find(el, '.DiscussionListItem-title'))}\n${textOf(find(el, '.item-excerpt'))}`.trim(),
    time: began && stampOf(find(began, 'time')),
    ad: false,
  };
}
