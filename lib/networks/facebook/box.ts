/** Which part of a page is one post. */
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { profileIn } from './address.ts';
import { ARTICLE, hrefOf, named, ownAll } from './find.ts';

export interface PostBox {
  /** Everything of the post, its comments as well. */
  box: Element;
  /** The line that names its author. */
  head: Element;
  /** The heading of a post that this one shares: what comes after it is the other's. */
  shared: Element | null;
}

/** What may head a post: a heading, or beside a photo only a name in bold. */
const HEAD = 'h2,h3,h4,strong';
/** What stands under every post: buttons, reactions, the field for a comment, comments. */
const BAR = '[data-ad-rendering-role$="_button"],[role="toolbar"],form [role="textbox"],[role="article"][aria-label]';
const REGION = '[role="feed"],[role="main"],[role="dialog"],[role="complementary"],[role="article"],body';
const LABELLED = '[role="article"][aria-labelledby],[aria-posinset][aria-labelledby],[aria-describedby][aria-labelledby]';

/** A comment's own article: it has a link that names the comment (in every language, DOM.md). */
export const isComment = (el: Element): boolean =>
  el.matches(ARTICLE) && all(el, 'a[href*="comment_id="]').some((link) => link.closest(ARTICLE) === el);

/** Headings inside `el`, not in comments, that link to somebody. */
const headingsIn = (el: Element): Element[] =>
  ownAll(el, 'h2 a[href],h3 a[href],h4 a[href],h5 a[href]')
    .filter((link) => link.textContent?.trim())
    .map((link) => link.closest('h2,h3,h4,h5') as Element);

const post = (box: Element, head: Element): PostBox => ({
  box,
  head,
  shared: headingsIn(box).find((other) => head.compareDocumentPosition(other) & 4 && !head.contains(other)) ?? null,
});

/** The box of attributes: an article or list item whose labels name author, time and text. */
function boxed(el: Element): PostBox | null {
  if (!el.hasAttribute('aria-labelledby') && !el.hasAttribute('aria-describedby')) {
    // A list item around the post, or a placeholder for one; without labels anywhere, a post all the same.
    if (!el.matches('[aria-posinset]') || el.hasAttribute('aria-label') || find(el, LABELLED)) return null;
    const head = headingsIn(el)[0] ?? find(el, 'strong > a[href]');
    return head && post(el, head);
  }
  if (el.hasAttribute('aria-label') || el.parentElement?.closest(LABELLED)) return null;
  const head = named(el, 'aria-labelledby').find((target) => target && el.contains(target)) ?? headingsIn(el)[0];
  if (!head) return null;
  return isBundle(el, head) ? null : post(el, head);
}

/** More than one post: several headings, and fields or buttons of which a post has one. */
const isSeveral = (box: Element, head: Element): boolean =>
  headingsIn(box).some((heading) => heading !== head && !head.contains(heading)) &&
  ['form', '[role="toolbar"]', '[data-ad-rendering-role="comment_button"]'].some((bar) => ownAll(box, bar).length > 1);

/** Birthday wishes and the like: the line of time is missing, and each post inside has a head and buttons of its own. */
function isBundle(el: Element, head: Element): boolean {
  const [line] = named(el, 'aria-describedby');
  return !(line && el.contains(line)) && isSeveral(el, head);
}

/** The box around a heading where the page gives none (photo viewer, bundles, feeds since 2026): up to what stands under every post. */
function around(head: Element, ctx: Ctx): PostBox | null {
  const link = all(head, 'a[href]').find((a) => a.textContent?.trim());
  const url = hrefOf(link, ctx);
  // Headings of cards link to lists, authors to profiles, with the tracking of a feed's links.
  if (!url || !(profileIn(url) || url.pathname.startsWith('/groups/'))) return null;
  if (!/[?&]__(?:cft|tn)__/.test(url.search) && !head.closest('[data-ad-rendering-role="profile_name"]')) return null;
  const outer = head.closest(`${ARTICLE},[aria-posinset],[aria-labelledby][aria-describedby]`);
  // The head of a box with labels, be it a post or a bundle, is the box's.
  if (outer && (isComment(outer) || boxed(outer) || named(outer, 'aria-labelledby').includes(head))) return null;
  let box = head;
  for (let up = head.parentElement; up; up = up.parentElement) {
    const region = up.matches(REGION);
    if (region && !up.matches('[role="complementary"],[role="dialog"]')) {
      if (!up.matches('[role="feed"]')) return null;
      break;
    }
    box = up;
    if (find(up, BAR)) break;
    if (region) return null;
  }
  return find(box, LABELLED) || (headingsIn(box)[0] ?? head) !== head || isSeveral(box, head) ? null : post(box, head);
}

/** The post that `el` stands for, or null. */
export const postAt = (el: Element, ctx: Ctx): PostBox | null => (el.matches(HEAD) ? around(el, ctx) : isComment(el) ? null : boxed(el));

/** True where `el` belongs to a post that this one shares. */
export const isShared = (el: Element, { shared }: PostBox): boolean => Boolean(shared && shared.compareDocumentPosition(el) & 4);

/** The line with time and audience: the first that aria-describedby names. */
export const timeLine = ({ box }: PostBox): Element | null => {
  const line = attr(box, 'aria-describedby') ? named(box, 'aria-describedby')[0] : null;
  return line && box.contains(line) ? line : null;
};
