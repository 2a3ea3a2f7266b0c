/** Which boxes of a Blogger page are posts, and their numbers. */
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
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

const NUMBER = /(\d{6,25})/;
const numberIn = (el: Element | null, ...names: string[]): string | undefined =>
  names.map((name) => NUMBER.exec(attr(el, name))?.[1]).find(Boolean);

/** A post's number inside its box: on its text, in its markup, on its anchor, or in a link to edit or to comment it. */
export const numberOf = (box: ParentNode): string | null =>
  numberIn(find(box, '[id^="post-body-"],[id^="post-snippet-"]'), 'id') ??
  numberIn(find(box, 'meta[itemprop="postId"]'), 'content') ??
  all(box, 'a[name]')
    .map((el) => /^\d{10,25}$/.exec(attr(el, 'name'))?.[0])
    .find(Boolean) ??
  /[?&]postI[Dd]=(\d{6,25})/.exec(attr(find(box, 'a[href*="postID="]:not([href*="delete-comment"])'), 'href'))?.[1] ??
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

/** Link of a listed post to its own page. */
export const linkEl = (box: Element): Element | null =>
  find(box, '.post-title a[href],.entry-title a[href],a.timestamp-link[href],h2 a[href],h3 a[href]');
