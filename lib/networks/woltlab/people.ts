/** Who is logged in to a WoltLab site, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { find } from '../shared/find.ts';
import { membersIn, membersLayout, siteMembers } from '../shared/members.ts';
import { nameOf } from '../shared/text.ts';
import { page, userIn } from './address.ts';
import { account, hrefOf } from './find.ts';

/** Links to one's own profile, with the version they serve. */
const OWN = [
  '.userMenuControlPanel .userMenuItemContent a[href]', // 5.4 and later: the panel is in the page, closed
  '#userMenu > a[href],#userMenu a[href*="user"]', // 3 to 5.3; Burning Board 4
  '#userNote a[href]', // Burning Board 3
];

/** The account in the user panel; null for guests. */
export function viewer(ctx: Ctx): Account | null {
  for (const selector of OWN) {
    const link = find(ctx.root, selector);
    const url = hrefOf(link, ctx);
    const id = url && userIn(url);
    if (!link || !url || !id) continue;
    const known = find(ctx.root, `a.userLink[data-user-id="${id}"],a.userLink[data-object-id="${id}"]`);
    const name = nameOf(link, '.badge') || nameOf(known);
    if (name) return { name, url: url.href, handle: null, id };
  }
  return null;
}

const FOLLOWERS = '[data-static-box-identifier="com.woltlab.wcf.UserProfileFollowers"] .badge,#followerAll .badge';

/** Where the number of members stands: the box of statistics (4 to Suite 6, its template is public); below the boards of 4 (guessed). */
const MEMBERS = 'dl.dataList > dt,.statsInfoBox p';

/** Members the lists of boards and threads tell. */
const members = (ctx: Ctx): PersonSighting[] =>
  page(ctx.url).kind === 'feed'
    ? siteMembers(ctx, MEMBERS, (el) =>
        membersIn(el.matches('dt') ? `${el.textContent?.trim()}: ${el.nextElementSibling?.textContent}` : el.textContent),
      )
    : [];

/** The user whose profile this is, with the number of followers in its box; on lists, the members of the site. */
export function people(ctx: Ctx): PersonSighting[] {
  const id = page(ctx.url).kind === 'profile' && userIn(ctx.url);
  const name = nameOf(find(ctx.root, '.userProfileUsername,.userHeadline h1,.userName span'));
  if (!id || !name) return members(ctx);
  const shown = find(ctx.root, FOLLOWERS);
  return [{ ...account(null, ctx), name, url: page(ctx.url).url, id, followers: shown && countText(shown.textContent) }];
}

/** The list of all boards: no threads, only what the site tells of itself. */
export const front = membersLayout('front', MEMBERS, members);
