/** One message under a style made of table rows: subsilver2 (3.0, 3.1) and phpBB 2's subSilver. Rows from one anchor to the next are one message. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { boardTime } from '../shared/board-time.ts';
import { entryOf, ownText, topicOf } from '../shared/board-topic.ts';
import { all, attr } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { linkOf } from './address.ts';
import { clock, pagingIn, titleIn, topicId } from './board.ts';

/** The row that begins a message holds its anchor: `a[name=p123]` (subsilver2) or `a[name=123]` (phpBB 2), and the author. */
export const ANCHOR = 'td > a[name],span.name > a[name]';

/** Number of the message that begins in this row, or null. */
export function numberOf(row: Element): string | null {
  for (const anchor of all(row, ANCHOR)) {
    const id = /^p?(\d{1,12})$/.exec(attr(anchor, 'name'))?.[1];
    if (id && anchor.closest('tr') === row) return id;
  }
  return null;
}

/** All matches in the rows of the message that begins in `row`. */
function inRows(row: Element, selector: string): Element[] {
  const found = all(row, selector);
  for (let next = row.nextElementSibling; next && numberOf(next) === null; next = next.nextElementSibling)
    found.push(...all(next, selector));
  return found;
}

const outside = (el: Element): boolean => el.closest('.postbody,.quotecontent,td.quote') === null;

/** Element that names the author. */
export const nameEl = (row: Element): Element | null =>
  inRows(row, '.postauthor,span.name b,.name strong').find((el) => el.textContent?.trim()) ?? null;

/** Author of the message; the link to the profile is a button below it. */
export function authorOf(row: Element, { url }: Ctx): Account {
  const link = inRows(row, 'a[href*="mode=viewprofile"]').find(outside);
  return { name: nameOf(nameEl(row)), url: linkOf(attr(link, 'href'), url), handle: null };
}

/** Where the time is printed: "Posted: Wed Jun 11, 2014 11:28 am". */
const TIME = ['td.gensmall > div[style*="right"]', 'a[href*="#"] ~ .postdetails', 'td.gensmall > div,.postdetails,td.gensmall'];

/** The time with the element that tells it, or null. */
export function timeOf(row: Element, ctx: Ctx): { el: Element; time: Interval } | null {
  for (const selector of TIME)
    for (const el of inRows(row, selector)) {
      const time = outside(el) && !el.closest('.profile') && boardTime(ownText(el).split('\u00a0')[0] ?? '', ctx.now, clock(ctx));
      if (time) return { el, time };
    }
  return null;
}

/** The words: a quote cuts them into several boxes, and the signature is one more, begun by a line. */
const textIn = (row: Element): string =>
  inRows(row, '.postbody')
    .filter((el) => !el.parentElement?.closest('.postbody'))
    .map((el) => textOf(el, 'img,.quotetitle,.quotecontent,.codetitle,.postlink-local + .notice'))
    .join('\n')
    .replace(/\s*_{10,}[\s\S]*$/, '')
    .trim();

/** The topic this page shows. */
export const topic = perPage((ctx) =>
  topicOf(
    all(ctx.root, 'tr').flatMap((el) => {
      const id = numberOf(el);
      return id ? [[el, id] as const] : [];
    }),
    pagingIn(ctx),
    { id: topicId(ctx), title: titleIn(ctx.root), author: (start) => authorOf(start, ctx) },
  ),
);

/** The message that begins in the row `el`, or null. */
export function read(el: Element, ctx: Ctx): Entry | null {
  const id = numberOf(el);
  if (!id || !nameEl(el)) return null;
  const link = inRows(el, `a[href*="#p${id}"],a[href$="#${id}"]`).find(outside);
  return entryOf(
    el,
    {
      id,
      parent: null,
      url: linkOf(attr(link, 'href'), ctx.url),
      author: authorOf(el, ctx),
      text: textIn(el),
      time: timeOf(el, ctx)?.time ?? null,
    },
    topic(ctx),
  );
}
