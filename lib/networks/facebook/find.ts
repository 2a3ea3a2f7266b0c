/** Finding on a Facebook page: what belongs to an element itself, links and whom they name, times. */
import type { Account, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find } from '../shared/find.ts';
import { nameOf } from '../shared/text.ts';
import { profileIn } from './address.ts';
import { payloadOf } from './payload.ts';
import { when } from './time.ts';

/** Comments are articles, and (until 2025) so are most posts. */
export const ARTICLE = '[role="article"]';

/** True where `el` stands inside `scope` in something that matches. Step by step: `closest` would climb a deep page to its root. */
export function within(scope: Element, el: Element, selector: string): boolean {
  let up: Element | null = el;
  while (up && up !== scope && !up.matches(selector)) up = up.parentElement;
  return up !== null && up !== scope && scope.contains(up);
}

/** True where `el` stands inside `scope` in an article (a comment inside a post): the browser climbs to the nearest faster than we step. */
export function inArticle(scope: Element, el: Element): boolean {
  const found = el.closest(ARTICLE);
  return found !== null && found !== scope && scope.contains(found);
}

/** Elements under `el` that belong to it and not to an article inside it (a comment inside a post). */
export function ownAll(el: Element, selector: string): Element[] {
  const found = all(el, selector);
  return found.length < 4 || find(el, ARTICLE) ? found.filter((at) => !inArticle(el, at)) : found;
}

/** Matches of any of the selectors in document order: a list of selectors costs each element of the box a match with each, one alone next to nothing. */
export function allOf(scope: Element, selectors: readonly string[]): Element[] {
  const kinds = selectors.map((selector) => all(scope, selector)).filter(({ length }) => length);
  return kinds.length > 1 ? [...new Set(kinds.flat())].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)) : (kinds[0] ?? []);
}

/** True where `b` comes after `a` on the page, not inside it. */
export const isAfter = (a: Element, b: Element): boolean => (a.compareDocumentPosition(b) & 20) === 4;

export const hasText = (el: Element): boolean => Boolean(el.textContent?.trim());

/** Addresses parsed since the last entry, by what the page wrote: an entry's links are looked at many times. Never changed. */
const parsed = new Map<string, URL | null>();
let base = '';

/** Forgets the last entry's addresses; what is kept of one is a few. */
export const nextEntry = (): void => parsed.clear();

/** Address of a link. Not to be changed. */
export function hrefOf(link: Element | null | undefined, { url }: Ctx): URL | null {
  const href = link?.getAttribute('href');
  if (!href) return null;
  if (base !== url.href || parsed.size > 500) parsed.clear();
  base = url.href;
  const known = parsed.get(href);
  if (known !== undefined) return known;
  const found = absolute(href, url);
  parsed.set(href, found);
  return found;
}

/** An account as a link names it, with what the payload adds: members of a group have only their number in links. */
export function accountOf(link: Element | null | undefined, ctx: Ctx, name = nameOf(link)): Account {
  const url = hrefOf(link, ctx);
  const profile = url && profileIn(url);
  const handle = profile?.vanity ?? payloadOf(ctx.root).vanities.get(profile?.id ?? '') ?? null;
  return { name, url: url && `${url.origin}/${profile?.path ?? url.pathname.slice(1)}`, handle, id: profile?.id ?? null };
}

/** Letters put in order by their flex order, without decoys that stand elsewhere or nowhere. */
const ordered = (el: Element): string =>
  all(el, '[style*="order:"]:not(:has(*),[style*="absolute"],[style*="none"])')
    .map((piece) => [Number(/\border: ?(-?\d+)/.exec(attr(piece, 'style'))?.[1]), piece.textContent] as const)
    .sort(([a], [b]) => a - b)
    .map(([, text]) => text)
    .join('');

/**
 * When a link says it was. Since 2022 the letters of a feed's times are scrambled among decoys, and the true text stands
 * where a screen reader is sent: in a label, in an element elsewhere that aria-labelledby names, or in the drawing that
 * a `use` shows (DOM.md, "Obfuscated feed time").
 */
export function timeOf(el: Element | null | undefined, { root, now }: Ctx): Interval | null {
  if (!el) return null;
  const pointers = all(el, '[aria-labelledby],use');
  const scrambled = find(el, '[style*="order:"]') !== null;
  const texts = [
    attr(el, 'aria-label'),
    ...pointers.map(
      (at) => root.getElementById(attr(at, 'aria-labelledby') || (attr(at, 'xlink:href') || attr(at, 'href')).slice(1))?.textContent,
    ),
    scrambled ? ordered(el) : '',
    // Where letters are scrambled, what stands there is no text.
    pointers[0] || scrambled ? '' : el.textContent,
  ];
  for (const text of texts) {
    const time = when(text?.trim().slice(0, 161) ?? '', now, attr(root.documentElement, 'lang'));
    if (time) return time;
  }
  return null;
}
