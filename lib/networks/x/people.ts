/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { handleIn, page, profile } from './address.ts';

/** The logged-in account; null for a guest. The link to one's profile fails in the 2026 rebuild, the account switcher stays. */
export function viewer({ root, url }: Ctx): Account | null {
  const button = find(root, '[data-testid="SideNav_AccountSwitcher_Button"]');
  const avatar = find(button, '[data-testid^="UserAvatar-Container-"]');
  const handle =
    handleIn(attr(find(root, 'a[data-testid="AppTabBar_Profile_Link"]'), 'href')) ??
    handleIn(attr(avatar, 'data-testid').replace(/^.*-/, '@'));
  if (!handle) return null;
  // On narrow pages the switcher is the picture alone, with the name for those who cannot see it.
  return { name: nameOf(find(button, 'div[dir]')) || attr(find(avatar, 'img'), 'alt') || handle, url: profile(handle, url), handle };
}

interface Schema {
  mainEntity?: {
    additionalName?: unknown;
    identifier?: unknown;
    interactionStatistic?: { interactionType?: unknown; userInteractionCount?: unknown }[];
  };
}

/** Exact figures the server wrote into the page; null once the user has moved on to another profile without a reload. */
function schemaOf(root: Document, handle: string): { id: string | null; followers: number | null } | null {
  try {
    const { additionalName, identifier, interactionStatistic } =
      (JSON.parse(find(root, 'script[data-testid="UserProfileSchema-test"]')?.textContent ?? '') as Schema).mainEntity ?? {};
    if (String(additionalName).toLowerCase() !== handle.toLowerCase()) return null;
    const count = interactionStatistic?.find(({ interactionType }) =>
      String(interactionType).endsWith('FollowAction'),
    )?.userInteractionCount;
    return {
      id: /^\d{1,20}$/.test(String(identifier)) ? String(identifier) : null,
      followers: Number.isSafeInteger(count) ? (count as number) : null,
    };
  } catch {
    return null;
  }
}

const followersIn = (scope: ParentNode | null, handle: string): number | null => {
  const shown = find(scope, `a[href$="/${handle}/verified_followers" i],a[href$="/${handle}/followers" i]`);
  return countText((find(shown, 'span') ?? shown)?.textContent);
};

/** The account of the card over a name; its following link tells the handle, its follow button the id. */
function hovered(root: Document, url: URL): PersonSighting | null {
  const card = find(root, '[data-testid="HoverCard"]');
  const handle = handleIn(attr(find(card, 'a[href$="/following"]'), 'href'));
  if (!handle) return null;
  const name = all(card, `a[href="/${handle}" i] div[dir]`)
    .map((el) => nameOf(el))
    .find((text) => text && !text.startsWith('@'));
  const id = /^\d{1,20}/.exec(attr(find(card, '[data-testid$="follow"]'), 'data-testid'))?.[0] ?? null;
  return { name: name ?? handle, url: profile(handle, url), handle, id, followers: followersIn(card, handle) };
}

/** The account a profile page is about. Followers exact where the server told them, else as rounded on the page. */
function profiled(root: Document, url: URL): PersonSighting | null {
  const handle = page(url).kind === 'profile' && handleIn(url.pathname);
  if (!handle) return null;
  const block = find(root, '[data-testid="UserName"]');
  const schema = schemaOf(root, handle);
  // The header still shows the last profile while the next one loads.
  if (!schema && !block?.textContent?.toLowerCase().includes(`@${handle.toLowerCase()}`)) return null;
  const button = attr(find(root, `[aria-label$="@${handle}" i][data-testid$="follow"]`), 'data-testid');
  return {
    name: nameOf(find(block, 'div[dir]')) || handle,
    url: profile(handle, url),
    handle,
    id: schema?.id ?? /^\d{1,20}/.exec(button)?.[0] ?? null,
    followers: schema?.followers ?? followersIn(root, handle),
  };
}

/** Accounts whose reach the page shows: a profile's own, and the one whose card is open. */
export const people = ({ root, url }: Ctx): PersonSighting[] =>
  [profiled(root, url), hovered(root, url)].filter((person) => person !== null);
