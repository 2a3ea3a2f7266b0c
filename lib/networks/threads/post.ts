/** One post of Threads as an entry: on its page, in a feed, on a profile, in a search. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { codeIn, page, postUrl, profile, userIn } from './address.ts';
import { HEAD, SPONSORED } from './words.ts';

/** A post's box (captures/threads/DOM.md). */
export const POST = '[data-pressable-container]';
export const BUTTON = '[role="button"],button';

/** The box a post's part belongs to; a quoted post is a box in a box. */
export const boxOf = (el: Element): Element | null => {
  let box = el.closest(POST);
  for (let up = box; up; up = up.parentElement?.closest(POST) ?? null) box = up;
  return box;
};

/** Matches inside a post that do not belong to one it quotes. */
const own = (box: Element, selector: string): Element[] => {
  const found = all(box, selector);
  return find(box, POST) ? found.filter((el) => el.closest(POST) === box) : found;
};

const linksOf = (box: Element): Element[] => own(box, 'a[href]');

/** The post's link to itself: the first that holds a time, else the first that ends with its code (times are also in `abbr`, or bare). */
export function ownLink(box: Element, links = linksOf(box)): Element | undefined {
  const posts = links.filter((link) => {
    const href = attr(link, 'href');
    return /\/(?:post|t)\//.test(href) && codeIn(href);
  });
  return (
    posts.find((link) => find(link, 'time,abbr')) ??
    posts.find((link) => /\/[\w-]+\/?(?:\?|$)/.test(attr(link, 'href')) && !find(link, 'img,video'))
  );
}

/** The link with the author's name: the first to a profile that shows text (the one before it holds the picture). */
export function nameLink(box: Element, link?: Element, links = linksOf(box)): Element | undefined {
  const user = userIn(attr(link ?? ownLink(box, links), 'href'));
  let first: Element | undefined;
  for (const el of links) {
    const href = attr(el, 'href');
    const named = href.includes('/@') ? userIn(href) : null;
    // "Anna reposted" stands above the author; the link to the post names whose it is.
    if (!named || (first && named !== user) || codeIn(href) || !el.textContent?.trim() || find(el, 'img')) continue;
    if (named === user) return el;
    first = el;
  }
  return first;
}

/** Author of the post; the name shown is the user name. */
export function authorOf(box: Element, link = ownLink(box), name = nameLink(box, link)): Account {
  const user = userIn(attr(link, 'href')) ?? userIn(attr(name, 'href'));
  return { name: nameOf(name) || (user ?? ''), url: user && profile(user), handle: user };
}

/** Heart, speech bubble, arrows, paper plane: the last row of buttons with icons, in this order in every language. */
export function buttonsOf(box: Element): Element[] {
  const buttons = own(box, '[role="button"]').filter((el) => find(el, 'svg'));
  let row: Element | null = null;
  for (const button of buttons.slice(-5).reverse()) {
    let up = button.parentElement;
    while (up && up !== box && up.querySelectorAll('[role="button"]').length < 3) up = up.parentElement;
    // What stands below the row ("View activity") finds a box that holds the row; what stands above it ends the search.
    if (up && up !== box && (!row || (row !== up && row.contains(up)))) row = up;
    else if (row) break;
  }
  return row ? buttons.filter((el) => row.contains(el)) : [];
}

/** Replies as the speech bubble counts them, as printed ("1.2K"); 0 where it shows no number, null without it. */
export function replyCount(box: Element): number | null {
  const bubble = buttonsOf(box)[1];
  return bubble ? (countText(textOf(bubble)) ?? 0) : null;
}

/** The row with name and time: what stands in it (topic, "Author") is not what was written. */
function headOf(box: Element, link: Element | undefined, name: Element | undefined): Element | null {
  let up = link?.parentElement ?? null;
  while (up && up !== box && !(name && up.contains(name))) up = up.parentElement;
  // Where the time stands below the text, name and time have no row of their own.
  return up === box || find(up, 'div[dir="auto"],h1') || all(up, '[role="button"]').length > 2 ? null : up;
}

/** What was written: the first box of text after the time, else after the name, that is no link, no button, no counter ("1/3"). */
function textIn(box: Element, link = ownLink(box), name = nameLink(box, link)): Element | undefined {
  const head = headOf(box, link, name);
  const isText = (el: Element): boolean => {
    if (head?.contains(el) || el.closest(`a,${BUTTON}`) || find(el, 'time,abbr')) return false;
    const text = el.textContent?.slice(0, 40).trim().toLowerCase() ?? '';
    return Boolean(text) && !HEAD.test(text);
  };
  const texts = own(box, '[dir="auto"]').filter((el) => el.matches('span,div,h1'));
  const after = (from: Element | undefined): Element | undefined =>
    texts.find((el) => (!from || from.compareDocumentPosition(el) & 4) && isText(el));
  return after(link) ?? after(name);
}

/** The post's time: exact where machine-readable, else its long form or what is printed. */
function timeOf(link: Element | undefined, now: number): Interval | null {
  const shown = find(link, 'time,abbr');
  for (const text of [attr(shown, 'title'), attr(shown, 'aria-label'), link?.textContent ?? '']) {
    const time = stampOf(shown) ?? timeText(text, now);
    if (time) return time;
  }
  return null;
}

/** A page left behind stays in the document, hidden. */
const isLeft = (el: Element): boolean => el.closest('[hidden]') !== null;

/** Cheap identity; null where the box is no post, or one quoted by another. */
export function identify(box: Element): string | null {
  if (isLeft(box) || box.parentElement?.closest(POST)) return null;
  const links = linksOf(box);
  const link = ownLink(box, links);
  const code = codeIn(attr(link, 'href'));
  return code && `${code} ${replyCount(box)} ${(textIn(box, link, nameLink(box, link, links))?.textContent ?? '').length}`;
}

/** Reads a post. On a post's page `relate` tells the replies; both kinds carry all fields, so that it may change them. */
export function read(box: Element, { url, now }: Ctx): Entry | null {
  const links = linksOf(box);
  const link = ownLink(box, links);
  const id = codeIn(attr(link, 'href'));
  if (!id || isLeft(box) || box.parentElement?.closest(POST)) return null;
  const name = nameLink(box, link, links);
  const author = authorOf(box, link, name);
  const here = page(url).kind === 'post' ? codeIn(url.pathname) : null;
  const comment = here !== null && here !== id;
  return {
    type: comment ? 'comment' : 'post',
    id,
    aliases: [],
    post: comment ? here : null,
    parent: null,
    url: postUrl(author.handle, id),
    author,
    // Inside stands a button too ("Translate").
    text: textOf(textIn(box, link, name), BUTTON),
    time: timeOf(link, now),
    ad: own(box, 'span')
      .slice(0, 40)
      .some((el) => !el.firstElementChild && SPONSORED.test(fold(el.textContent, 40).toLowerCase())),
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: comment ? replyCount(box) : 0,
  } as Entry;
}
