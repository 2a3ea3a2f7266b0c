/** Rows of XenForo 2's lists: threads of a forum (plain and as article previews), search results, and the head of a page with comments. */
import type { PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { moment } from '../shared/topics.ts';
import { page, threadIn } from './address.ts';
import { account, hrefOf } from './find.ts';
import { subject } from './message.ts';

/** Lists, each with its view. */
export const ROW = [
  '.structItem--thread', // forum, "what's new", watched threads
  '.message--articlePreview', // forum of articles
  'li.block-row[data-author]', // search results, a member's postings
];
/** Head of a resource or picture: what the comments below it answer. */
export const HEAD = '.p-body-header';

const TITLE = '.structItem-title a[href]:not(.labelLink),.articlePreview-title a[href]:not(.labelLink),.contentRow-title a[href]';
const NAME = '.structItem-parts .username,.articlePreview-meta .username,.contentRow-minor .username';
const TIME =
  '.structItem-startDate time,.structItem-startDate .u-dt,.articlePreview-meta time,.contentRow-minor time,.contentRow-minor .u-dt';
const BODY = '.contentRow-snippet,.articlePreview-text .bbWrapper';

export const rowName = (el: Element): Element | null => find(el, el.matches(HEAD) ? '.p-description .username' : NAME);
export const rowTime = (el: Element): Element | null => find(el, el.matches(HEAD) ? '.p-description time' : TIME);
export const rowTitle = (el: Element): Element | null => find(el, TITLE);

/** A row as a post: a thread by its number, a single post or other find by what its address names. */
export function readRow(el: Element, ctx: Ctx): PostSighting | null {
  const title = rowTitle(el);
  const link = hrefOf(title, ctx);
  if (!link) return null;
  const post = /\/post-(\d+)|\/posts\/(\d+)/
    .exec(link.pathname + link.search + link.hash)
    ?.slice(1)
    .find(Boolean);
  const thread = threadIn(link);
  const id = post ? `post-${post}` : thread;
  const other = page(link).url;
  const reply = post !== undefined;
  return {
    type: 'post',
    id: id ?? /([a-z-]+)\/[^/]*?\.?(\d+)\/$/.exec(other)?.slice(1).join('-') ?? null,
    aliases: reply ? [post] : [],
    url: reply ? link.href : other,
    author: account(
      attr(el, 'data-author').trim(),
      rowName(el),
      find(el, '.structItem-cell--icon [data-user-id],.contentRow-figure [data-user-id]'),
      ctx,
    ),
    text: `${nameOf(title)}\n${textOf(find(el, BODY), 'img:not(.smilie--emoji)')}`.trim(),
    time: moment(rowTime(el), ctx.now),
    ad: false,
  };
}

/** The head of a page that is about a resource or picture; null on every other page. */
export function readHead(el: Element, ctx: Ctx): PostSighting | null {
  const id = subject(ctx.root);
  const title = nameOf(find(el, '.p-title-value'));
  if (!id || !title || !/^(resource|xfmg-|ams-|xa-)/.test(id)) return null;
  return {
    type: 'post',
    id,
    aliases: [id.replace(/^.*-/, '')],
    url: page(ctx.url).url,
    author: account('', rowName(el), null, ctx),
    text: `${title}\n${textOf(find(ctx.root, '.resourceBody .bbWrapper,.media-container + * .bbWrapper'), 'img', 1000)}`.trim(),
    time: moment(rowTime(el), ctx.now),
    ad: false,
  };
}
