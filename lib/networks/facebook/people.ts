/** Who is logged in, for whom they write, and whose reach a page shows. */
import type { Account, PersonSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { countText } from '../shared/count-text.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { accountOf } from './account.ts';
import { page, profileIn } from './address.ts';
import { hrefOf } from './find.ts';
import { payloadOf } from './payload.ts';
import { plainDigits } from './time.ts';
import { AS_NAME } from './words.ts';

/**
 * The account that acts on this page: where somebody acts as a page, the page (switching loads the page anew, DOM.md).
 * Its address is a number in the payload; the link to oneself in the navigation has the vanity name.
 */
export function viewer(ctx: Ctx): Account | null {
  const told = payloadOf(ctx.root).viewer;
  if (!told || told.handle) return told;
  const link = all(ctx.root, '[role="navigation"] a[href]').find((a) => a.textContent?.trim() === told.name);
  const own = link && accountOf(link, ctx);
  return own?.url ? { ...told, url: own.url, handle: own.handle } : told;
}

/** "Comment as Muster Systemhaus" in the field under a post: who writes there, where that is not the viewer. */
export function actor(el: Element, ctx: Ctx): Account | null {
  const field = find(el, '[role="textbox"][contenteditable="true"]');
  const name = AS_NAME.exec(attr(field, 'aria-label') || attr(field, 'aria-placeholder'))
    ?.slice(1)
    .find(Boolean)
    ?.trim();
  const own = viewer(ctx);
  if (!name || name === own?.name) return null;
  const link = all(ctx.root, '[role="navigation"] a[href],[role="main"] h1 a[href]').find((a) => a.textContent?.trim() === name);
  // Without an address nothing is recorded: better than for the wrong account.
  return link ? accountOf(link, ctx, name) : { name, url: null, handle: null };
}

/** The profile, page or group that a page is about, with followers or members as shown ("34K", "1.234"). */
export function people(ctx: Ctx): PersonSighting[] {
  const here = page(ctx.url);
  if (here.kind !== 'profile' && here.kind !== 'group') return [];
  const name = nameOf(find(ctx.root, '[role="main"] h1'), '[role="button"],span:empty');
  if (!name) return [];
  const profile = profileIn(new URL(here.url));
  const shown = all(ctx.root, '[role="main"] a[href*="followers"],[role="main"] a[href*="/members"]').find((link) => {
    const to = hrefOf(link, ctx);
    return /\d/.test(plainDigits(link.textContent ?? '')) && to && page(to).url === here.url;
  });
  return [
    {
      name,
      url: here.url,
      handle: profile?.vanity ?? null,
      id: profile?.id ?? null,
      followers: shown ? countText(plainDigits(shown.textContent?.slice(0, 200) ?? '')) : null,
    },
  ];
}
