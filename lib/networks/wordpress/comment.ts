/** One comment of a WordPress page, as core's list, any theme of it or wpDiscuz draws it. */
import type { Account, CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { nicenameIn, page } from './address.ts';
import { COMMENT, idsOf, own, ownAll, timeIn } from './find.ts';
import { postId } from './post.ts';

const NAME = [
  '.fn', // classic themes (hCard)
  '[class*="author-name"]', // Genesis, block themes
  '[class*="comment-author"] :is(cite,strong,b)', // Avada, Themify, Blocksy: name and date in one line
  '[class*="comment-author"]', // wpDiscuz; else with "sagt:" and sometimes the date in it
  'cite,[class*="author"]', // tagDiv, Enfold; Atahualpa: authorname
];
const TEXT = [
  '[class*="comment-content"]', // classic and block themes, Genesis
  '[class*="comment-text"]', // wpDiscuz 5 and 7, Avada
  '[class*="comment"][class*="text"]', // Enfold: comment_text, in a comment_content
  '[class*="comment"][class*="content"]', // comment__content and the like
];
const TIME = [
  'time,.published,[class$="comment-date"][title]', // classic and block themes; wpDiscuz 7
  'a[href*="comment-"],[class*="date"]', // local text in the permalink
  '[class*="meta"],[class*="author"],[class*="time"]',
];
/** What themes put into a text's box besides the text. */
const FURNITURE = `header,footer,form,.children,[class*="comment-author"],[class*="comment-meta"],[class*="moderation"],[class*="reply"],${COMMENT}`;
/** The same where the box holds the whole comment (.comment-body; Atahualpa has no box for the text). */
const ALL_BUT_TEXT = `${FURNITURE},.avatar,[class*="author"],[class*="date"],[class*="meta"],[class*="edit"],[class*="says"],time`;
/** What stands in a name's box besides the name, as elements and as words. */
const NO_NAME = '[class*="says"],.avatar,time,[class*="meta"],[class*="date"],[class*="time"],[class*="reply"],a[href*="#comment-"]';
const SAYS = /\s+((sagte?|schreibt|schrieb|meint|says|said|wrote)\b|(am )?\d\d?[./ ].*\d{4}).*$|\s*:$/i;

/** Element that holds the author's name. */
export const nameEl = (el: Element): Element | undefined => own(el, ...NAME);

/** Time of a comment with the element that tells it, or null. */
export function commentTime(el: Element, now: number): ReturnType<typeof timeIn> {
  for (const selector of TIME) {
    const found = timeIn(ownAll(el, selector), now);
    if (found) return found;
  }
  return null;
}

function author(el: Element, ctx: Ctx): Account {
  const at = nameEl(el);
  // The link is what the commenter typed; one around the picture only, or to the comment, is none.
  const links = at ? [...at.querySelectorAll('a'), ...ownAll(el, 'a').filter((a) => a.contains(at))] : [];
  const link = links.find((a) => a.textContent?.trim() && !/#(comment-|respond)/.test(a.getAttribute('href') ?? ''));
  const url = absolute(link?.getAttribute('href'), ctx.url);
  // Any attribute: pictures that load late keep their address in data-src and the like.
  const hash = [...(own(el, 'img.avatar')?.attributes ?? [])]
    .map(({ value }) => /\/avatar\/([0-9a-f]{32,64})\b/.exec(value)?.[1])
    .find(Boolean);
  return {
    name: (nameOf(at, NO_NAME) || nameOf(at, '.avatar')).replace(SAYS, ''),
    url: url?.href ?? null,
    // Core's class for accounts of the site; wpDiscuz 5 has only the archive's address.
    handle:
      /\bcomment-author-([\w-]+)/.exec(el.className)?.[1]?.toLowerCase() ?? (url?.host === ctx.url.host ? nicenameIn(url.pathname) : null),
    id: hash ? `avatar/${hash}` : null,
  };
}

function text(el: Element): string {
  for (const selector of TEXT) {
    const found = textOf(own(el, selector), FURNITURE);
    if (found) return found;
  }
  return textOf(own(el, '.comment-body'), ALL_BUT_TEXT) || textOf(el, ALL_BUT_TEXT);
}

/** Number of the nearest comment around `el`. */
function parentOf(el: Element, id: string): string | null {
  for (let up = el.parentElement?.closest(COMMENT); up; up = up.parentElement?.closest(COMMENT)) {
    const around = idsOf(up)?.id;
    if (around && around !== id) return around;
  }
  return null;
}

/** Replies folded away by wpDiscuz ("Antworten anzeigen (3)"): they are not in the page until asked for. */
export function hiddenReplies(el: Element): number {
  const count = /\((\d+)\)/.exec(own(el, '.wpd-view-replies,.wpdiscuz-children')?.textContent ?? '')?.[1];
  return count && !el.querySelector(COMMENT) ? +count : 0;
}

/**
 * The comment in the box `el`, or null. A list that is paged and knows no nesting puts answers on later pages: then
 * whether there are replies is not known. (Threads are never cut by pages: core counts pages by top-level comments.)
 */
export function readComment(el: Element, ctx: Ctx): CommentSighting | null {
  const ids = idsOf(el);
  if (!ids) return null;
  const { id, parent } = ids;
  const { root, url, now } = ctx;
  const flat = root.querySelector('.comment-navigation,[class*="comments-pagination"]') && !root.querySelector('.depth-2');
  const badge = '[class*="-blog-post_author"]'; // wpDiscuz, on the box or its first inner box
  return {
    type: 'comment',
    id,
    post: postId(root),
    parent: parent ? (parent === '0' || parent === id ? null : parent) : parentOf(el, id),
    url: absolute(own(el, `a[href$="#comment-${id}"]`)?.getAttribute('href') ?? `${page(url).url}#comment-${id}`, url)?.href ?? null,
    author: author(el, ctx),
    text: text(el),
    time: commentTime(el, now)?.time ?? null,
    byPostAuthor: el.matches(`.bypostauthor,${badge}`) || own(el, badge) !== undefined,
    repliesShown: 0,
    repliesHidden: flat ? null : hiddenReplies(el),
  };
}
