/** Who is logged in, and whose reach a page shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { account } from './account.ts';
import { communityIn, nameIn, page } from './address.ts';

/** The logged-in account as today's page names it to its own parts; null for a guest. */
export function viewer({ root }: Ctx): Account | null {
  const me = find(root, 'rs-current-user[display-name]');
  const name = attr(me, 'display-name');
  return name ? account(name, attr(me, 'id')) : null;
}

/** The same on old Reddit: the first link of its head that is a profile. */
export function oldViewer({ root }: Ctx): Account | null {
  const name = nameIn(attr(find(root, '#header-bottom-right .user a[href*="/user/"]'), 'href'));
  return name ? account(name) : null;
}

const community = (name: string, title: string, id: string, followers: number | null): PersonSighting => ({
  name: title || `r/${name}`,
  url: `https://www.reddit.com/r/${name}/`,
  handle: `r/${name}`,
  ...(id ? { id } : {}),
  followers,
  members: followers,
});

/** The community a page is about, with its members where the page tells them (since 2025 it tells visitors a week instead). */
export function people({ root, url }: Ctx): PersonSighting[] {
  const name = page(url).kind === 'group' ? communityIn(url.pathname) : null;
  const header = name && find(root, 'shreddit-subreddit-header[name]');
  if (!header || attr(header, 'name').toLowerCase() !== name.toLowerCase()) return [];
  const members = attr(header, 'subscribers');
  return [community(name, attr(header, 'display-name'), attr(header, 'subreddit-id'), members ? countText(members) : null)];
}

/** The same on old Reddit: a number in the box beside the list. */
export function oldPeople({ root, url }: Ctx): PersonSighting[] {
  const box = page(url).kind === 'group' ? find(root, '.side .titlebox') : null;
  const name = communityIn(url.pathname);
  if (!box || !name) return [];
  return [community(name, nameOf(find(box, '.redditname')), '', countText(nameOf(find(box, '.subscribers .number'))))];
}
