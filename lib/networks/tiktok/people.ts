/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { handleIn, page, profile } from './address.ts';

/** Display name at the head of the profile of `handle`. Title and subtitle: until 2024 handle and name, since then the other way round. */
export function profileName(root: Document, handle: string): string {
  const both = ['user-title', 'user-subtitle'].map((id) => nameOf(find(root, `[data-e2e="${id}"]`)));
  return both.some((text) => text.toLowerCase() === handle) ? (both.find((text) => text && text.toLowerCase() !== handle) ?? handle) : '';
}

/** The account a profile page is about, with its followers as rounded on the page. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const handle = page(url).kind === 'profile' && handleIn(url.pathname);
  const name = handle && profileName(root, handle);
  // The header still shows the last profile while the next one loads.
  if (!handle || !name) return [];
  return [{ name, url: profile(handle), handle, followers: countText(find(root, '[data-e2e="followers-count"]')?.textContent) }];
}

/** The logged-in account: the navigation leads to the own profile; guests' leads to no one's. */
export function viewer({ root }: Ctx): Account | null {
  const handle = handleIn(attr(find(root, 'a[data-e2e="nav-profile"],[data-e2e="nav-profile"] a,a[data-e2e="profile-icon"]'), 'href'));
  return handle ? { name: handle, url: profile(handle), handle } : null;
}
