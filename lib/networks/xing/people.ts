/**
 * Who is logged in, and whose reach a page shows. Leads, not seen on a page (captures/xing/DOM.md). Groups were closed on 11 January 2023:
 * there is no page of one whose members could be read.
 */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { accountIn, accountUrl, page } from './address.ts';
import { boxOf, FOLLOWERS } from './box.ts';

/** The logged-in account, where the frame around the page links to its profile. */
export function viewer({ root }: Ctx): Account | null {
  const link = all(root, 'a[data-testid^="frame-"],nav a[href],[role="navigation"] a[href]').find((el) =>
    accountIn(attr(el, 'href'))?.startsWith('profile/'),
  );
  return link ? { name: nameOf(link), url: accountUrl(attr(link, 'href')), handle: null } : null;
}

/** The person or company a page is about; followers where a line of its own tells them ("1.234 Follower"). */
export function people({ root, url }: Ctx): PersonSighting[] {
  const address = page(url).kind === 'profile' ? accountUrl(url.pathname) : null;
  const name = find(root, '[data-xds="Hero"] h1,h1');
  if (!address || !nameOf(name)) return [];
  const line = all(root, 'p,span,a,button,div').find(
    (el) => !el.firstElementChild && FOLLOWERS.test(el.textContent?.slice(0, 60).trim() ?? '') && !boxOf(el),
  );
  return [{ name: nameOf(name), url: address, handle: null, followers: countText(line?.textContent) }];
}
