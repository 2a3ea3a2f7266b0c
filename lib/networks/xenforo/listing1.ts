/** Rows of XenForo 1's lists: threads of a forum, search results. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { moment } from '../shared/topics.ts';
import { page } from './address.ts';
import { account, hrefOf } from './find.ts';
import { numberOf } from './message1.ts';

export const ROW = 'li.discussionListItem[id^="thread-"],li.searchResult[id]';

const rowTitle = (el: Element): Element | null => find(el, '.title a[href]:not(.prefixLink)');
export const rowName = (el: Element): Element | null => find(el, '.posterDate .username,.meta .username');

/** A row as a post: a thread by its number, a find of a search by what it is. */
export function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const link = hrefOf(rowTitle(el), ctx);
  const number = numberOf(el);
  if (!link || !number) return null;
  const post = /^post-/.test(el.id);
  return {
    type: 'post',
    id: post ? `post-${number}` : number,
    aliases: post ? [number] : [],
    url: post ? link.href : page(link).url,
    author: account(attr(el, 'data-author').trim(), rowName(el), find(el, 'a.avatar'), ctx),
    text: `${nameOf(rowTitle(el))}\n${textOf(find(el, '.snippet'), 'img')}`.trim(),
    time: moment(find(el, '.posterDate .DateTime,.meta .DateTime'), ctx.now),
    ad: false,
  };
}
