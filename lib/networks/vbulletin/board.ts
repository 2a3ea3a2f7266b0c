/** What a page of vBulletin tells of itself as a whole. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { type BoardClock, monthFirst, zoneIn } from '../shared/board-time.ts';
import { firstOf, type Paging, pagingBy } from '../shared/board-topic.ts';
import { all, attr, find } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { fold, nameOf } from '../shared/text.ts';
import { linkOf, threadIn } from './address.ts';

/** Where the zone stands: "All times are GMT -5. The time now is 02:05 PM." */
const ZONE = [
  '#footer_time,.footer_time', // 4
  '.b-bottom-menu__container,#footer-user-copyright,.b-copyright', // 5
  'div.smallfont[align="center"],div.smallfont', // 3
];
/** Where dates stand, to see in which order they are written. */
const DATES = '.postdate .date,td.thead,.tpost .thead,.b-post__timestamp,[id^="td_threadtitle_"] + td,.threadlastpost .time,.author .label';

/** The board's clock: the order of day and month is the site's own choice. */
export const clock = perPage(({ root }): BoardClock => {
  const dates = all(root, DATES).map((el) => fold(el.textContent?.slice(0, 200)));
  for (const selector of ZONE)
    for (const el of all(root, selector).reverse()) {
      const zone = zoneIn(fold(el.textContent?.slice(0, 300)));
      if (zone !== null) return { zone, monthFirst: monthFirst(dates) };
    }
  return { zone: null, monthFirst: monthFirst(dates) };
});

/** Links and fields that carry the thread's number, each with the view it serves. */
const THREAD = [
  'link[rel="canonical"]', // 4, 5
  '#threadtools a[href*="t="],.threadtools a[href*="t="]', // 4
  'a[href*="printthread.php"],a[href*="do=sendtofriend"],a[href*="do=addsubscription"]', // 3
];

/** The thread's number: from the address, else from links that carry it. */
export function threadId({ root, url }: Ctx): string | null {
  const own = threadIn(url);
  if (own) return own;
  for (const selector of THREAD)
    for (const el of all(root, selector)) {
      const link = absolute(attr(el, 'href'), url);
      const told = link && (threadIn(link) ?? /[?&]t=(\d+)/.exec(link.search)?.[1]);
      if (told) return told;
    }
  return /^\d+$/.exec(attr(find(root, '#qr_threadid,form input[name="t"],input[name="nodeid"]'), 'value'))?.[0] ?? null;
}

/** The thread's title; the document's as a last resort. */
const TITLE = [
  '#pagetitle .threadtitle,.threadtitle a', // 4
  'h1.main-title,h1.b-module__title,.b-post--first .b-post__title', // 5
  'td.navbar strong,.navbar h1', // 3
  '#pagetitle h1,.rel_thread_head h1,h1',
];
export const titleIn = (root: Document): string =>
  nameOf(firstOf(root, TITLE, (el) => nameOf(el) !== '' && el.closest('#threadlist') === null)) ||
  fold(root.title.replace(/^.*? - View Single Post - /, '').replace(/ - [^-]*$/, ''), 200);

/** Which page of the thread this is: by the numbers shown, else by the address ("&page=2", "/page2", "12-title-2.html", "title-34567-2.html"). */
export function pagingIn({ root, url }: Ctx): Paging {
  const told = pagingBy(
    all(root, '.pagination .selected,.pagenav strong,.pagenav .active,.js-pagenav .b-button--primary,.js-pagenav .primary'),
    all(root, '.pagination a,.pagenav a'),
    find(root, 'link[rel="next"],a[rel~="next"],.js-pagenav-next-button[data-page]:not([data-page="0"])') !== null,
  );
  const page = Number(
    /[?&/]page[-=]?(\d+)|\/\d+-[^/]*-(\d{1,4})\.html$|\/f\d+\/[^/]+?-\d{4,}(?:-(\d{1,3})\.html|\/index(\d+)\.html)$/
      .exec(url.pathname + url.search)
      ?.slice(1)
      .find(Boolean) ?? 1,
  );
  return told.page === 1 && page > 1 ? { ...told, page } : told;
}

const NAME = [
  '.welcomelink a', // 4
  '.username-container .js-user__name,.username-container a[href*="member"]', // 5
  'td.alt2 strong > a[href*="member.php"]', // 3: "Welcome, Anna."
];

/** Who is logged in; null for a guest, who sees the form to log in. */
export function viewer({ root, url }: Ctx): Account | null {
  if (!find(root, 'a[href*="do=logout"],a[href*="/logout"],.welcomelink a')) return null;
  for (const selector of NAME) {
    const el = find(root, selector);
    const name = nameOf(el);
    if (name) return { name, url: linkOf(attr(el?.closest('a') ?? null, 'href'), url), handle: null };
  }
  return null;
}
