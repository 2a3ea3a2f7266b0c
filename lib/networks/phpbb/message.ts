/** One message under a style that gives it a box of its own (`#p123`): prosilver and nearly all styles since 3.0. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { boardStamp, boardTime } from '../shared/board-time.ts';
import { entryOf, firstOf, ownText, topicOf } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { linkOf } from './address.ts';
import { clock, pagingIn, titleIn, topicId } from './board.ts';

/** The box's id is the one thing all styles keep; ids like `page-body` begin with the same letter. */
export const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `[id^="p${digit}"]`);
export const numberOf = (el: Element): string | null => /^p(\d{1,12})$/.exec(attr(el, 'id'))?.[1] ?? null;

const TEXT = [
  '.content', // prosilver and its children
  '[id^="postdiv"]', // styles built anew
  '.postbody,[class*="message"]', // others
];
/** What stands in the text's box besides what its author wrote; pictures all have the alt "Image", smileys their code. */
export const NO_TEXT =
  'img:not(.emoji),blockquote,.quotetitle,.quotecontent,.codebox > p,dl.codebox > dt,.signature,.notice,.attachbox,.post-buttons,.profile-icons,h3,.author,.back2top,script';
const NAME = [
  '.postprofile .username,.postprofile .username-coloured', // prosilver since 3.0
  '.postprofile a[href*="mode=viewprofile"],.postprofile dt strong', // the same without classes
  '.author .username,.author .username-coloured,.author strong', // profiles switched off
  '[class*="username"]', // styles built anew: vtusername
  'a[href*="mode=viewprofile"],a[href*="memberlist.php"]',
];
/** Where the time is printed, apart from the day the author joined. */
const TIME = ['.author', '.postbody [class*="date"],.post-date,.postdate', '[class*="date"],[class*="time"]'];

/** Not in the words of the message, its quotes or its signature. */
const outside = (el: Element): boolean => el.closest('.content,.signature,blockquote,[id^="postdiv"]') === null;

/** Element that names the author: with text, so not the picture. */
export const nameEl = (box: Element): Element | null => firstOf(box, NAME, (el) => Boolean(el.textContent?.trim()) && outside(el));

/** Author as the box shows them; guests and boards that hide profiles have no link. */
export function authorOf(box: Element, { url }: Ctx): Account {
  const el = nameEl(box);
  const link = el?.closest('a') ?? find(el, 'a') ?? all(box, 'a[href*="mode=viewprofile"]').find(outside);
  return { name: nameOf(el), url: linkOf(attr(link, 'href'), url), handle: null };
}

/** The time with the element that tells it, or null. */
export function timeOf(box: Element, ctx: Ctx): { el: Element; time: Interval } | null {
  const stamp = firstOf(box, ['.author time', 'time[datetime]'], (el) => outside(el) && !el.closest('.postprofile'));
  const exact = stamp && boardStamp(stamp, ctx.now, clock(ctx));
  if (exact) return { el: stamp, time: exact };
  for (const selector of TIME)
    for (const el of all(box, selector)) {
      if (!outside(el) || el.closest('.postprofile')) continue;
      // "by Anna » Wed Jun 11, 2014 11:28 am": the name is a link and may itself hold a date.
      const time = boardTime(ownText(el), ctx.now, clock(ctx)) ?? boardTime(nameOf(el).replace(/^.*»/, ''), ctx.now, clock(ctx));
      if (time) return { el, time };
    }
  return null;
}

const textBox = (box: Element): Element | null => firstOf(box, TEXT);

/** Number of the message quoted first, where the quote links to it (3.2 and later). */
function quoted(text: Element | null): string | null {
  for (const quote of all(text, 'blockquote')) {
    if (quote.parentElement?.closest('blockquote')) continue;
    const link = all(quote, 'cite a[href*="#p"],a[data-post-id]').find((el) => el.closest('blockquote') === quote);
    const told = /[#?&]p=?(\d+)\b/.exec(attr(quote, 'cite') || attr(link, 'href'))?.[1];
    if (told) return told;
  }
  return null;
}

/** The topic this page shows. */
export const topic = perPage((ctx) =>
  topicOf(
    all(ctx.root, BOXES.join()).flatMap((el) => {
      const id = numberOf(el);
      return id ? [[el, id] as const] : [];
    }),
    pagingIn(ctx),
    { id: topicId(ctx), title: titleIn(ctx.root), author: (start) => authorOf(start, ctx) },
  ),
);

/** The message in the box `el`, or null where it is no message's box. */
export function read(el: Element, ctx: Ctx): Entry | null {
  const id = numberOf(el);
  const text = textBox(el);
  if (!id || !text) return null;
  return entryOf(
    el,
    {
      id,
      parent: quoted(text),
      url: linkOf(attr(find(el, `a[href*="#p${id}"][href*="p"]:not([href^="#"])`), 'href') || `#p${id}`, ctx.url),
      author: authorOf(el, ctx),
      text: textOf(text, NO_TEXT),
      time: timeOf(el, ctx)?.time ?? null,
      deleted: el.classList.contains('deleted'),
    },
    topic(ctx),
  );
}
