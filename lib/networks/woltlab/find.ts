/** Accounts as WoltLab links them, in every version. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { userIn } from './address.ts';

/** What relative addresses count from (versions 3 and 4 set a base). */
export const baseOf = ({ root, url }: Ctx): URL => absolute(attr(find(root, 'base[href]'), 'href'), url) ?? url;

export const hrefOf = (el: Element | null | undefined, ctx: Ctx): URL | null => (el ? absolute(attr(el, 'href'), baseOf(ctx)) : null);

/** The account behind a name: a link with the user's number (4: data-user-id, later data-object-id), plain text for guests. */
export function account(named: Element | null, ctx: Ctx): Account {
  const link = named?.closest('a') ?? find(named, 'a[href]');
  const url = hrefOf(link, ctx);
  const user = url && userIn(url);
  const told = /^[1-9]\d*$/.exec(attr(link, 'data-user-id') || attr(link, 'data-object-id'))?.[0] ?? null;
  return { name: nameOf(named), url: user && url ? url.href.replace(/#.*$/, '') : null, handle: null, id: user ?? (link && told) };
}
