/** One message of a topic: 2.x in a box (`.post_wrapper`), 1.1 in the cell of a table. Both keep the ids subject_N and msg_N. */
import type { Account, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { type BoardClock, boardStamp, boardTime } from '../shared/board-time.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { linkOf } from './address.ts';

export const BOXES = [
  '.post_wrapper', // 2.x
  'td.windowbg,td.windowbg2', // 1.1
];
/** What stands between the words of a message: pictures (a smiley's alt is its name in the board's language), quotes with their heads, heads of code, the table's signature. */
export const NO_TEXT =
  'img,blockquote,.quoteheader,.quotefooter,.quote,.codeheader,.signature,.moderatorbar,.attachments,.approve_post,.noticebox,script';

/** SMF tells no zone; its dates are written out. */
export const CLOCK: BoardClock = { zone: null, monthFirst: false };

/** Number of the message in the box, or null where it is furniture. */
export const numberOf = (box: Element): string | null =>
  /^subject_(\d{1,12})$/.exec(attr(find(box, '[id^="subject_"]'), 'id'))?.[1] ??
  /^msg_(\d{1,12})$/.exec(attr(find(box, '.inner[id^="msg_"]'), 'id'))?.[1] ??
  null;

/** Where the author is told. */
const poster = (box: Element): Element | null => find(box, '.poster h4') ?? find(box, '.poster') ?? find(box, 'td > b') ?? find(box, 'h4');

/** Element that names the author: a link with text (the first one may be a picture), or a guest's bare name. */
export function nameEl(box: Element): Element | null {
  const at = poster(box);
  return all(at, 'a').find((el) => el.textContent?.trim()) ?? at;
}

/** Author as the box shows them. */
export function authorOf(box: Element, { url }: Ctx): Account {
  const el = nameEl(box);
  return { name: nameOf(el, 'img,ul,.custom'), url: linkOf(attr(el?.matches('a') ? el : null, 'href'), url), handle: null };
}

const TIME = [
  '.postinfo a.smalltext,.postinfo .smalltext', // 2.1
  '.keyinfo .smalltext', // 2.0
  '.keyinfo a[href*="msg"],.postinfo', // 2.1 release candidates
  'td > .smalltext', // 1.1
];

/** The time with the element that tells it, or null: not that of the last change. */
export function timeOf(box: Element, now: number): { el: Element; time: Interval } | null {
  const stamp = find(box, '.keyinfo time,.postarea time');
  const exact = stamp && boardStamp(stamp, now, CLOCK);
  if (exact) return { el: stamp, time: exact };
  for (const selector of TIME)
    for (const el of all(box, selector)) {
      const time = el.matches('[id^="modified_"],.modified,.poster *') ? null : boardTime(nameOf(el, '.modified'), now, CLOCK);
      if (time) return { el, time };
    }
  return null;
}

/** Number of the message quoted first, by the link at the quote's head. */
export function quoted(text: Element | null): string | null {
  for (const link of all(text, '.quoteheader a[href*="msg"],blockquote > cite a[href*="msg"]')) {
    // Its head stands before the quote (1.1, 2.0) or inside it (2.1).
    const head = link.closest('.quoteheader') ?? link.closest('cite')?.parentElement;
    if (head?.parentElement?.closest('blockquote,.quote')) continue;
    const told = /msg=?(\d+)/.exec(attr(link, 'href'))?.[1];
    if (told) return told;
  }
  return null;
}
