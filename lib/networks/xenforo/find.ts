/** Finding what belongs to one message, and accounts as XenForo links them. */
import type { Account } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { ownIn } from '../shared/topics.ts';
import { memberIn } from './address.ts';

/** A message or a comment of version 2: `data-content` holds its type and number. */
export const BOX = '[data-content]';
export const own = (el: Element, selector: string): Element | null => ownIn(el, selector, BOX);

/** What relative addresses on the page count from (version 1 sets a base). */
export function baseOf({ root, url }: Ctx): URL {
  return absolute(attr(find(root, 'base[href]'), 'href'), url) ?? url;
}

/** Address in an element's link. */
export const hrefOf = (el: Element | null | undefined, ctx: Ctx): URL | null => (el ? absolute(attr(el, 'href'), baseOf(ctx)) : null);

/**
 * The account behind an element that names a member (`.username`, with a link only where the visitor may see profiles)
 * and, for the number alone, a picture. Guests and deleted members have neither link nor number.
 */
export function account(name: string, named: Element | null, pictured: Element | null, ctx: Ctx): Account {
  const url = [named, pictured].map((el) => hrefOf(el, ctx)).find((link) => link && memberIn(link)) ?? null;
  const id = [named, pictured].map((el) => /^[1-9]\d*$/.exec(attr(el, 'data-user-id'))?.[0]).find(Boolean);
  return { name: fold(name, 200) || nameOf(named), url: url?.href ?? null, handle: null, id: id ?? (url && memberIn(url)) };
}
