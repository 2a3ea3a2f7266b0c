/** What a page of phpBB tells of itself as a whole. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import type { BoardClock } from '../shared/board-time.ts';
import { zoneIn } from '../shared/board-time.ts';
import { type Paging, pagingBy } from '../shared/board-topic.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { perPage } from '../shared/per-page.ts';
import { fold, nameOf } from '../shared/text.ts';
import { linkOf, numbersIn } from './address.ts';

/** Where the zone stands: "All times are UTC+01:00". */
const ZONE = [
  '#nav-footer .rightside,.navbar .rightside', // 3.1 and later
  '.linklist .rightside,.rightside', // 3.0
  'p.datetime', // subsilver2
  'span.gensmall,td.gensmall', // phpBB 2
];

/** The board's clock. Dates are words in all its languages, or written day first. */
export const clock = perPage(({ root }): BoardClock => {
  for (const selector of ZONE)
    for (const el of all(root, selector)) {
      const zone = zoneIn(fold(el.textContent?.slice(0, 200)));
      if (zone !== null) return { zone, monthFirst: false };
    }
  return { zone: null, monthFirst: false };
});

/** Links that carry the topic's number, each with the view it serves. */
const TOPIC = [
  'link[rel="canonical"]', // 3.1 and later
  '.topic-title a,a.titles,a.maintitle,h2 a[href*="viewtopic.php"]', // the title: prosilver, subsilver2, phpBB 2
  'a[href*="mode=reply"],a[href*="view=print"]', // 3.0
];

/** The topic's number: from the address, else from links that carry it. */
export function topicId({ root, url }: Ctx): string | null {
  const { t } = numbersIn(url);
  if (t) return t;
  for (const selector of TOPIC)
    for (const el of all(root, selector)) {
      const link = absolute(attr(el, 'href'), url);
      const told = link && numbersIn(link).t;
      if (told) return told;
    }
  return /^\d+$/.exec(attr(find(root, 'form input[name="t"]'), 'value'))?.[0] ?? null;
}

/** The topic's title; the document's as a last resort ("Board • Topic", "Topic - Board"). */
export const titleIn = (root: Document): string =>
  nameOf(find(root, '.topic-title a,.topic-title,a.titles,a.maintitle')) ||
  nameOf(find(root, 'h2 a[href*="viewtopic.php"],h1 a[href*="viewtopic.php"],h3.first a')) ||
  fold(root.title, 200);

/** Which page of the topic this is. Styles without marks for it still link to the others by `start=`. */
export function pagingIn({ root, url }: Ctx): Paging {
  const told = pagingBy(
    all(root, '.pagination .active,.pagination strong,td.nav strong,span.nav b,.gensmall > b,.gensmall strong'),
    all(root, '.pagination a,a[href*="start="]'),
    find(root, 'link[rel="next"],a[rel~="next"],.pagination .next a') !== null,
  );
  const start = Number(url.searchParams.get('start') ?? 0);
  return told.page === 1 && start > 0 ? { ...told, page: 2 } : told;
}

/**
 * Who is logged in: the menu of 3.1 and later, else the link to log out ("Logout [ Anna ]"), which since 3.0 stands beside
 * no link to one's own profile.
 */
export function viewer({ root, url }: Ctx): Account | null {
  const menu = find(root, '#username_logged_in');
  const own = find(menu, 'a[href*="mode=viewprofile"]');
  const logout = find(root, 'a[href*="mode=logout"],a[href*="logout=true"]');
  if (!menu && !logout) return null;
  const name = nameOf(find(menu, '.username,.username-coloured')) || (/\[ *(.+?) *\]/.exec(nameOf(logout))?.[1] ?? '');
  return name ? { name, url: linkOf(attr(own, 'href'), url), handle: null } : null;
}
