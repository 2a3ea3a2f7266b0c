/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { actorIn, page, profile } from './address.ts';

const NAV = [
  '[role="tab"][href^="/profile/"]', // side bar until 2024
  '[role="navigation"] a[href^="/profile/"]', // side bar
  'a[data-testid="bottomBarProfileBtn"]', // narrow pages
  'nav a[href^="/profile/"]',
].join();

const account = (actor: string, name: string, id: string | null = null): Account => {
  const isDid = actor.startsWith('did:');
  return { name: name || actor, url: profile(actor), handle: isDid ? null : actor, id: isDid ? actor : id };
};

/** The logged-in account: the navigation has a link to one's own profile. Guests have none. */
export function viewer({ root }: Ctx): Account | null {
  const link = all(root, NAV).find((el) => /^\/profile\/[^/]+$/.test(attr(el, 'href')));
  const actor = actorIn(attr(link, 'href'));
  return actor ? account(actor, '') : null;
}

/** The account a profile page is about, with its followers as rounded on the page; in the page as served by its plain summary. */
export function people({ root, url }: Ctx): PersonSighting[] {
  const actor = page(url).kind === 'profile' && actorIn(url.pathname);
  if (!actor) return [];
  const followers = all(root, '[data-testid="profileHeaderFollowersButton"]').find((el) => !el.closest('[style*="display: none"]'));
  // The header still shows the last profile while the next one loads.
  const shown = actorIn(attr(followers, 'href'));
  const summary = find(root, '#bsky_profile_summary');
  const [first] = all(root, '[data-testid="profileHeaderDisplayName"]').filter((el) => !el.closest('[style*="display: none"]'));
  const name = nameOf(first) || fold(find(summary, '#bsky_display_name')?.textContent);
  if (!name && !followers) return [];
  if (shown && shown !== actor && !actor.startsWith('did:') && !shown.startsWith('did:')) return [];
  const did = /\/(did:plc:[a-z2-7]{10,40})\//.exec(attr(find(root, '[data-testid="userAvatarImage"] img'), 'src'))?.[1];
  const told = fold(find(summary, '#bsky_did')?.textContent);
  return [
    {
      ...account(actor, name, /^did:/.test(told) ? told : followers ? (did ?? null) : null),
      followers: followers ? countText(attr(followers, 'aria-label') || followers.textContent) : null,
    },
  ];
}
