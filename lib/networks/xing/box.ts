/**
 * The parts of a post or comment on XING. No page of it could be looked at: what is known comes from programs that used
 * it (captures/xing/DOM.md), so parts are found by what they are, not by where they stand, and checked: a box without
 * author, time and text is no entry.
 */
import type { Account, Interval } from '../../model/sighting.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { accountIn, accountUrl } from './address.ts';

/** A post: `article` (2023), `data-qa="object-<id>"` (2020–2022). */
export const POST = 'article,[data-qa^="object-"]';
/** What may be a comment; `commentId` tells. */
export const COMMENT = '[data-testid^="comment" i],[data-qa^="comment" i]';

/** Does a test id name a whole comment ('comment', 'comment-item', 'comment-<id>') and not a part of one or a list? Its id, '' without. */
export function commentId(el: Element): string | null {
  for (const name of ['data-testid', 'data-qa']) {
    const found = /^comment(?:-?item)?(?:[-_:]((?=[\w.-]*\d)[\w.-]{1,60}))?$/i.exec(attr(el, name));
    if (found) return found[1] ?? '';
  }
  return null;
}

/** The box that a part of the page belongs to. */
export function boxOf(el: Element): Element | null {
  for (let box = el.closest(`${POST},${COMMENT}`); box; box = box.parentElement?.closest(`${POST},${COMMENT}`) ?? null)
    if (box.matches(POST) || commentId(box) !== null) return box;
  return null;
}

/** Matches inside a box that belong to no box in it. */
export const own = (box: Element, selector: string): Element[] => all(box, selector).filter((el) => el !== box && boxOf(el) === box);

export interface Parts {
  name: Element;
  author: Account;
  when: Element;
  time: Interval;
  text: string;
}

const isLeaf = (el: Element): boolean => !el.firstElementChild;

/** The link with the author's name: the first to a person or company that shows text (the one before it holds the picture). */
const nameLink = (box: Element): Element | undefined =>
  own(box, 'a[href]').find((el) => accountIn(attr(el, 'href')) && el.textContent?.trim());

/** What stands after the time where nothing of the time is left out by leaving it out: "5 Jahren Erfahrung" is a job, no time. */
const LAST = /^(?:ago|uhr|\d[\d:.]*)$/i;

/** The time a short line tells, if it is that and nothing else ("vor 2 Stunden", "2 Std. · Bearbeitet"), else null. */
export function lineTime(line: string, now: number): Interval | null {
  const words = line
    .replace(/\s*[·•|].*$/, '')
    .trim()
    .split(/\s+/);
  const whole = words.join(' ');
  if (!whole || whole.length >= 40 || /^(?:seit|since|mehr|über|over)\b/i.test(whole)) return null;
  const time = timeText(whole, now);
  return time && (LAST.test(words.at(-1) ?? '') || !timeText(words.slice(0, -1).join(' '), now)) ? time : null;
}

/** "214 Follower", below a company's name. */
export const FOLLOWERS = /^[\d.,\s]+(?:[a-z]+\.?\s+)?(?:follower|abonnent|seguidor|abonnés)\S*$/i;

/** The time: machine-readable, else the first short line after the name that tells one ("vor 2 Stunden"). */
function timeIn(box: Element, name: Element, now: number): [Element, Interval] | null {
  for (const el of own(box, 'time,p,span,a')) {
    const exact = el.tagName === 'TIME' ? stampOf(el) : null;
    if (exact) return [el, exact];
    const text = isLeaf(el) && name.compareDocumentPosition(el) & 4 && !name.contains(el) ? (el.textContent?.trim() ?? '') : '';
    const time = text ? lineTime(text, now) : null;
    if (time) return [el, time];
  }
  return null;
}

const INLINE = /^(?:A|B|BR|EM|I|IMG|SPAN|STRONG|RK-MARK|RK-TAG)$/;

/** What was written: the first words after the time that are no link and no button; further paragraphs with them. */
function textIn(box: Element, when: Element): string {
  const first = own(box, 'p,span,div').find((el) => {
    if (!(when.compareDocumentPosition(el) & 4) || when.contains(el)) return false;
    if ([...el.children].some((child) => !INLINE.test(child.tagName)) || el.closest('a,button,[role="button"],[role="textbox"]'))
      return false;
    const text = el.textContent?.slice(0, 200).trim() ?? '';
    return /\p{L}{2}|\p{Extended_Pictographic}/u.test(text) && !/^\W*(?:edited|bearbeitet)\W*$/i.test(text) && !FOLLOWERS.test(text);
  });
  const around = first?.tagName === 'P' ? first.parentElement : null;
  const whole = around && around !== box && !around.contains(when) && !find(around, 'button,[role="button"],a img');
  return textOf(whole ? around : first);
}

/** A comment that stands on the page and could not be read: a box of that name, with somebody's link, in which parts are missing. */
export const unread = (root: Document, now: number): boolean =>
  all(root, COMMENT).some((box) => commentId(box) !== null && nameLink(box) && !partsOf(box, now));

/** All parts of a box, or null where one is missing: then it is not what it seems, and better left to the general readers. */
export function partsOf(box: Element, now: number): Parts | null {
  const name = nameLink(box);
  const found = name && timeIn(box, name, now);
  if (!name || !found) return null;
  const [when, time] = found;
  const text = textIn(box, when);
  // Name and job may stand in one link, the name first.
  const line = all(name, '*').find((el) => isLeaf(el) && el.textContent?.trim());
  const author = { name: nameOf(line ?? name), url: accountUrl(attr(name, 'href')), handle: null };
  return text && fold(author.name) ? { name, author, when, time, text } : null;
}
