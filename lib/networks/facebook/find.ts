/** Finding on a Facebook page: what belongs to an element itself, what its labels point to, and times. */
import type { Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr } from '../shared/find.ts';
import { when } from './time.ts';

/** Comments are articles, and (until 2025) so are most posts. */
export const ARTICLE = '[role="article"]';

/** Elements under `el` that belong to it and not to an article inside it (a comment inside a post). */
export const ownAll = (el: Element, selector: string): Element[] =>
  all(el, selector).filter((found) => {
    const article = found.closest(ARTICLE);
    return article === el || !article || !el.contains(article);
  });

/** True where `el` stands inside `scope` in something that matches. */
export function within(scope: Element, el: Element, selector: string): boolean {
  const found = el.closest(selector);
  return found !== null && found !== scope && scope.contains(found);
}

/** Address of a link. */
export const hrefOf = (link: Element | null | undefined, { url }: Ctx): URL | null =>
  absolute(link?.getAttribute('href')?.slice(0, 4000), url);

/** The elements an attribute like aria-labelledby names, in its order; null for those that are not on the page. */
export const named = (el: Element, attribute: string): (Element | null)[] =>
  attr(el, attribute)
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => el.ownerDocument.getElementById(id));

/** Letters put in order by their flex order, without decoys that stand elsewhere or nowhere. */
function ordered(el: Element): string {
  return all(el, '[style*="order"]')
    .map((piece) => ({ piece, style: attr(piece, 'style') }))
    .filter(({ piece, style }) => !piece.firstElementChild && !/position: ?absolute|display: ?none|opacity: ?0/.test(style))
    .map(({ piece, style }) => ({ text: piece.textContent ?? '', order: Number(/(?:^|[ ;])order: ?(-?\d+)/.exec(style)?.[1] ?? NaN) }))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text)
    .join('');
}

/** "--6---h": dashes hidden by style; only with one digit is there one way to read it. */
function undashed(text: string): string {
  const plain = text.replace(/[-\s\u034f\u200b-\u200f]/g, '');
  return /^\d\p{L}{1,4}$/u.test(plain) ? plain : '';
}

/**
 * When a link or line says it was. Since 2022 the letters of a feed's times are scrambled among decoys, and the true
 * text stands where a screen reader is sent: in a label, in an element elsewhere that aria-labelledby names, or in the
 * drawing that a `use` shows (DOM.md, "Obfuscated feed time").
 */
export function timeOf(el: Element | null | undefined, { root, now }: Ctx): Interval | null {
  if (!el) return null;
  const lang = attr(root.documentElement, 'lang');
  const texts = [
    attr(el, 'aria-label'),
    ...[el, ...all(el, '[aria-labelledby]')].flatMap((at) => named(at, 'aria-labelledby').map((target) => target?.textContent)),
    ...all(el, 'use').map((use) => root.getElementById((attr(use, 'xlink:href') || attr(use, 'href')).slice(1))?.textContent),
    ordered(el),
  ];
  for (const text of texts) {
    const time = when(text?.trim().slice(0, 161) ?? '', now, lang);
    if (time) return time;
  }
  const shown = el.textContent?.slice(0, 400).trim() ?? '';
  // Scrambled: what stands there is no text.
  if (el.querySelector('[aria-labelledby],use,[style*="order"]')) return when(undashed(shown), now, lang);
  return when(shown, now, lang) ?? when(undashed(shown), now, lang);
}
