/** Looking outwards from an element. */

/** The element itself or the nearest one around it that is meant; null where there is none. */
export function enclosing(el: Element | null, meant: (el: Element) => boolean): Element | null {
  let at = el;
  while (at && !meant(at)) at = at.parentElement;
  return at;
}

/** A mark stands behind a link, not in it. */
export const outOfLink = (el: Element | null | undefined): Element | null => el?.closest('a') ?? el ?? null;
