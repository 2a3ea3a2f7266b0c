/** Who is logged in to a NodeBB forum, whose reach a profile shows, and how many users the forum counts. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { membersIn, siteMembers, USERS } from '../shared/members.ts';
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

/**
 * The user whose profile this is, with the number of followers its menu or figures show. On lists the forum's users, where its statistics
 * stand (nodebb-widget-essentials: one card a figure, alike since 2014).
 */
export function people(ctx: Ctx): PersonSighting[] {
  const { root, url } = ctx;
  const slug = page(url).kind === 'profile' && slugIn(url);
  const name = find(root, '.account .fullname,.fullname');
  if (!slug || !name) return page(url).kind === 'feed' ? siteMembers(ctx, '.stats-card', (el) => membersIn(el.textContent, USERS)) : [];
  const id = attr(find(root, '.account [data-uid],.avatar-wrapper[data-uid]'), 'data-uid');
  return [{ name: nameOf(name), url: page(url).url, handle: slug, id: id || null, followers: followers(root, slug) }];
}

/** The count in a link to the followers; version 1 links them by word alone, and has the count under that word in its figures. */
function followers(root: Document, slug: string): number | null {
  const links = all(root, `a[href$="/user/${slug.replace(/["\\\n]/g, '')}/followers" i]`);
  const words = links.map((link) => nameOf(link)).filter(Boolean);
  const figures = all(root, '.stat').filter((stat) => words.includes(nameOf(find(stat, '.stat-label'))));
  for (const el of [...links, ...figures]) {
    const count = countText(attr(el, 'title') || attr(find(el, '[title]'), 'title') || el.textContent);
    if (count !== null) return count;
  }
  return null;
}
