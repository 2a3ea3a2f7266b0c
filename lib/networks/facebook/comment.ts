/** Comments and replies: articles with a link that names them. */
import type { CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { accountOf } from './account.ts';
import { postIn, postUrl, profileIn } from './address.ts';
import { type CommentIds, idsOf, timeLink } from './comment-id.ts';
import { hrefOf, ownAll, timeOf, within } from './find.ts';
import { payloadOf } from './payload.ts';
import { hiddenReplies } from './replies.ts';
import { AUTHOR } from './words.ts';

/** The author's link with the name; that of a member in a group does not name the comment. */
export const authorLink = (el: Element, ctx: Ctx): Element | null =>
  ownAll(el, 'a[href]').find((link) => {
    const url = hrefOf(link, ctx);
    return (
      link.textContent?.trim() && attr(link, 'aria-hidden') !== 'true' && url && profileIn(url) && !within(el, link, 'ul,div[dir="auto"]')
    );
  }) ?? null;

/** Words of a comment: lines in a box of their own, or (older, or a single line) the box after the name. */
function textBox(el: Element, name: Element | null): Element | null {
  const outside = (box: Element): boolean =>
    !within(el, box, 'a,ul,form,h3,h4,[role="button"]') && !(name && (box.contains(name) || name.contains(box)));
  const line = ownAll(el, 'div[dir="auto"]').find((box) => outside(box) && box.textContent?.trim());
  const box = line?.closest('span[dir]');
  if (line) return box && el.contains(box) && outside(box) ? box : line;
  const after = (span: Element): boolean => !name || (name.compareDocumentPosition(span) & 4) > 0;
  return (
    ownAll(el, 'span[dir="auto"],span[lang]').find(
      (span) => outside(span) && after(span) && (span.textContent?.trim() || find(span, 'img[alt]')),
    ) ?? null
  );
}

/** A badge ("Author", "Verfasser/in") in the line of the name. */
const hasBadge = (el: Element, name: Element | null): boolean =>
  ownAll(el, 'span,[role="button"]').some(
    (badge) =>
      !badge.firstElementChild &&
      !name?.contains(badge) &&
      !within(el, badge, 'ul') &&
      AUTHOR.test(badge.textContent?.trim().slice(0, 40).toLowerCase() ?? ''),
  );

/** Address of the comment, without tracking. */
function urlOf(link: Element | null, { id, parent }: CommentIds, ctx: Ctx): string | null {
  const url = hrefOf(link, ctx);
  const post = url && postIn(url);
  if (!post) return null;
  const whole = postUrl(url, post);
  return `${whole}${whole.includes('?') ? '&' : '?'}comment_id=${parent ? `${parent}&reply_comment_id=${id}` : id}`;
}

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
  const by = authorLink(el, ctx);
  const link = timeLink(el, ctx);
  const text = textBox(el, by);
  // Anonymous members of a group have no link; their name is the first short line.
  const name = nameOf(by) || nameOf(ownAll(el, 'span[dir="auto"]').find((span) => span !== text));
  const told = payloadOf(ctx.root).comments.get(ids.id);
  return {
    type: 'comment',
    id: ids.id,
    post: ids.post,
    // The payload knows the reply that a reply answers; links only the comment that started the thread.
    parent: ids.parent && (told?.parent ?? ids.parent),
    url: urlOf(link, ids, ctx),
    author: accountOf(by, ctx, name),
    text: textOf(text, '[role="button"],[aria-hidden="true"]'),
    time: told?.time ?? timeOf(link ?? find(el, 'ul a,abbr'), ctx),
    byPostAuthor: hasBadge(el, by),
    repliesShown: 0,
    repliesHidden: hiddenReplies(el, ids.id, ctx),
  };
}
