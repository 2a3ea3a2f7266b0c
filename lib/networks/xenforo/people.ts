/** Who is logged in to a XenForo site, and whose reach a profile shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { attr, find } from '../shared/find.ts';
import { siteMembers } from '../shared/members.ts';
import { fold, nameOf } from '../shared/text.ts';
import { memberIn, page, profileOf } from './address.ts';
import { account, hrefOf } from './find.ts';

/** The account in version 2's bar: its link leads to the settings, the picture in it carries the number. */
export function viewer({ root, url }: Ctx): Account | null {
  if (attr(root.documentElement, 'data-logged-in') === 'false') return null;
  const link = find(root, 'a.p-navgroup-link--user');
  const name = nameOf(find(link, '.p-navgroup-linkText')) || fold(attr(link, 'title') || attr(find(link, 'img'), 'alt'), 200);
  const id = /^[1-9]\d*$/.exec(attr(find(link, '[data-user-id]'), 'data-user-id'))?.[0];
  if (!link || !name) return null;
  return { name, url: id ? profileOf(id, url) : null, handle: null, id: id ?? null };
}

/** The same in version 1: the menu's head links to the profile, the picture's class holds the number. */
export function viewer1(ctx: Ctx): Account | null {
  const tab = find(ctx.root, '.navTab.account,.visitorTabs,#AccountMenu');
  const link = find(ctx.root, '#AccountMenu a.concealed[href*="members/"],.visitorTabs a[href*="members/"]');
  const name = nameOf(find(tab, '.accountUsername')) || nameOf(link);
  if (!name) return null;
  const url = hrefOf(link, ctx);
  const id = (url && memberIn(url)) ?? /\bAv([1-9]\d*)/.exec(attr(find(tab, '.avatar'), 'class'))?.[1] ?? null;
  return { name, url: url?.href ?? (id ? profileOf(id, ctx.url) : null), handle: null, id };
}

/** Members the front page counts: version 2, version 1. */
const MEMBERS = '.count--users dd,#boardStats .memberCount dd';

/** The member whose profile this is; the number of followers where the style or version 1 shows one. On the front page, the members. */
export function people(ctx: Ctx): PersonSighting[] {
  const { root, url } = ctx;
  const id = page(url).kind === 'profile' && memberIn(url);
  const name = find(root, '.memberHeader-name .username,.memberHeader-name,.mainProfileColumn h1.username,.profilePage h1');
  if (!id || !name) return page(url).kind === 'feed' ? siteMembers(ctx, MEMBERS) : [];
  const shown = find(
    root,
    '.followBlocks a.count[href*="/followers"],.memberHeader a[href*="/followers"],.block-row a.count[href*="/followers"]',
  );
  return [{ ...account(nameOf(name), null, null, ctx), url: page(url).url, id, followers: shown && countText(shown.textContent) }];
}
