/** Comments of WoltLab Suite (3 to 6, and Community Framework 2) under articles and files and on users' walls, with one level of answers. */
import type { CommentSighting, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { moment, ownIn } from '../shared/topics.ts';
import { page, thingIn } from './address.ts';
import { account } from './find.ts';
import { NO_TEXT, stated } from './post.ts';

/** Boxes of a comment with its answers, and of an answer; since 6 each holds an element of its own. */
export const COMMENT = '.jsComment[data-comment-id]';
export const RESPONSE = '.jsCommentResponse[data-response-id]';
/** Those elements alone, should a style drop the boxes. */
export const BARE = 'woltlab-core-comment[comment-id],woltlab-core-comment-response[response-id]';
export const HEAD = 'header.contentHeader';

const own = (el: Element, selector: string): Element | null => ownIn(el, selector, el.matches(BARE) ? BARE : `${COMMENT},${RESPONSE}`);

/** Numbers of comments and of answers are two rows: an answer's is marked. */
export function idOf(el: Element): string | null {
  const response = attr(el, 'data-response-id') || attr(el, 'response-id');
  const id = /^\d+$/.exec(response || attr(el, 'data-comment-id') || attr(el, 'comment-id'))?.[0];
  return id ? (response ? `response:${id}` : id) : null;
}

/** What the page is about: 'article-12'. Null on a wall: there the first comment starts what follows. */
export function subject(url: URL): string | null {
  const thing = page(url).kind === 'post' ? thingIn(url) : null;
  return thing && !/^(thread|post)$/.test(thing.name) ? `${thing.name}-${thing.id}` : null;
}

export const nameEl = (el: Element): Element | null =>
  own(el, '[itemprop="author"] .userLink,.userLink[itemprop="url"],.containerHeadline .userLink') ??
  own(el, '[itemprop="author"] [itemprop="name"],.containerHeadline h3');
const TIME = 'time,woltlab-core-date-time';
export const timeEl = (el: Element): Element | null => (el.matches(HEAD) ? find(el, TIME) : own(el, TIME));

/** Answers there are, less those that are shown. */
export function hiddenResponses(el: Element): number {
  const told = attr(el, 'data-responses') || attr(find(el, '[data-responses]'), 'data-responses');
  const count = Number(/^\d{1,6}$/.exec(told)?.[0] ?? 0);
  return count ? Math.max(0, count - el.querySelectorAll(RESPONSE).length) : 0;
}

/** Reads a comment or an answer to one. */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const id = idOf(el);
  if (!id) return null;
  const above = id.startsWith('response:') ? el.parentElement?.closest(`${COMMENT},woltlab-core-comment[comment-id]`) : null;
  const parent = above ? idOf(above) : null;
  const by = nameEl(el);
  return {
    type: 'comment',
    id,
    post: subject(ctx.url),
    parent,
    url: `${page(ctx.url).url}#comment${parent ?? id}${parent ? `/response${id.replace(/^.*:/, '')}` : ''}`,
    author: { ...account(by, ctx), name: nameOf(by, 'small,.badge,time') },
    text: textOf(own(el, '[itemprop="text"],.userMessage'), NO_TEXT),
    time: moment(timeEl(el), ctx.now) ?? stated(el, ctx.now),
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: parent ? 0 : hiddenResponses(el),
  };
}

/** The article (file, picture …) the comments stand under. */
export function readHead(el: Element, ctx: Ctx): PostSighting | null {
  const id = subject(ctx.url);
  const title = nameOf(find(el, '.contentTitle'));
  if (!id || !title) return null;
  const by = headName(el);
  return {
    type: 'post',
    id,
    aliases: [id.replace(/^.*-/, '')],
    url: page(ctx.url).url,
    author: account(by, ctx),
    text: `${title}\n${textOf(find(ctx.root, '.articleContent .htmlContent,[itemprop~="articleBody"]'), NO_TEXT, 1000)}`.trim(),
    time: stated(el, ctx.now) ?? moment(timeEl(el), ctx.now),
    ad: false,
  };
}

export const headName = (el: Element): Element | null =>
  find(el, '[itemprop="author"] .userLink,.contentHeaderMetaData .userLink') ?? find(el, '[itemprop="author"] [itemprop="name"]');
