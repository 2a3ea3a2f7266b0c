/** One comment of a WordPress page, as core's list, any theme of it or wpDiscuz draws it. */
import type { CommentSighting, Entry } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { page } from './address.ts';
import { all, find } from '../shared/find.ts';
import { COMMENT, idsOf, isOwn, own } from './find.ts';
import { author, commentTime, text } from './parts.ts';
import { postId } from './post.ts';

/** Number of the nearest comment around `el`; where a list item has no class of its own, its comment stands beside the replies. */
function parentOf(el: Element, id: string): string | null {
  const from = el.matches('li>div') ? el.parentElement : el;
  for (let up = from?.parentElement?.closest(`${COMMENT},li`); up; up = up.parentElement?.closest(`${COMMENT},li`)) {
    const box = up.matches(COMMENT) ? up : [...up.children].find((child) => child.matches(COMMENT));
    const around = box && idsOf(box)?.id;
    if (around && around !== id) return around;
  }
  return null;
}

/** Replies folded away by wpDiscuz ("Antworten anzeigen (3)"): they are not in the page until asked for. */
export function hiddenReplies(el: Element): number {
  if (!find(el, '.wpd-view-replies') && !find(el, '.wpdiscuz-children')) return 0;
  const count = /\((\d+)\)/.exec(own(el, '.wpd-view-replies,.wpdiscuz-children')?.textContent ?? '')?.[1];
  return count && !el.querySelector(COMMENT) ? +count : 0;
}

/** Address of its own that the comment shows; not by a selector with the number in it, which the browser would have to understand anew for each. */
const linkTo = (el: Element, id: string): string | null | undefined =>
  all(el, 'a[href*="#comment-"]')
    .find((link) => link.getAttribute('href')?.endsWith(`#comment-${id}`) && isOwn(el, link))
    ?.getAttribute('href');

/** The comment in the box `el`, or null. What the page as a whole tells of it comes in `relate`. */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const { url, now } = ctx;
  const ids = idsOf(el);
  if (!ids) return null;
  const { id, parent } = ids;
  const time = commentTime(el, now);
  const badge = '[class*="-blog-post_author"]'; // wpDiscuz, on the box or its first inner box
  return {
    type: 'comment',
    id,
    post: null,
    parent: parent ? (parent === '0' || parent === id ? null : parent) : parentOf(el, id),
    url: absolute(linkTo(el, id) ?? `${page(url).url}#comment-${id}`, url)?.href ?? null,
    author: author(el, ctx, time?.el),
    text: text(el),
    time: time?.time ?? null,
    byPostAuthor: el.matches(`.bypostauthor,${badge}`) || own(el, badge) !== undefined,
    repliesShown: 0,
    repliesHidden: hiddenReplies(el),
  };
}

/** Links to other pages of the list. */
const PAGES =
  '.comment-navigation,[class*="comments-pagination"],a[href*="/comment-page-"]:not([href*="#comment-"]),a[href*="cpage="]:not([href*="#comment-"])';

/**
 * The post of all comments. And a list that is paged and knows no nesting puts answers on later pages: then whether there
 * are replies is not known. (Threads are never cut by pages: core counts pages by top-level comments.)
 */
export function relate(entries: readonly { entry: Entry }[], { root }: Ctx): void {
  const post = postId(root);
  const flat = root.querySelector(PAGES) !== null && !root.querySelector('.depth-2');
  for (const { entry } of entries) if (entry.type === 'comment') Object.assign(entry, { post, ...(flat ? { repliesHidden: null } : {}) });
}
