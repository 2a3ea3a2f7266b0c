/** Comments and replies: articles with a link that names them (DOM.md, "Comment"). */
import type { CommentSighting, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { commentIn, postIn, postUrl, profileIn } from './address.ts';
import { isComment } from './box.ts';
import { ARTICLE, hrefOf, ownAll, timeOf, within } from './find.ts';
import { payloadOf } from './payload.ts';
import { accountOf } from './post.ts';
import { plainDigits } from './time.ts';
import { AUTHOR, COMMENTS, HIDE, REPLIES } from './words.ts';

const LINKS = 'a[href*="comment_id="]';

/** The link with the comment's time, which leads to the comment itself; the author's link only names it. */
export function timeLink(el: Element, ctx: Ctx): Element | null {
  const links = ownAll(el, LINKS).filter((link) => link.textContent?.trim());
  return (
    links.findLast((link) => within(el, link, 'ul,li')) ??
    links.findLast((link) => postIn(hrefOf(link, ctx) ?? ctx.url)) ??
    null
  );
}

/** The author's link with the name; a member's link in a group names no comment. */
export const authorLink = (el: Element, ctx: Ctx): Element | null =>
  ownAll(el, 'a[href]').find((link) => {
    const url = hrefOf(link, ctx);
    return link.textContent?.trim() && attr(link, 'aria-hidden') !== 'true' && url && profileIn(url) && !within(el, link, 'ul,div[dir="auto"]');
  }) ?? null;

interface Ids {
  id: string;
  parent: string | null;
  post: string | null;
}

/** The comment's number, its parent's and its post's: the link of its time tells most, else any link of its own. */
function idsOf(el: Element, ctx: Ctx): Ids | null {
  const links = [timeLink(el, ctx), ...ownAll(el, LINKS)];
  let ids: Ids | null = null;
  for (const link of links) {
    const url = hrefOf(link, ctx);
    const told = url && commentIn(url);
    if (!told) continue;
    const linked = postIn(url);
    const post = told.post ?? (linked && /^\d/.test(linked) ? linked : null);
    if (!ids) ids = { ...told, post };
    // Base64 names the post's number also where the post's own address does not; never mixed with another comment's.
    else if (told.id === ids.id && told.post) ids.post = told.post;
  }
  return ids;
}

/** Words of a comment: lines in a box of their own, or (older, or a single line) the box after the name. */
function textBox(el: Element, name: Element | null): Element | null {
  const outside = (box: Element): boolean =>
    !within(el, box, 'a,ul,form,h3,h4,[role="button"]') && !(name && (box.contains(name) || name.contains(box)));
  const line = ownAll(el, 'div[dir="auto"]').find((box) => outside(box) && box.textContent?.trim());
  const box = line?.closest('span[dir]');
  if (line) return box && el.contains(box) && outside(box) ? box : line;
  return (
    ownAll(el, 'span[dir="auto"],span[lang]').find(
      (span) => outside(span) && (!name || name.compareDocumentPosition(span) & 4) && (span.textContent?.trim() || find(span, 'img[alt]')),
    ) ?? null
  );
}

/** Boxes beside a comment that hold what answers it: the siblings after its article, or after the box around it alone. */
function below(el: Element): Element[] {
  let at = el;
  for (let depth = 0; depth < 3 && !at.nextElementSibling && at.parentElement?.childElementCount === 1; depth++) at = at.parentElement;
  // Not the first of its box: what follows belongs to the list.
  if (at !== el && at.previousElementSibling) return [];
  const boxes: Element[] = [];
  for (let next = at.nextElementSibling; next; next = next.nextElementSibling) boxes.push(next);
  return boxes;
}

/**
 * Replies that are folded away: the number in the buttons beside the comment, null for one without a number. Known by
 * words where the language is known; else by where the button stands.
 */
export function hiddenReplies(el: Element, id: string, ctx: Ctx): number | null {
  let hidden = 0;
  for (const box of below(el)) {
    const first = box.matches(ARTICLE) ? box : all(box, ARTICLE).find(isComment);
    const ids = first && idsOf(first, ctx);
    // The next comment of the list.
    if (ids && ids.parent !== id && ids.parent === null) return hidden;
    for (const button of all(box, '[role="button"]')) {
      if (within(box, button, `form,ul,[aria-hidden="true"],${ARTICLE}`) || find(button, '[role="button"],[role="textbox"]')) continue;
      const text = plainDigits(button.textContent?.trim().slice(0, 120).toLowerCase() ?? '');
      if (!text || HIDE.test(text) || (COMMENTS.test(text) && !REPLIES.test(text))) continue;
      // A button of the field for a reply, or of another part of the page, in a language known or not.
      if (!REPLIES.test(text) && (!/\d/.test(text) || find(box, '[role="textbox"]'))) continue;
      const count = text.match(/\d+/g)?.at(-1);
      if (!count) return null;
      hidden += Number(count.slice(0, 6));
    }
  }
  return hidden;
}

/** A badge ("Author", "Verfasser/in") in the line of the name. */
const hasBadge = (el: Element, name: Element | null): boolean =>
  ownAll(el, 'span,[role="button"]').some(
    (badge) =>
      !badge.firstElementChild && !name?.contains(badge) && !within(el, badge, 'ul') && AUTHOR.test(badge.textContent?.trim().toLowerCase().slice(0, 40) ?? ''),
  );

/** Cheap identity: which comment, how many replies are folded, whether its text is cut. */
export function identifyComment(el: Element, ctx: Ctx): string | null {
  const ids = idsOf(el, ctx);
  const text = textBox(el, authorLink(el, ctx));
  return ids && `${ids.id} ${hiddenReplies(el, ids.id, ctx)} ${find(text, '[role="button"]') ? '…' : ''}`;
}

/** Reads a comment. Whether its author is the post's is also compared once all is known (`relate`). */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const ids = idsOf(el, ctx);
  if (!ids) return null;
  const name = authorLink(el, ctx);
  const told = payloadOf(ctx.root).comments.get(ids.id);
  const link = timeLink(el, ctx);
  const text = textBox(el, name);
  // Anonymous members of a group have no link; their name is the first short line.
  const author = accountOf(name, ctx, nameOf(name) || nameOf(ownAll(el, 'span[dir="auto"]').find((span) => span !== text)));
  return {
    type: 'comment',
    id: ids.id,
    post: ids.post,
    // The payload knows the reply that a reply answers; links only the comment that started the thread.
    parent: ids.parent && (told?.parent ?? ids.parent),
    url: urlOf(link, ids, ctx),
    author,
    text: textOf(text, '[role="button"],[aria-hidden="true"]'),
    time: told?.time ?? shownTime(el, link, ctx),
    byPostAuthor: hasBadge(el, name),
    repliesShown: 0,
    repliesHidden: hiddenReplies(el, ids.id, ctx),
  };
}

const shownTime = (el: Element, link: Element | null, ctx: Ctx): Interval | null => timeOf(link ?? find(el, 'ul a,abbr'), ctx);

/** Address of the comment, without tracking. */
function urlOf(link: Element | null, { id, parent }: Ids, ctx: Ctx): string | null {
  const url = hrefOf(link, ctx);
  const post = url && postIn(url);
  if (!post) return null;
  const whole = postUrl(url, post);
  return `${whole}${whole.includes('?') ? '&' : '?'}comment_id=${parent ? `${parent}&reply_comment_id=${id}` : id}`;
}
