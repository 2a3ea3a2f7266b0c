/** One status as an entry: in the app's lists and threads, and on the public pages that servers sent until version 4. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find, stampOf } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { acctIn, idTime, page, statusIn } from './address.ts';

/** The status a page is about. */
export const DETAILED = '.detailed-status';
/** A list that holds it is a thread; the advanced layout shows other lists beside it. */
const LIST = '.scrollable,.item-list,.activity-stream,.column';

/** A status quoted by another, or one that a notice only mentions. */
const isInside = (el: Element): boolean =>
  el.parentElement?.closest(`.status__quote,.status[data-id],${DETAILED},.reply-indicator,.compose-form`) !== null;

/** The thread an element stands in: its list with the status the page is about; null in other lists. */
export function threadOf(el: Element): Element | null {
  for (let list = el.closest(LIST); list; list = list.parentElement?.closest(LIST) ?? null) if (find(list, DETAILED)) return list;
  return null;
}

/** The link to itself, with its time. */
export const timeLink = (el: Element): Element | null =>
  find(el, 'a.status__relative-time,a.detailed-status__datetime,.status__info a.u-uid,a.u-url.u-uid');

/** The link with the author's name. */
export const nameLink = (el: Element): Element | null =>
  find(el, '.status__info .status__display-name,.detailed-status__display-name') ??
  find(el, '.status__display-name,.p-author a.u-url,.display-name');

/** The app numbers its statuses itself; a public page has the address alone. */
export function idOf(el: Element, { url }: Ctx): string | null {
  const told = attr(el, 'data-id');
  if (/^\d{1,20}$/.test(told)) return told;
  const link = statusIn(absolute(attr(timeLink(el), 'href'), url));
  // A status from another server links there; what its page's address says is its number here.
  return el.matches(DETAILED) ? (statusIn(url) ?? link) : link;
}

export function authorOf(el: Element, { url }: Ctx): Account {
  const link = nameLink(el);
  const to = absolute(attr(link, 'href'), url);
  const shown = find(link, '.display-name__account')?.textContent ?? attr(link, 'title');
  const handle = /@?([\w.-]+(?:@[\w.-]+)?)/.exec(shown.trim())?.[1] ?? acctIn(to)?.replace(`@${url.host}`, '') ?? null;
  const name =
    nameOf(find(link, '.display-name__html,.display-name strong,bdi')) ||
    nameOf(link, '.display-name__account,.status__avatar,.account__avatar');
  return { name: name || (handle ?? ''), url: to?.href ?? null, handle, id: null };
}

/** What stands before the text that hides it, as person and reader see it first. */
function warning(el: Element): string {
  const told = find(el, '.content-warning [lang],.content-warning p,.p-summary');
  if (told) return nameOf(told);
  const more = find(el, '.status__content__spoiler-link');
  return more ? nameOf(find(more.parentElement, 'span')) : '';
}

function text(el: Element): string {
  const own = find(el, '.status__content__text,.e-content') ?? find(el, '.status__content');
  // Links show the middle of their address only.
  const shown = own && !isQuoteOf(el, own) ? textOf(own, '.invisible,.status__content__spoiler-link,.quote-inline,.poll') : '';
  return [warning(el), shown].filter(Boolean).join('\n');
}
const isQuoteOf = (el: Element, inner: Element): boolean => {
  const quote = inner.closest('.status__quote');
  return quote !== null && el.contains(quote);
};

function time(el: Element, id: string, now: number): Interval | null {
  const link = timeLink(el);
  return (
    stampOf(find(link, 'time[datetime]')) ??
    idTime(id, now) ??
    (link ? (timeText(attr(link, 'title'), now) ?? timeText(link.textContent ?? '', now)) : null)
  );
}

/** Replies as the first button counts them: exact, or "1+" for two and more (NaN here); null where it has no number. */
export function replyCount(el: Element): number | null {
  const first = find(el, '.status__action-bar button,.status__action-bar__counter');
  const label = find(first, '.icon-button__counter,.status__action-bar__counter__label')?.textContent?.trim() ?? '';
  return label.endsWith('+') ? Number.NaN : /^\d/.test(label) ? Number(label.replace(/\D/g, '').slice(0, 9)) : null;
}

/** Cheap identity; null for what another status holds. */
export function identify(el: Element, ctx: Ctx): string | null {
  const id = isInside(el) ? null : idOf(el, ctx);
  return id && `${id} ${find(el, '.status__content')?.childElementCount} ${replyCount(el)}`;
}

/**
 * Reads a status. In a thread all but the one the page is about are comments until `relate` knows better; both kinds
 * carry all fields, so that it may change.
 */
export function read(el: Element, ctx: Ctx): Entry | null {
  const id = idOf(el, ctx);
  if (!id) return null;
  const { url, now } = ctx;
  const comment = !el.matches(DETAILED) && page(url).kind === 'post' && threadOf(el) !== null;
  const author = authorOf(el, ctx);
  return {
    type: comment ? 'comment' : 'post',
    id,
    aliases: [],
    post: null,
    parent: null,
    url: absolute(attr(timeLink(el), 'href'), url)?.href ?? null,
    author,
    text: text(el),
    time: time(el, id, now),
    ad: false,
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: 0,
  } as Entry;
}
