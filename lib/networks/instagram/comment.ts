/** Comments and replies: found by the link that holds their time, which names post, comment and parent (DOM.md, "the one strong anchor"). */
import type { Account, CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { type Permalink, permalink, postUrl, profile, userIn } from './address.ts';
import { HIDE, REPLIES } from './words.ts';

const COMMENTS = 'a[href*="/c/"]';

/** An account from its user name, which is also the name Instagram shows. */
export const account = (user: string | null): Account => ({ name: user ?? '', url: user && profile(user), handle: user });

/** First link to a profile in `scope`; with `named`, the one that shows the name (the picture is a link as well). */
export function profileLink(scope: Element | null, named = false): Element | null {
  for (const link of scope?.querySelectorAll('a[href]') ?? []) if (userIn(link.getAttribute('href')) && (!named || link.textContent?.trim())) return link;
  return null;
}

/** The comment's row: the nearest box around its link with a picture in it, never one with a second comment. */
export function rowOf(link: Element): Element {
  let row = link;
  for (let up = link.parentElement; up && up.querySelectorAll(COMMENTS).length < 2 && !up.matches('main,article,body,[role="dialog"]'); up = up.parentElement) {
    row = up;
    if (up.querySelector('img,canvas') && profileLink(up)) break;
  }
  return row;
}

/** The words: a text box that is no button, no link and no name; after the time, in the build before 2025 before it. */
function wordsIn(row: Element, link: Element): Element | null {
  let before: Element | null = null;
  for (const el of row.querySelectorAll('span[dir="auto"],h1')) {
    if (el.closest('a,button,[role="button"],h2,h3') || el.querySelector('time') || !el.textContent?.trim()) continue;
    // The name stands in such a box too, around its link.
    const name = profileLink(el);
    if (name && el.textContent.trim().length <= (name.textContent?.trim().length ?? 0) + 20 && el.textContent.trim().startsWith(name.textContent?.trim() ?? '')) continue;
    if (link.compareDocumentPosition(el) & 4) return el;
    before = el;
  }
  return before;
}

/**
 * Replies that are folded away under a comment: the number in the button of the branch after its row ("View all 3
 * replies", in any language), 0 where there is none, null for a button without a number.
 */
export function hiddenReplies(row: Element, own: Permalink): number | null {
  if (own.parent) return 0;
  for (let at: Element | null = row, levels = 0; at && levels < 4; at = at.parentElement, levels++) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const links = [...next.querySelectorAll(COMMENTS)];
      if (links.some((link) => permalink(link.getAttribute('href'))?.parent !== own.comment)) return 0;
      for (const button of next.querySelectorAll('[role="button"],button')) {
        const text = button.textContent?.trim().slice(0, 80) ?? '';
        // Among open replies stand their own buttons ("3 likes", "Reply"): only those that speak of replies, in more than a word.
        if (!text || HIDE.test(text) || (links.length > 0 && !(REPLIES.test(text) && /\s|\d/.test(text)))) continue;
        const digits = /\d+/.exec(text)?.[0];
        if (digits || REPLIES.test(text)) return digits ? Number(digits) : null;
      }
    }
    if (at.parentElement?.matches('main,article,section,[role="dialog"]')) break;
  }
  return 0;
}

/** Reads the comment of a link that names one. The post's author is compared once all is known (`relate`). */
export function readComment(link: Element, own: Permalink, { now }: Ctx): CommentSighting {
  const row = rowOf(link);
  const stamp = link.querySelector('time');
  const at = Date.parse(stamp?.getAttribute('datetime') ?? '');
  const id = own.comment as string;
  return {
    type: 'comment',
    id,
    post: own.code,
    parent: own.parent,
    url: `${postUrl(own.code)}c/${own.parent ? `${own.parent}/r/` : ''}${id}/`,
    author: account(userIn(profileLink(row)?.getAttribute('href'))),
    text: textOf(wordsIn(row, link)),
    time: Number.isNaN(at) ? timeText(link.textContent ?? '', now) : { from: at, to: at },
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: hiddenReplies(row, own),
  };
}
