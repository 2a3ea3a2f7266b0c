/** Signs that people talk here: something to answer, like or share. */
import type { Ctx } from '../../network.ts';
import { attr } from '../../shared/find.ts';
import { called } from './called.ts';
import type { Fields } from './fields.ts';
import { isHeading, profileLike } from './learn.ts';
import type { Scan } from './scan.ts';
import { wordsOf } from './sig.ts';
import { AUTHOR, COMMENT, GUEST_BOOK, NOT_AUTHOR, TALK, NO_PERSON } from './words.ts';

/** Does an entry have buttons or links to answer, like or share it? */
export const talks = ({ pieces, text }: Scan): boolean =>
  pieces.some(
    ({ el, from, to }) =>
      TALK.test(attr(el, 'aria-label').slice(0, 60)) ||
      TALK.test(attr(el, 'data-testid').slice(0, 60)) ||
      (to - from < 40 && (/^(a|button)$/.test(el.localName) || el.getAttribute('role') === 'button') && TALK.test(text.slice(from, to))),
  );

/** Is what stands for the author a person: by profile, by words for people, else by being called like one and no headline? */
export function byPerson(scan: Scan, { author, href, name }: Fields): boolean {
  if (!author) return false;
  if (profileLike(href, author.el) === 3) return true;
  const words = [author, scan.pieces[author.up]].map((piece) => (piece ? wordsOf(piece.el) : ''));
  if (words.some((at) => NO_PERSON.test(at))) return false;
  if (called(name) && words.some((at) => AUTHOR.test(at) && !NOT_AUTHOR.test(at))) return true;
  // 'name' alone is said of anything.
  if (words.some((at) => AUTHOR.test(at.replace(/\bname\b/gi, '')) && !NOT_AUTHOR.test(at))) return !isHeading(scan, author);
  return called(name) && !isHeading(scan, author) && !PRICE.test(scan.text);
}

/** Does the page say that anybody may write on it: a guest book, a form for comments? */
export const asksToTalk = (ctx: Ctx): boolean =>
  guestBook(ctx) ||
  [...ctx.root.querySelectorAll('form textarea')].some((field) => {
    const form = field.closest('form');
    return COMMENT.test(`${form?.id} ${attr(form, 'class')} ${attr(form, 'action')}`);
  });
/** Is the page called a guest book, by address or title? */
export const guestBook = ({ root, url }: Ctx): boolean => GUEST_BOOK.test(`${url.pathname} ${root.title.slice(0, 200)}`);

const PRICE = /[€$£] ?\d|\d ?(€|EUR|USD|CHF)/;
