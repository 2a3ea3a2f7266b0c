/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { nameOf } from '../shared/text.ts';
import { page, profile, userIn } from './address.ts';
import { account } from './comment.ts';

/** The logged-in account: the navigation's one link to a profile, with its picture; a guest has none. */
export function viewer({ root }: Ctx): Account | null {
  for (const picture of root.querySelectorAll('a[href^="/"] img')) {
    if (picture.closest('main,article,footer,[role="dialog"]')) continue;
    const user = userIn(picture.closest('a')?.getAttribute('href'));
    if (user) return account(user);
  }
  return null;
}

/** The account a profile page is about. Followers exact where the title tells them ("698,079,524"), else as shown ("698M"). */
export function people({ root, url }: Ctx): PersonSighting[] {
  const user = page(url).kind === 'profile' ? userIn(`/${url.pathname.split('/')[1]}/`) : null;
  if (!user) return [];
  const header = root.querySelector('main header');
  const heading = [...(header?.querySelectorAll('h1,h2') ?? [])].find((el) => nameOf(el).toLowerCase() === user.toLowerCase());
  if (!heading) return [];
  const shown = header?.querySelector(`a[href^="/${user}/followers" i]`);
  // The full name is the first plain line after the user name; the figures' lines begin with a box of their own.
  const full = [...(header?.querySelectorAll('span[dir="auto"]') ?? [])].find((el) => heading.compareDocumentPosition(el) & 4 && el.firstChild?.nodeType === 3 && !el.closest('a,button,[role="button"]'));
  const exact = shown?.querySelector('span[title]')?.getAttribute('title');
  return [{ name: nameOf(full) || user, url: profile(user), handle: user, followers: countText(exact) ?? countText(shown?.textContent) }];
}
