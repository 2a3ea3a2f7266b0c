/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { codeIn, page, profile, userIn } from './address.ts';
import { BUTTON, POST } from './post.ts';
import { FOLLOWERS } from './words.ts';

/** An account by its user name. */
export const account = (user: string, name = user): Account => ({ name, url: profile(user), handle: user });

/** User name of the profile an address is about, else null. */
export const profileAt = (url: URL): string | null => (page(url).kind === 'profile' ? userIn(url.pathname) : null);

/** The logged-in account: the navigation's icon that leads to a profile; for a guest it is only a button (captures/threads/DOM.md). */
export function viewer({ root }: Ctx): Account | null {
  for (const icon of all(root, 'a[href*="/@"] svg')) {
    const link = icon.closest('a');
    const user = userIn(attr(link, 'href'));
    if (link && user && !codeIn(attr(link, 'href')) && !link.closest(`${POST},#barcelona-page-layout,[role="region"],[role="dialog"]`))
      return account(user);
  }
  return null;
}

/** The account a profile page is about: followers exact in a title ("5,427,419"), else as printed beside the word. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const user = profileAt(url);
  const isHead = (el: Element): boolean => !el.closest(`${POST},[hidden],[role="dialog"]`);
  // The column's title is a heading too, with the user name.
  const name = all(root, 'h1,h2').find((el) => isHead(el) && nameOf(el) && nameOf(el).toLowerCase() !== user);
  const exact = all(root, 'span[title]').find((el) => isHead(el) && /^\d[\d.,\s]*$/.test(attr(el, 'title')));
  const shown = all(root, `a,span[dir="auto"],${BUTTON}`).find((el) => {
    const text = isHead(el) ? (el.textContent?.slice(0, 60) ?? '') : '';
    return FOLLOWERS.test(text) && /\d/.test(text);
  });
  if (!user || !(name || exact || shown)) return [];
  return [{ ...account(user, nameOf(name) || user), followers: countText(attr(exact, 'title')) ?? countText(shown?.textContent) }];
}
