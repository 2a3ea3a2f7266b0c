/** One topic in a list: category, recent, unread, tag. DOM.md; themes persona and harmony, `topics_list.tpl`. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { addressOf, page, slugIn, topicIn } from './address.ts';
import { shownAt } from './post.ts';

export const ROW = '[component="category/topic"][data-tid]';
export const rowTitle = (el: Element): Element | null => find(el, '[component="topic/header"] a[href],.title a[href]');
/** When it was started; small screens get the last post's time, which stands before it. */
export const rowTime = (el: Element): Element | null => find(el, '[component="topic/labels"] > .timeago') ?? find(el, '.timeago');

/** A topic in a category's list. Who started it is told by the picture's title, in older themes also by a link. */
export function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const id = attr(el, 'data-tid');
  const picture = find(el, 'a[href*="/user/"]');
  const url = absolute(attr(picture, 'href'), ctx.url);
  const slug = url && slugIn(url);
  const named = find(el, 'small a[href*="/user/"]');
  const to = absolute(attr(rowTitle(el), 'href'), ctx.url);
  const titled = find(picture, '[title]') ?? picture;
  const name =
    nameOf(named) ||
    ['title', 'data-bs-original-title', 'data-original-title'].map((key) => attr(picture, key) || attr(titled, key)).find(Boolean);
  if (!id) return null;
  return {
    type: 'post',
    id,
    aliases: [],
    url: to && topicIn(to) ? page(to).url : addressOf(ctx.url, 'topic', encodeURIComponent(id)),
    author: {
      name: fold(name || slug, 200),
      url: url?.href ?? null,
      handle: slug,
      id: attr(find(picture, '[data-uid]'), 'data-uid') || null,
    },
    text: nameOf(rowTitle(el)) || attr(find(el, 'meta[itemprop="name"]'), 'content'),
    time: shownAt(rowTime(el), ctx.now),
    ad: false,
  };
}
