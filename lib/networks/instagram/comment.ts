/** Comments and replies: found by the link that holds their time, which names post, comment and parent (DOM.md, "the one strong anchor"). */
import type { Account, CommentSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { textOf } from '../shared/text.ts';
import { agoText } from '../shared/ago-text.ts';
import { type Permalink, permalink, postUrl, profile, userIn } from './address.ts';
import { HIDE, REPLIES } from './words.ts';

const COMMENTS = 'a[href*="/c/"]';
export const BUTTONS = 'button,[role="button"]';
/** Boxes that hold more than one entry. */
export const SCOPES = 'article,[role="dialog"],main';

/** An account from its user name, which is also the name Instagram shows. */
export const account = (user: string | null): Account => ({ name: user ?? '', url: user && profile(user), handle: user });

/** First link to a profile in `scope`; with `named`, the one that shows the name (the picture is a link as well). */
export const profileLink = (scope: Element | null, named = false): Element | null =>
  all(scope, 'a[href]').find((link) => userIn(attr(link, 'href')) && !(named && !link.textContent?.trim())) ?? null;

/** User name of that link. */
export const userOf = (scope: Element | null): string | null => userIn(attr(profileLink(scope), 'href'));

/** The comment's row: the nearest box around its link with a picture in it, never one with a second comment. */
export function rowOf(link: Element): Element {
  let row = link;
  for (let up = link.parentElement; up && !up.matches(SCOPES) && all(up, COMMENTS).length < 2; up = up.parentElement) {
    row = up;
    if (find(up, 'img,canvas') && profileLink(up)) break;
  }
  return row;
}

/** The words: a text box that is no button, no link and no name; it follows the time, or (until 2024) comes before it. */
function wordsIn(row: Element, link: Element): Element | null {
  const name = profileLink(row, true)?.textContent?.trim() ?? '';
  const boxes = all(row, 'span[dir="auto"],h1').filter((box) => {
    const text = box.textContent?.trim() ?? '';
    const within = box.closest(`a,h2,h3,${BUTTONS}`);
    // The name stands in such a box too, around its link and with a badge's title behind it.
    return (
      text &&
      !(within && row.contains(within)) &&
      !find(box, 'time') &&
      !(profileLink(box) && text.startsWith(name) && text.length < name.length + 20)
    );
  });
  return boxes.find((box) => link.compareDocumentPosition(box) & 4) ?? boxes[0] ?? null;
}

/**
 * Replies that are folded away under a comment: the number in the button of the branch after its row ("View all 3
 * replies", in any language), 0 where there is none, null for a button without a number.
 */
export function hiddenReplies(link: Element, own: Permalink): number | null {
  if (own.parent) return 0;
  // In the builds seen the branch is one to four boxes up; beyond are the post's own buttons.
  for (let at: Element | null = rowOf(link), level = 0; at && level < 5; at = at.parentElement, level++) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      const open = all(next, COMMENTS);
      // The next comment, or the post's actions: this one has no more replies.
      if (find(next, 'section,form') || open.some((reply) => permalink(attr(reply, 'href'))?.parent !== own.comment)) return 0;
      for (const button of all(next, BUTTONS)) {
        const text = button.textContent?.trim().slice(0, 80) ?? '';
        // Among open replies stand their own buttons ("3 likes", "Reply"): only those that speak of replies, in more than a word.
        if (HIDE.test(text) || (open[0] && !(REPLIES.test(text) && /\s|\d/.test(text)))) continue;
        const digits = /\d+/.exec(text)?.[0];
        if (digits || REPLIES.test(text)) return digits ? Number(digits) : null;
      }
    }
  }
  return 0;
}

/** Reads the comment of a link that names one. The post's author is compared once all is known (`relate`). */
export function readComment(link: Element, own: Permalink, { now }: Ctx): CommentSighting {
  const row = rowOf(link);
  const id = own.comment as string;
  return {
    type: 'comment',
    id,
    post: own.code,
    parent: own.parent,
    url: `${postUrl(own.code)}c/${own.parent ? `${own.parent}/r/` : ''}${id}/`,
    author: account(userOf(row)),
    text: textOf(wordsIn(row, link)),
    time: stampOf(find(link, 'time')) ?? agoText(link.textContent ?? '', now),
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: hiddenReplies(link, own),
  };
}
