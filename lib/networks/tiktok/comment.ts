/**
 * A comment under a video. Names of its parts stand in `data-e2e` (ending in 1 for comments, 2 for replies) and, after a
 * hash that changes, in classes. Pages to 2023 carry the comment's id; since then none, so one is made of what does not change.
 */
import type { CommentSighting, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { worldAgo } from '../shared/ago-world.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { hash } from '../shared/hash.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { handleIn, idTime, profile, videoIn, videoUrl } from './address.ts';

/** Boxes of a comment: since 2024, to 2023, and its text where classes tell nothing. */
export const BOXES = ['[class*="DivCommentItemWrapper"]', '[class*="DivCommentContentContainer"]', '[data-e2e^="comment-level-"]'];
const BOX = BOXES.slice(0, 2).join();
const NAME = '[data-e2e^="comment-username"]';
const TEXT = '[data-e2e^="comment-level-"]';
const THREAD = '[class*="DivCommentObjectWrapper"],[class*="DivCommentItemContainer"]';
const HIDE = /hide|ausblend|verberg|ocultar|esconder|masquer|nascond|ukry|skr[yý]|gizle|скрыть|sembunyi|ẩn|隐藏|隱藏|收起|非表示|숨기/i;

/** The box of the comment that `el` stands for; null where it holds another box, or is itself inside one. */
export function boxOf(el: Element): Element | null {
  if (!el.matches(TEXT) || el.matches(BOX)) return find(el, BOX) ? null : el;
  if (el.closest(BOX)) return null;
  let box: Element | null = el;
  for (let up = 0; up < 6 && box && !find(box, NAME); up++) box = box.parentElement;
  return box && find(box, NAME) ? box : null;
}

const nameEl = (box: Element): Element | null => find(box, NAME);

/** Replies end in 2. */
export const isReply = (box: Element): boolean =>
  /2$/.test(attr(find(box, TEXT) ?? nameEl(box), 'data-e2e')) || box.closest('[class*="DivReplyContainer"]') !== null;

const authorLink = (box: Element): Element | null => nameEl(box)?.closest('a') ?? find(nameEl(box), 'a') ?? find(box, 'a[href*="/@"]');

const timeEl = (box: Element): Element | null =>
  find(box, '[data-e2e^="comment-time"]') ?? find(box, '[class*="SubContentWrapper"] > span,[class*="SubContent"] > span');

/** "3d ago", "vor 3 T.", "5-21" (this year), "2022-4-19". */
function printed(text: string, now: number): Interval | null {
  const day = /^\s*(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (!day) return worldAgo(text, now) ?? timeText(text, now);
  const year = new Date(now).getUTCFullYear();
  const [first, last] = [year, year - 1].map((y) => timeText(`${y}-${day[1]}-${day[2]}`, now));
  return first && first.from <= now ? first : (last ?? null);
}

/** The network's id where the page tells it, else one made of video, author and text. */
function idOf(box: Element, { url }: Ctx): string | null {
  for (const el of [box, find(box, '[id]'), box.parentElement]) if (/^\d{17,20}$/.test(el?.id ?? '')) return el?.id ?? null;
  const handle = handleIn(attr(authorLink(box), 'href'));
  const text = textOf(find(box, TEXT), undefined, 500);
  // A picture alone: one by the same author is all that can be told.
  return handle ? `tiktok-${hash(`${videoIn(url.pathname)?.id}\n${handle}\n${text}`)}` : null;
}

/** Replies that are folded: a number on the button ("View 3 replies", "View 1 more"), null where it has none, 0 where all are shown. */
export function hiddenReplies(box: Element): number | null {
  if (isReply(box)) return 0;
  const thread = box.closest(THREAD);
  if (!thread) return null;
  let count: number | null = 0;
  for (const button of all(thread, '[class*="DivViewRepliesContainer"],[data-e2e^="view-more"]')) {
    const text = button.textContent?.trim() ?? '';
    if (text && !HIDE.test(text)) count = countText(text);
  }
  return count;
}

/** Cheap identity; null for a box around another. */
export function identify(el: Element, ctx: Ctx): string | null {
  const box = boxOf(el);
  const id = box && nameEl(box) && idOf(box, ctx);
  return id ? `${id} ${hiddenReplies(box)}` : null;
}

/** Reads the comment; its parent is told by `relate`: replies follow what they answer. */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const box = boxOf(el);
  const id = box && idOf(box, ctx);
  if (!box || !id) return null;
  const video = videoIn(ctx.url.pathname);
  const handle = handleIn(attr(authorLink(box), 'href'));
  const name = nameOf(nameEl(box)).replace(/\s*·.*$/, '');
  return {
    type: 'comment',
    id,
    post: video?.id ?? null,
    parent: null,
    url: video && videoUrl(video.handle, video.id),
    author: { name: name || (handle ?? ''), url: handle && profile(handle), handle },
    text: textOf(find(box, TEXT)),
    time: idTime(id, ctx.now) ?? printed(nameOf(timeEl(box)), ctx.now),
    byPostAuthor: handle !== null && handle === video?.handle,
    repliesShown: 0,
    repliesHidden: hiddenReplies(box),
  };
}

/** Where marks stand. */
export function commentAnchors(el: Element): { name: Element | null; time: Element | null } {
  const box = boxOf(el);
  return { name: box && (nameEl(box)?.closest('a') ?? nameEl(box)), time: box && timeEl(box) };
}
