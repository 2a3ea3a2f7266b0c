/** Which part of a page is one post. */
import type { Ctx } from '../network.ts';
import { all, find } from '../shared/find.ts';
import { profileIn } from './address.ts';
import { ARTICLE, allOf, hasText, hrefOf, inArticle, isAfter, ownAll } from './find.ts';

export interface PostBox {
  /** Everything of the post, its comments as well. */
  box: Element;
  /** The line that names its author. */
  head: Element;
  /** The heading of a post that this one shares: what comes after it is the other's. */
  shared: Element | undefined;
}

/** Boxes that the page itself marks: articles, and since 2024 plain boxes with the same labels (author, then time, text …). */
export const MARKED = '[aria-labelledby]:is([role="article"],[aria-posinset],[aria-describedby]:not([role]))';
/** What stands under every post: buttons, reactions, the field for a comment, comments. */
const BAR = '[data-ad-rendering-role$="_button"],[role="toolbar"],form [role="textbox"],[role="article"][aria-label]';

/** A comment's own article: it has a link that names the comment (in every language, DOM.md). */
export const isComment = (el: Element): boolean =>
  el.matches(`${ARTICLE}:not([aria-labelledby])`) && all(el, 'a[href*="comment_id="]').some((link) => link.closest(ARTICLE) === el);

const HEADINGS = ['h2', 'h3', 'h4', 'h5'];

/** Headings of `el`, not in comments, that link to somebody. */
function headingsIn(el: Element): Element[] {
  const headings = el.closest(HEADINGS.join()) ? [el] : allOf(el, HEADINGS);
  // Where one stands in another, the outer one's links are all of them.
  const links = new Set(headings.flatMap((heading) => all(heading, 'a[href]')));
  const own = [...links].filter((link) => !inArticle(el, link) && hasText(link));
  return [...new Set(own.map((link) => link.closest(HEADINGS.join()) as Element))];
}

/** The post in `box`; null for several (a bundle of birthday wishes): more headings, and more of what a post has once. */
function post(box: Element, head: Element | undefined, headings: readonly Element[]): PostBox | null {
  const shared = headings.find((other) => head && head !== other && isAfter(head, other));
  const several =
    shared && ['form', '[role="toolbar"]', '[data-ad-rendering-role="comment_button"]'].some((bar) => ownAll(box, bar).length > 1);
  return head && !several ? { box, head, shared } : null;
}

/** The post of a marked box. Comments, and posts inside a post, are none; without a linked author, whoever its label names. */
const marked = (el: Element, headings?: readonly Element[]): PostBox | null => {
  if (!el.matches(MARKED) || el.hasAttribute('aria-label') || el.parentElement?.closest(MARKED)) return null;
  const own = headings ?? headingsIn(el);
  return post(el, own[0] ?? find(el, 'h2,h3,h4') ?? undefined, own);
};

/** The post of a heading whose box is not marked (beside a photo, in a bundle, feeds since 2026): up to what stands under every post. */
function around(head: Element, ctx: Ctx): PostBox | null {
  const url = hrefOf(all(head, 'a[href]').find(hasText), ctx);
  // Headings of cards link to lists; authors to profiles, with the tracking of a feed's links.
  if (!url || !(profileIn(url) || /^\/groups\//.test(url.pathname)) || !/__(?:cft|tn)__/.test(url.search)) return null;
  const outer = head.closest(`${ARTICLE},${MARKED}`);
  const headings = outer && headingsIn(outer);
  if (headings && (headings[0] === head || isComment(outer) || marked(outer, headings))) return null;
  let box = head;
  for (let up = head.parentElement; up && !find(box, BAR); up = up.parentElement) {
    if (up.matches('[role="main"],[role="article"],body')) return null;
    if (up.matches('[role="feed"]')) break;
    box = up;
  }
  if (find(box, MARKED)) return null;
  const own = headingsIn(box);
  return own[0] === head ? post(box, head, own) : null;
}

/** The post that `el` stands for, or null. */
export const postAt = (el: Element, ctx: Ctx): PostBox | null => (el.matches('h2,h3,h4') ? around(el, ctx) : marked(el));

/** The first element of the post itself that passes: not of its comments, nor of a post that it shares. */
export const inPost = (
  { box, shared }: PostBox,
  selector: string | readonly string[],
  test: (el: Element) => unknown,
): Element | undefined =>
  (typeof selector === 'string' ? all(box, selector) : allOf(box, selector)).find(
    (el) => !(shared && shared.compareDocumentPosition(el) & 4) && !inArticle(box, el) && test(el),
  );
