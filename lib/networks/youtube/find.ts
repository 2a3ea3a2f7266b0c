/** Short ways to what YouTube's elements hold: their ids stayed through all generations, but repeat in every comment. */
import type { Account } from '../../model/sighting.ts';
import { attr, find } from '../shared/find.ts';
import { fold, nameOf } from '../shared/text.ts';
import { channelIn, channelUrl } from './address.ts';

/** Polymer leaves elements in the page and hides them. */
export const shown = (el: Element | null | undefined): el is Element => Boolean(el) && !el?.closest('[hidden]');

/** First match of the first selector that has one. */
export const first = (scope: ParentNode | null | undefined, selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const found = find(scope, selector);
    if (found) return found;
  }
  return null;
};

/** An account from its name and the link to its channel. */
export function account(name: string, href: string, base: URL): Account {
  const path = channelIn(href, base);
  return {
    name: fold(name, 200) || (path ?? ''),
    url: channelUrl(href, base),
    handle: path?.startsWith('@') ? path.slice(1) : null,
    id: path?.startsWith('channel/UC') ? path.slice(8) : null,
  };
}

/** A name's element without the hint that floats over it (it holds the same words again). */
export const nameIn = (el: Element | null): string =>
  attr(find(el, '#text[title]'), 'title') || nameOf(find(el, '#text') ?? el, 'tp-yt-paper-tooltip,paper-tooltip,[role="tooltip"]');
