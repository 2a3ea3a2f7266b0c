/** An item's properties, read by its vocabulary. */
import type { Account, Interval } from '../../../model/sighting.ts';
import type { Ctx } from '../../network.ts';
import { absolute } from '../../shared/address.ts';
import { attr } from '../../shared/find.ts';
import { fold, harmless, nameOf, textOf } from '../../shared/text.ts';
import { exactTime } from './time.ts';
import type { Part, Vocabulary } from './vocabulary.ts';

/** Candidates looked at for one property: an item without it must not cost a walk through all items inside it. */
const MOST = 200;

/** The item's own property: not one of an item inside it. */
export function own(el: Element, part: Part, { parts, scope }: Vocabulary): Element | null {
  let seen = 0;
  for (const found of el.querySelectorAll(parts[part])) {
    if (found.parentElement?.closest(scope) === el) return found;
    if (++seen > MOST) break;
  }
  return null;
}

/** What a property says: in `content` where it is for machines, else as an address or as text. */
const said = (el: Element | null | undefined): string => attr(el, 'content') || nameOf(el);
const address = (el: Element | null | undefined): string =>
  attr(el, 'href') || attr(el, 'content') || attr(el, 'itemid') || attr(el, 'resource') || attr(el?.querySelector('a[href]'), 'href');

/** What relative addresses count from. */
export const baseOf = ({ root, url }: Ctx): URL => absolute(root.baseURI, url) ?? url;

/** The author: an item of its own, a link, or plain text. */
function accountOf(el: Element | null, { parts }: Vocabulary, base: URL): Account {
  const link = el?.querySelector(parts.link) ?? (el?.matches('a[href]') ? el : (el?.closest('a[href]') ?? el?.querySelector('a[href]')));
  const name = el?.querySelector(parts.name);
  return {
    name: fold(said(name) || said(el), 200),
    url: absolute(address(link) || attr(el, 'itemid') || null, base)?.href ?? null,
    handle: null,
  };
}

export interface Fields {
  author: Account;
  time: Interval | null;
  text: string;
  title: string;
  url: URL | null;
  /** Address of what it answers, as it is told. */
  parent: string;
  /** Something of it can be seen: not all is told for machines only. */
  seen: boolean;
}

export function fieldsOf(el: Element, vocabulary: Vocabulary, ctx: Ctx): Fields {
  const base = baseOf(ctx);
  const text = own(el, 'text', vocabulary);
  const title = own(el, 'title', vocabulary);
  const url = own(el, 'url', vocabulary);
  const told = url ? address(url) : vocabulary.address.map((name) => attr(el, name)).find(Boolean);
  return {
    author: accountOf(own(el, 'author', vocabulary), vocabulary, base),
    time: exactTime(own(el, 'time', vocabulary), el, vocabulary.item, ctx.now),
    text: text?.hasAttribute('content') ? harmless(text.getAttribute('content') ?? '') : textOf(text, vocabulary.item),
    title: fold(said(title), 300),
    url: absolute(told ?? null, base),
    parent: address(own(el, 'parent', vocabulary)),
    seen: [text, title].some((at) => at !== null && !at.matches('meta,link')),
  };
}
