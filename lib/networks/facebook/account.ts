/** Accounts as links name them. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf } from '../shared/text.ts';
import { profileIn, profileUrl } from './address.ts';
import { hrefOf } from './find.ts';
import { payloadOf } from './payload.ts';

/** An account as a link names it, with what the payload adds: members of a group have only their number in links. */
export function accountOf(link: Element | null | undefined, ctx: Ctx, name = nameOf(link)): Account {
  const url = hrefOf(link, ctx);
  const profile = url && profileIn(url);
  const handle = profile?.vanity ?? (profile?.id ? payloadOf(ctx.root).vanities.get(profile.id) : null) ?? null;
  // No profile, but still whose it is: a group that speaks for its anonymous members.
  return { name, url: url && (profileUrl(url) ?? url.origin + url.pathname), handle, id: profile?.id ?? null };
}
