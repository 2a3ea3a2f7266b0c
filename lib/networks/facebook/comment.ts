/** Comments and replies: articles with a link that names them, in every language (DOM.md, "Comment"). */
import type { CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { commentIn, postIn, postUrl, profileIn } from './address.ts';
import { accountOf, hasText, hrefOf, isAfter, ownAll, timeOf, within } from './find.ts';
import { payloadOf } from './payload.ts';
import { hiddenReplies } from './replies.ts';
import { AUTHOR } from './words.ts';

const LINKS = 'a[href*="comment_id="]';

/** The link with the comment's time, the last: it leads to the comment itself; the author's link only names it. */
export const timeLink = (el: Element, ctx: Ctx, links = ownAll(el, LINKS)): Element | undefined =>
  links.findLast((link) => hasText(link) && postIn(hrefOf(link, ctx) ?? ctx.url));

export interface CommentIds {
  id: string;
  /** The comment that started its thread, for a reply; which reply a reply answers, links do not tell. */
  parent: string | null;
  post: string | null;
}

/** The comment's number, its thread's and its post's: the link of its time tells most, else any link of its own. */
export function idsOf(el: Element, ctx: Ctx, links = ownAll(el, LINKS), time = timeLink(el, ctx, links)): CommentIds | null {
  let ids: CommentIds | null = null;
  // Parsed once each: links with the same address (picture, name) are one to us.
  const urls = new Set([time, ...links].map((link) => hrefOf(link, ctx)));
  for (const url of urls) {
    const told = url && commentIn(url);
    if (!told) continue;
    ids ??= { ...told, post: told.post ?? /^\d+$/.exec(postIn(url) ?? '')?.[0] ?? null };
    // Base64 names the post's number also where the post's own address is opaque or a photo's.
    if (told.id === ids.id && told.post) ids.post = told.post;
  }
  return ids;
}

/** The author's link with the name; that of a member in a group does not name the comment. */
export const authorLink = (el: Element, ctx: Ctx): Element | undefined =>
  ownAll(el, 'a[href]').find((link) => {
    const url = hrefOf(link, ctx);
    return hasText(link) && attr(link, 'aria-hidden') !== 'true' && url && profileIn(url) && !within(el, link, 'ul,div[dir="auto"]');
  });

const TEXT = ['div[dir="auto"]', 'span[dir="auto"]', 'span[lang]'];

/** Words of a comment: lines in a box of their own, or (older, or a single line) the box after the name. */
function textBox(el: Element, name: Element | undefined): Element | undefined {
  const boxes = ownAll(el, TEXT.join()).filter(
    (box) =>
      !(name && (box.contains(name) || !isAfter(name, box))) &&
      !within(el, box, 'a,ul,form,h3,h4,[role="button"]') &&
      (hasText(box) || find(box, 'img[alt]')),
  );
  return boxes.find((box) => find(box, 'div[dir="auto"]')) ?? boxes[0];
}

/** Address of the comment, without tracking. */
function urlOf(url: URL | null, { id, parent }: CommentIds): string | null {
  const post = url && postIn(url);
  if (!post) return null;
  const whole = postUrl(url, post);
  return `${whole}${whole.includes('?') ? '&' : '?'}comment_id=${parent ? `${parent}&reply_comment_id=${id}` : id}`;
}

/** Is the comment's text cut? Which box it is is asked only where there is a button in any. */
const isCut = (el: Element, ctx: Ctx): boolean =>
  TEXT.some((selector) => all(el, selector).some((box) => find(box, '[role="button"]'))) &&
  find(textBox(el, authorLink(el, ctx)), '[role="button"]') !== null;

/** Cheap identity: which comment, how many replies are folded, whether its text is cut. */
export function identifyComment(el: Element, ctx: Ctx): string | null {
  const ids = idsOf(el, ctx);
  return ids && `${ids.id} ${hiddenReplies(el, ids.id, ctx)} ${isCut(el, ctx) ? '…' : ''}`;
}

/** Reads a comment. Whether its author is the post's is also compared once all is known (`relate`). */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const links = ownAll(el, LINKS);
  const link = timeLink(el, ctx, links);
  const ids = idsOf(el, ctx, links, link);
  if (!ids) return null;
  const by = authorLink(el, ctx);
  const text = textBox(el, by);
  return {
    type: 'comment',
    ...ids,
    url: urlOf(hrefOf(link, ctx), ids),
    // Anonymous members of a group have no link; their name is the first short line.
    author: accountOf(by, ctx, nameOf(by) || nameOf(ownAll(el, 'span').find((span) => span !== text && hasText(span)))),
    text: textOf(text, '[role="button"],[aria-hidden="true"]'),
    time: payloadOf(ctx.root).comments.get(ids.id) ?? timeOf(link, ctx),
    // A badge ("Author", "Verfasser/in") in the line of the name.
    byPostAuthor: ownAll(el, 'span').some(
      (badge) =>
        !text?.contains(badge) && AUTHOR.test(badge.textContent?.trim().slice(0, 40).toLowerCase() ?? '') && !within(el, badge, 'a,ul'),
    ),
    repliesShown: 0,
    repliesHidden: hiddenReplies(el, ids.id, ctx),
  };
}
