/** Who is logged in, for whom they write, and whose reach a page shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { page, profileIn } from './address.ts';
import { hrefOf } from './find.ts';
import { payloadOf } from './payload.ts';
import { plainDigits } from './time.ts';
import { AS_NAME } from './words.ts';

/** The account that acts on this page: where somebody acts as a page, the page (switching loads the page anew, DOM.md). */
export const viewer = ({ root }: Ctx): Account | null => payloadOf(root).viewer;

/**
 * "Comment as Muster Systemhaus" in the field under a post: who writes there, where that is not the viewer. The page
 * tells no address of theirs, so nothing is recorded: better than for the wrong account.
 */
export function actor(el: Element, ctx: Ctx): Account | null {
  const name = AS_NAME.exec(attr(find(el, '[role="textbox"]'), 'aria-label'))
    ?.slice(1)
    .find(Boolean);
  return name && name !== viewer(ctx)?.name ? { name, url: null, handle: null } : null;
}

/** "1,2 Tsd. „Gefällt mir“" beside the followers of a page. A lead, not seen on a page (captures/facebook/DOM.md). */
function fansOf({ root }: Ctx): Pick<PersonSighting, 'fans'> {
  const fans = countText(plainDigits(find(root, '[role="main"] a[href*="/friends_likes"]')?.textContent?.slice(0, 200) ?? ''));
  return fans === null ? {} : { fans };
}

/** The profile, page or group that a page is about, with followers or members as shown ("34K", "1.234"). */
export function people(ctx: Ctx): PersonSighting[] {
  const here = page(ctx.url);
  if (here.kind !== 'profile' && here.kind !== 'group') return [];
  const name = nameOf(find(ctx.root, '[role="main"] h1'));
  if (!name) return [];
  const profile = profileIn(new URL(here.url));
  const shown = all(ctx.root, '[role="main"] a[href*="followers"],[role="main"] a[href*="/members"]').find((link) => {
    const to = hrefOf(link, ctx);
    return /\d/.test(plainDigits(link.textContent ?? '')) && to && page(to).url === here.url;
  });
  const told = shown ? countText(plainDigits(shown.textContent?.slice(0, 200) ?? '')) : null;
  return [
    {
      name,
      url: here.url,
      handle: profile?.vanity ?? null,
      id: profile?.id ?? null,
      followers: told,
      ...(here.kind === 'group' ? { members: told } : fansOf(ctx)),
    },
  ];
}
