/** Posts of a Blogger page: the one it shows, or those it lists. */
import type { Account, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { linkedData, meta } from '../shared/head.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { page } from './address.ts';

/** Boxes of a post; the page's body stands in for templates that have none of them. */
export const POST = [
  '.post[itemprop="blogPost"]', // templates of 2010 to 2017
  '.post.hentry,.hentry.post', // before and beside
  '.post-outer .post,.post-outer-container', // 2017 and later (Contempo, Soho, Emporio, Notable)
  'article.post,.post-outer,.mobile-post-outer', // templates made by others; mobile lists
].join();
/** Gadgets that show posts beside the page's own. */
const GADGET = '.PopularPosts,.popular-posts,.FeaturedPost,.related-posts,#related-posts,.sidebar,aside';
const BODY = '[id^="post-body-"],.post-body,.entry-content,[id^="post-snippet-"],.post-snippet,.snippet-item';
const TITLE = '.post-title,.entry-title,[itemprop="headline"],[itemprop="name"],h1,h2,h3';

const NUMBER = /(\d{6,25})/;
const numberIn = (el: Element | null, ...names: string[]): string | undefined =>
  names.map((name) => NUMBER.exec(attr(el, name))?.[1]).find(Boolean);

/** A post's number inside its box: on its text, in its markup, on its anchor, or in a link to edit or to comment it. */
const numberOf = (box: ParentNode): string | null =>
  numberIn(find(box, '[id^="post-body-"],[id^="post-snippet-"]'), 'id') ??
  numberIn(find(box, 'meta[itemprop="postId"]'), 'content') ??
  all(box, 'a[name]')
    .map((el) => /^\d{10,25}$/.exec(attr(el, 'name'))?.[0])
    .find(Boolean) ??
  /[?&]postI[Dd]=(\d{6,25})/.exec(attr(find(box, 'a[href*="postID="]'), 'href'))?.[1] ??
  null;

/** Number of the post that this page is about; null on a list. */
export const postIdOf = (root: Document): string | null =>
  /\/feeds\/(\d{6,25})\/comments\//.exec(
    attr(find(root, 'link[href*="/comments/default"],.feed-links a[href*="/comments/default"]'), 'href'),
  )?.[1] ??
  /[?&]postID=(\d{6,25})/.exec(
    attr(find(root, '#comment-editor-src,#comment-editor[src*="postID="],a.comment-link[href*="postID="]'), 'href') ||
      attr(find(root, '#comment-editor'), 'src'),
  )?.[1] ??
  null;

export const authorEl = (box: ParentNode): Element | null =>
  find(
    box,
    '.post-author .fn,.post-author [itemprop="name"],.author .fn,.fn,[itemprop="author"] [itemprop="name"],.post-author a,[rel="author"]',
  );

export const timeEl = (box: ParentNode): Element | null =>
  find(box, '.timestamp-link,a[rel="bookmark"],time.published,.published,[itemprop="datePublished"],.post-timestamp');

/**
 * The box's number, or the page's for the one box of a post's page. Null for gadgets, for boxes around another box, and
 * for the body where there are boxes.
 */
export function identify(el: Element, { root, url }: Ctx): string | null {
  const isBody = el === root.body;
  if (el.closest(GADGET)) return null;
  const single = page(url).kind === 'post';
  if (isBody) return single && !find(root, POST) ? (postIdOf(root) ?? page(url).url) : null;
  // The inner box knows all that the outer one knows, but for the date above it.
  if (find(el, POST) || (single && el !== firstBox(root))) return null;
  return numberOf(el) ?? (single ? (postIdOf(root) ?? page(url).url) : attr(linkEl(el), 'href') || null);
}

/** The box of the post that this page is about: the first that holds no other. */
const firstBox = (root: Document): Element | undefined => all(root, POST).find((box) => !find(box, POST) && !box.closest(GADGET));

const linkEl = (box: Element): Element | null =>
  find(box, '.post-title a[href],.entry-title a[href],a.timestamp-link[href],h2 a[href],h3 a[href]');

function author(box: Element, root: Document, url: URL, single: boolean): Account {
  const el = authorEl(box);
  const link = el?.closest('a') ?? find(el, 'a') ?? find(el?.closest('.post-author,.author,[itemprop="author"]'), 'a[href]');
  // Many templates name nobody: then the blog's author is the one whom the comments mark so.
  const marked = single ? find(root, '.blog-author') : null;
  const cite = marked?.matches('cite,dt') ? marked : find(marked?.closest('li.comment,div.comment'), 'cite');
  const fromHead = single ? meta(root, 'author') || linkedData(root, /"@type":\s*"Person"[^{}]*?"name":\s*"((?:[^"\\]|\\.)*)"/) : '';
  const name = nameOf(el, 'img,meta') || fromHead || nameOf(find(cite, 'a') ?? cite);
  const href = absolute(attr(link, 'href') || attr(find(box, '.post-author meta[itemprop="url"]'), 'content'), url);
  return { name, url: href?.href ?? null, handle: null };
}

/** What tells the moment: the machine-readable time, the head, the heading of the day, or at least the month in the address. */
function timeOf(box: Element, root: Document, at: URL, now: number, single: boolean): Interval | null {
  const el = timeEl(box);
  for (const inner of [el, find(el, '[title],[datetime]'), find(box, '.published[title],[datetime],[itemprop="datePublished"]')]) {
    const exact = Date.parse(attr(inner, 'datetime') || attr(inner, 'title') || attr(inner, 'content'));
    if (!Number.isNaN(exact)) return stampOf(inner) ?? { from: exact, to: exact };
  }
  const head = single ? Date.parse(meta(root, 'article:published_time') || linkedData(root, /"datePublished":\s*"([^"\\]+)"/)) : NaN;
  if (!Number.isNaN(head)) return { from: head, to: head };
  const day = find(box, '.date-header') ?? find(box.closest('.date-outer'), '.date-header') ?? (single ? find(root, '.date-header') : null);
  // The day's heading goes with the clock beside the post.
  for (const text of [`${day?.textContent ?? ''} ${el?.textContent ?? ''}`, day?.textContent, el?.textContent]) {
    const told = text?.trim() ? timeText(text, now) : null;
    if (told) return told;
  }
  const [, year, month] = /\/(\d{4})\/(\d\d)\//.exec(at.pathname) ?? [];
  return year && month ? { from: Date.UTC(+year, +month - 1), to: Math.min(now, Date.UTC(+year, +month) - 1) } : null;
}

/** Reads the post in the box `el` (or the body), its text being title and beginning. */
export function readPost(el: Element, ctx: Ctx): PostSighting | null {
  const { root, url, now } = ctx;
  if (identify(el, ctx) === null) return null;
  const single = page(url).kind === 'post';
  const title = nameOf(find(el, TITLE)) || (single ? meta(root, 'og:title') : '');
  const content = textOf(find(el, BODY), '.jump-link,script,iframe', 1000);
  const to = single ? url : (absolute(attr(linkEl(el), 'href'), url) ?? url);
  return {
    type: 'post',
    id: numberOf(el) ?? (single ? postIdOf(root) : null),
    aliases: [],
    url: page(to).url,
    author: author(el, root, url, single),
    text: `${title}\n${content}`.trim(),
    time: timeOf(el, root, to, now, single),
    ad: false,
  };
}
