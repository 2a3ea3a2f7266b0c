/** One message of a thread, 3 to 5: they share little but the number of the message. Each finder lists its generations. */
import type { Account, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { boardStamp, boardTime } from '../shared/board-time.ts';
import { firstOf, ownText } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { linkOf } from './address.ts';
import { clock } from './board.ts';

/** Marks of a message, by generation. 3 and its later form without tables have only the number in the id. */
export const MARKS = {
  5: '.b-post[data-node-id]',
  4: 'li[id^="post_"]',
  3: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `table[id^="post${digit}"],div[id^="post${digit}"]`).join(),
};
/** Comments on a message (5). */
export const COMMENTS = '.js-comments__comments > [data-node-id],.b-comment[data-node-id]';
export const BOXES = [MARKS[5], COMMENTS, MARKS[4], MARKS[3]];

/** Number of the message in the box, or null where it is furniture. */
export const numberOf = (box: Element): string | null =>
  /^\d{1,12}$/.exec(attr(box, 'data-node-id'))?.[0] ?? /^post_?(\d{1,12})$/.exec(attr(box, 'id'))?.[1] ?? null;

const NAME = [
  '.author [itemprop="name"],.author a,.b-comment__author a', // 5
  'a.username,.username strong,.username_container .username,span.username', // 4
  'a.bigusername,.bigusername', // 3
  '[id^="postmenu_"]', // 3: a guest has no link
  '[itemprop="author"] [itemprop="name"],[itemprop="author"]',
  'a[href*="member.php"],a[href*="/members/"]', // deleted messages
];

/** Not in the words of a message, nor in the popup beside its author. */
export const outside = (el: Element): boolean =>
  el.closest('[id^="post_message_"],.js-post__content-text,.signature,.popupbody,.vbmenu_popup') === null;

/** Element that names the author. */
export const nameEl = (box: Element): Element | null =>
  firstOf(box, NAME, (el) => outside(el) && own(box, el) && nameOf(el, 'script') !== '');

/** Comments stand inside the message they answer (5): is `el` the box's own? */
const own = (box: Element, el: Element): boolean => !box.hasAttribute('data-node-id') || el.closest(`${MARKS[5]},${COMMENTS}`) === box;

/** Author as the box shows them. */
export function authorOf(box: Element, { url }: Ctx, el = nameEl(box)): Account {
  const link = el?.closest('a') ?? find(el, 'a[href*="member"]');
  return { name: nameOf(el, 'script,img,.popupbody'), url: linkOf(attr(link, 'href'), url), handle: null };
}

/** Where local times are printed, each with the view it serves. */
const TIME = [
  '.postdate .date,.postdate', // 4
  '.posthead .date,.posthead', // 4, styles
  '.b-post__timestamp,.b-comment__timestamp', // 5
  'td.thead .normal,td.thead,.thead .tcell,.thead', // 3
  '.userinfo_extra dd,[class*="date"]', // styles that print it beside the author
];

/** The time with the element that tells it, or null. */
export function timeOf(box: Element, ctx: Ctx, name: Element | null): { el: Element; time: Interval } | null {
  const stamp = all(box, 'time[datetime]').find((el) => outside(el) && own(box, el)) ?? null;
  const seconds = Number(attr(box, 'data-node-publishdate'));
  if (seconds > 0 && seconds < 1e11) return { el: stamp ?? name ?? box, time: { from: seconds * 1000, to: seconds * 1000 } };
  const told = stamp && boardStamp(stamp, ctx.now, clock(ctx));
  if (told) return { el: stamp, time: told };
  for (const selector of TIME)
    for (const el of all(box, selector)) {
      if (!outside(el) || !own(box, el)) continue;
      const text = selector.includes('thead') ? ownText(el) : nameOf(el);
      // Nothing, or the message's number in its thread.
      if (/^[\s#]*\d*\s*$/.test(text)) continue;
      // Beside the author also the day of joining is told, without a clock.
      const time = el.closest('.userinfo_extra') && !/\d[:h]\d\d/.test(text) ? null : boardTime(text, ctx.now, clock(ctx));
      if (time) return { el, time };
    }
  return null;
}

/** Quotes and what else is not the author's own: 4 and 5 have classes for them, 3 a table in a smaller print. */
export const NO_TEXT =
  'img,.bbcode_quote,.bbcode_description,.quote_container,.quote,.b-bbcode--quote,.signature,.tapatalkSignatur,.attachments,.lastedited,td.alt2,td.quote,div.smallfont,.post-signature,.edit-note,script';

export const textBox = (box: Element): Element | null =>
  find(box, '.js-post__content-text,.js-comment__content-text,.b-comment__body') ??
  find(box, '[id^="post_message_"] .postcontent') ??
  find(box, '[id^="post_message_"]') ??
  find(box, 'blockquote.postcontent,[itemprop="text"]');

/** Number of the message quoted first, by the link beside the quoted name. */
export function quoted(text: Element | null): string | null {
  for (const link of all(text, '.bbcode_postedby a,.bbcode_quote a[href*="post"],td.alt2 a[href*="post"],.quote a[href*="post"]')) {
    if (link.parentElement?.closest('.message .bbcode_quote,td.alt2 td.alt2')) continue;
    const told = /#post(\d+)\b|[?&]p=(\d+)|-post(\d+)/.exec(attr(link, 'href'));
    if (told) return told[1] ?? told[2] ?? told[3] ?? null;
  }
  return null;
}
