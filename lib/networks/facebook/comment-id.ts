/** Which comment it is: its links name it, in every language (DOM.md, "Comment"). */
import type { Ctx } from '../network.ts';
import { commentIn, postIn } from './address.ts';
import { hrefOf, ownAll, within } from './find.ts';

const LINKS = 'a[href*="comment_id="]';

/** The link with the comment's time, which leads to the comment itself; the author's link only names it. */
export function timeLink(el: Element, ctx: Ctx): Element | null {
  const links = ownAll(el, LINKS).filter((link) => link.textContent?.trim());
  return links.findLast((link) => within(el, link, 'ul,li')) ?? links.findLast((link) => postIn(hrefOf(link, ctx) ?? ctx.url)) ?? null;
}

export interface CommentIds {
  id: string;
  /** The comment that started its thread, for a reply. */
  parent: string | null;
  post: string | null;
}

/** The comment's number, its thread's and its post's: the link of its time tells most, else any link of its own. */
export function idsOf(el: Element, ctx: Ctx): CommentIds | null {
  let ids: CommentIds | null = null;
  for (const link of [timeLink(el, ctx), ...ownAll(el, LINKS)]) {
    const url = hrefOf(link, ctx);
    const told = url && commentIn(url);
    if (!told) continue;
    const linked = postIn(url);
    if (!ids) ids = { ...told, post: told.post ?? (linked && /^\d/.test(linked) ? linked : null) };
    // Base64 names the post's number also where the post's own address is opaque or a photo's.
    else if (told.id === ids.id && told.post) ids.post = told.post;
  }
  return ids;
}
