/** Who is logged in, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { nameOf } from '../shared/text.ts';
import { handleIn, page, profile } from './address.ts';

/** The logged-in account; null for a guest. The switcher is on every width, the profile link fails in the 2026 rebuild. */
export function viewer({ root, url }: Ctx): Account | null {
  const button = root.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
  const avatar = button?.querySelector('[data-testid^="UserAvatar-Container-"]');
  const handle =
    handleIn(root.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href')) ??
    handleIn(avatar && `/${avatar.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length)}`);
  if (!handle) return null;
  const name = nameOf(button?.querySelector('div[dir]')) || avatar?.querySelector('img')?.getAttribute('alt')?.slice(0, 200) || handle;
  return { name, url: profile(handle, url), handle };
}

interface Schema {
  mainEntity?: { additionalName?: unknown; identifier?: unknown; interactionStatistic?: { interactionType?: unknown; userInteractionCount?: unknown }[] };
}

/** Exact figures the server wrote into the page; null once the user has moved on to another profile without a reload. */
function schemaOf(root: Document, handle: string): { id: string | null; followers: number | null } | null {
  try {
    const { mainEntity } = JSON.parse(root.querySelector('script[data-testid="UserProfileSchema-test"]')?.textContent ?? '{}') as Schema;
    if (String(mainEntity?.additionalName).toLowerCase() !== handle.toLowerCase()) return null;
    const count = mainEntity?.interactionStatistic?.find(({ interactionType }) => /FollowAction$/.test(String(interactionType)))?.userInteractionCount;
    const id = mainEntity?.identifier;
    return { id: typeof id === 'string' && /^\d{1,20}$/.test(id) ? id : null, followers: typeof count === 'number' ? count : null };
  } catch {
    return null;
  }
}

/** The account a profile page is about. Followers exact where the server told them, else as rounded on the page. */
export function people(ctx: Ctx): PersonSighting[] {
  const { root, url } = ctx;
  const { kind } = page(url);
  const handle = kind === 'profile' ? handleIn(url.pathname) : null;
  if (!handle) return [];
  const block = root.querySelector('[data-testid="UserName"]');
  const schema = schemaOf(root, handle);
  // The header still shows the last profile while the next one loads.
  if (!schema && !block?.textContent?.toLowerCase().includes(`@${handle.toLowerCase()}`)) return [];
  const shown = root.querySelector(`a[href="/${handle}/verified_followers" i], a[href="/${handle}/followers" i]`);
  const button = root.querySelector(`[aria-label$="@${handle}" i][data-testid$="follow"]`)?.getAttribute('data-testid');
  const id = schema?.id ?? /^(\d{1,20})-(?:un)?follow$/.exec(button ?? '')?.[1] ?? null;
  return [{ name: nameOf(block?.querySelector('div[dir]')) || handle, url: profile(handle, url), handle, id, followers: schema?.followers ?? countText(shown?.textContent) }];
}
