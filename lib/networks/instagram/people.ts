/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { page, userIn } from './address.ts';
import { account, BUTTONS } from './comment.ts';

/** The logged-in account: the navigation's one link to a profile, with its picture; a guest has none. */
export function viewer({ root }: Ctx): Account | null {
  for (const picture of all(root, 'a[href] img')) {
    const user = userIn(attr(picture.closest('a'), 'href'));
    if (user && !picture.closest('main,article,footer,[role="dialog"]')) return account(user);
  }
  return null;
}

/** User name of the profile an address is about, else null. */
export const profileAt = (url: URL): string | null => (page(url).kind === 'profile' ? userIn(url.pathname.split('/')[1]) : null);

/** The account a profile page is about. Followers exact where a title tells them ("698,079,524"), else as shown ("698M"). */
export function people({ root, url }: Ctx): PersonSighting[] {
  const user = profileAt(url);
  const header = find(root, 'main header');
  const heading = all(header, 'h1,h2').find((el) => nameOf(el).toLowerCase() === user?.toLowerCase());
  if (!user || !heading) return [];
  const shown = find(header, `a[href*="/${user}/followers" i]`);
  // The full name is the first plain line after the user name; the figures' lines begin with a box of their own.
  const full = all(header, 'span[dir="auto"]').find(
    (el) => heading.compareDocumentPosition(el) & 4 && el.firstChild?.nodeType === 3 && !el.closest(`a,${BUTTONS}`),
  );
  return [
    {
      ...account(user),
      name: nameOf(full) || user,
      followers: countText(attr(find(shown, 'span[title]'), 'title')) ?? countText(shown?.textContent),
    },
  ];
}
