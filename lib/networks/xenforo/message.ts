/** A message of XenForo 2 (2.0 to 2.3): post of a thread, article, profile post, comment, review. DOM.md, "XenForo 2". */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { answering, moment, type Said, starting } from '../shared/topics.ts';
import { page, pageNumber, threadIn } from './address.ts';
import { account, BOX, hrefOf, own } from './find.ts';

/** Type and number in `data-content`: 'post-123', 'profile-post-comment-5', 'xfmg-comment-7'. */
export function contentOf(el: Element | null | undefined): { type: string; id: string } | null {
  const [, type, id] = /^([a-z][a-z_-]*)-(\d+)$/.exec(attr(el, 'data-content')) ?? [];
  return type && id ? { type, id } : null;
}

/** What stands in a text's box besides the text; smileys say in words what others see, pictures their file's name. */
const NO_TEXT =
  '.bbCodeBlock--quote,blockquote[data-quote],.bbCodeBlock-expandLink,.js-selectToQuoteEnd,img:not(.smilie--emoji),.message-attachments,form';

/** Where the author's name stands, with the view it serves. */
export const NAME = [
  '.message-name .username', // thread
  '.message-attribution-user .username', // profile posts, reviews, articles' heads
  '.message-articleUserName .username', // article threads, below the text
  '.comment-user', // comments
  '.message-cell--user .username,.attribution .username', // other styles
];
const PICTURE = '.message-avatar [data-user-id],.comment-avatar [data-user-id],.message-cell--user [data-user-id]';
const TIME = [
  '.message-attribution-main time,.message-attribution-main .u-dt',
  '.message-attribution time,.message-attribution .u-dt',
  '.comment-actionBar time,.comment-actionBar .u-dt,.comment-main time.u-dt',
];

/** The first own match of the first selector that has one. */
export function first(el: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = own(el, selector);
    if (found) return found;
  }
  return null;
}

export const nameEl = (el: Element): Element | null => first(el, NAME);
export const timeEl = (el: Element): Element | null => first(el, TIME);

const author = (el: Element, ctx: Ctx): Account => account(attr(el, 'data-author').trim(), nameEl(el), own(el, PICTURE), ctx);

/** The post it quotes: a quote's source is 'post: 123', its jump link /goto/post?id=123. */
function quoted(el: Element): string | null {
  const source = /^post: ?(\d+)/.exec(attr(own(el, '[data-source^="post"]'), 'data-source'))?.[1];
  return source ?? /\bpost(?:\?id=|s\/|-)(\d+)/.exec(attr(own(el, '.bbCodeBlock-sourceJump'), 'href'))?.[1] ?? null;
}

/** '#5' in the message's head; null where the style or the kind of thread shows no numbers. */
function numberOf(el: Element): number | null {
  for (const item of all(own(el, '.message-attribution-opposite'), 'li,a'))
    if (/^\s*#[\d.,\s]+$/.test(item.textContent ?? '')) return Number((item.textContent ?? '').replace(/\D/g, ''));
  return null;
}

/** Does this post start its thread? By class, by number, else by being the first on the first page. */
function starts(el: Element, { root, url }: Ctx): boolean {
  if (el.matches('.message-threadStarterPost,.message--article,.is-first')) return true;
  const number = numberOf(el);
  return number === null ? pageNumber(url) === 1 && find(root, '.message[data-content^="post-"]') === el : number === 1;
}

/** Number of the thread a post stands in: the page's, the block's, the address's or that of the post's own link. */
function threadOf(el: Element, ctx: Ctx): string | null {
  const told = attr(ctx.root.documentElement, 'data-content-key') || attr(el.closest('[data-lb-id^="thread-"]'), 'data-lb-id');
  const link = (): URL | null => hrefOf(own(el, '.message-attribution a[href*="threads/"]'), ctx);
  return /^thread-(\d+)$/.exec(told)?.[1] ?? threadIn(ctx.url) ?? threadIn(link() ?? ctx.url);
}

/** What the page is about where that is no thread: 'resource-12', 'xfmg-media-5'. */
export const subject = (root: Document): string | null =>
  /^(?!thread-)[a-z][a-z_-]*-\d+$/.exec(attr(root.documentElement, 'data-content-key'))?.[0] ?? null;

export const isComment = (type: string): boolean => /comment|review|rating|reply/.test(type);

/** Address of a message's own page. */
function permalink(el: Element, ctx: Ctx, type: string, id: string): string {
  const link = hrefOf(own(el, `.message-attribution a[href*="${id}"],.comment-actionBar a[href*="${id}"]`), ctx);
  return link ? link.href.replace(/\/(share|bookmark)$/, '') : `${page(ctx.url).url}#${type}-${id}`;
}

/** Reads a message or comment; null where its `data-content` tells no number. */
export function readMessage(el: Element, ctx: Ctx): Entry | null {
  const told = contentOf(el);
  if (!told) return null;
  const { type, id } = told;
  const around = contentOf(el.parentElement?.closest(BOX));
  const nested = around && isComment(around.type) ? around.id : null;
  const time: Interval | null = moment(timeEl(el), ctx.now);
  const said: Said = {
    id,
    topic: type === 'post' ? threadOf(el, ctx) : around && !nested ? `${around.type}-${around.id}` : subject(ctx.root),
    parent: type === 'post' ? quoted(el) : nested,
    url: permalink(el, ctx, type, id),
    author: author(el, ctx),
    text: textOf(first(el, ['.message-body .bbWrapper,.comment-body .bbWrapper', '.message-body,.comment-body']), NO_TEXT),
    time,
    deleted: el.matches('.message--deleted,.comment--deleted,.is-deleted') || own(el, '.messageNotice--deleted') !== null,
  };
  if (type === 'post' && starts(el, ctx)) {
    const head = time ?? moment(find(ctx.root, '.p-description time'), ctx.now);
    return starting({ ...said, time: head }, nameOf(find(ctx.root, '.p-title-value')));
  }
  if (type === 'post' || isComment(type)) return answering(said);
  // A profile post, an update of a resource: each starts a row of its own.
  return { ...starting({ ...said, topic: `${type}-${id}` }, nameOf(own(el, '.message-attribution .block-textHeader'))), aliases: [id] };
}
