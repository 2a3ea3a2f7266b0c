/** Who is logged in to a NodeBB forum, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { countText } from '../shared/count-text.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { page, slugIn } from './address.ts';

const MENU = '#user_label,.usermenu,[component="header/usercontrol"]';

/** The account in the user menu: the link to one's own profile with the name in it. */
export function viewer({ root, url }: Ctx): Account | null {
  const menu = find(root, MENU);
  const link = find(root, 'a[component="header/profilelink"][href*="/user/"]') ?? find(menu, 'a[href*="/user/"]');
  const to = absolute(attr(link, 'href'), url);
  const slug = to && slugIn(to);
  if (!to || !slug) return null;
  const name = nameOf(find(link, '[component="header/username"]')) || nameOf(find(root, '#user-header-name')) || slug;
  const id = attr(find(menu, '[data-uid]'), 'data-uid');
  return { name, url: to.href, handle: slug, id: /^(0|-.*)?$/.test(id) ? null : id };
}

/** The user whose profile this is, with the number of followers its menu or figures show. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const slug = page(url).kind === 'profile' && slugIn(url);
  const name = find(root, '.account .fullname,.fullname');
  if (!slug || !name) return [];
  const shown = find(root, `a[href$="/user/${quotable(slug)}/followers" i]`);
  const count = attr(shown, 'title') || attr(find(shown, '[title]'), 'title') || shown?.textContent;
  const id = attr(find(root, '.account [data-uid],.avatar-wrapper[data-uid]'), 'data-uid');
  return [{ name: nameOf(name), url: page(url).url, handle: slug, id: id || null, followers: countText(count) }];
}

/** A slug inside a quoted selector. */
const quotable = (text: string): string => text.replace(/["\\\n]/g, '');
