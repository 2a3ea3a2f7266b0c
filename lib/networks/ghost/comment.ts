/** One comment in Ghost's frame (captures/ghost/DOM.md; comments-ui of 2022 to 2026). Test ids hold, classes do not. */
import type { CommentSighting, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { page } from './address.ts';

/** The comment itself; its replies stand inside it (until 2026), else beside it in the same `BOX`. */
export const COMMENT = '[data-testid="comment-component"]';
/** The comment with all its replies. */
const BOX = '[data-testid="animated-comment"]';

const OBJECT_ID = /^[0-9a-f]{24}$/;

/** First match inside `el` that belongs to no reply in it. */
const own = (el: Element, selector: string): Element | null => all(el, selector).find((found) => found.closest(COMMENT) === el) ?? null;

export const nameEl = (el: Element): Element | null => own(el, 'h4');
/** Link to the comment with its age (since 2026), or only the age, with the local time as title. */
export const timeEl = (el: Element): Element | null => own(el, 'a[href*="#ghost-comments-"][title],h4 ~ div [title]');

/** The comment's number: 24 hexadecimal digits. Frames of 2022 to 2024 tell none: name and time stand in for it. */
export function idOf(el: Element): string | null {
  const told = all(el, '[id]').find((inner) => OBJECT_ID.test(inner.id) && inner.closest(COMMENT) === el)?.id;
  if (told) return told;
  const name = nameOf(nameEl(el));
  return name ? fold(`${attr(timeEl(el), 'title')} ${name}`, 120) : null;
}

/** The comment around this one: in it, or first in the box that holds both. Always one before it: a box that lost its first comment is no circle. */
function around(el: Element): Element | null {
  const up = (el.closest(BOX) ?? el).parentElement?.closest(`${BOX},${COMMENT}`);
  const first = up && (up.matches(COMMENT) ? up : find(up, COMMENT));
  return first && first.compareDocumentPosition(el) & 4 ? first : null;
}

/** Replies hang flat under the first comment; a reply to a reply names that one in a link. In threads nesting tells. */
function parentOf(el: Element, id: string): string | null {
  const told = /([0-9a-f]{24})$/.exec(attr(own(el, 'a[data-testid="comment-in-reply-to"]'), 'href'))?.[1];
  const up = around(el);
  const parent = told ?? (up ? idOf(up) : null);
  return parent === id ? null : parent;
}

/** Replies behind "Show 4 more replies": counted on the first comment, of the replies shown it is not known whose they are. */
export function hiddenReplies(el: Element): number | null {
  let top = el;
  for (let up = around(el); up; up = around(up)) top = up;
  const button = find(top.closest(BOX) ?? top, '[data-testid="reply-pagination-button"]');
  return !button ? 0 : top === el ? Number(/\d+/.exec(button.textContent ?? '')?.[0] ?? NaN) || null : null;
}

/** The moment in an id: its first eight digits are seconds. */
function timeOf(id: string, el: Element, now: number): Interval | null {
  const at = OBJECT_ID.test(id) ? Number.parseInt(id.slice(0, 8), 16) * 1000 : NaN;
  return Number.isNaN(at)
    ? (timeText(attr(timeEl(el), 'title'), now) ?? timeText(timeEl(el)?.textContent ?? '', now))
    : { from: at, to: at };
}

/** Reads the comment `el`, null where it is none. */
export function readComment(el: Element, { url, now }: Ctx): CommentSighting | null {
  const id = idOf(el);
  if (!id) return null;
  const name = nameOf(nameEl(el));
  const content = own(el, '[data-testid="comment-content"]');
  const link = absolute(attr(timeEl(el), 'href'), url)?.href ?? (OBJECT_ID.test(id) ? `${page(url).url}#ghost-comments-${id}` : null);
  return {
    type: 'comment',
    id,
    post: null,
    parent: parentOf(el, id),
    url: link,
    author: { name, url: null, handle: null, id: attr(el, 'data-member-uuid') || null },
    // Removed or hidden: a sentence stands where name and text were.
    text: textOf(content ?? (name ? null : own(el, '[id] p,p'))),
    time: timeOf(id, el, now),
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: hiddenReplies(el),
    ...(name ? {} : { deleted: true }),
  };
}
