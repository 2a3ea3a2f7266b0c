/** Short words for looking at a page: they take a scope that may be missing, and cut what a poisoned page makes endless. */
import type { Interval } from '../../model/sighting.ts';

/** First match inside `scope`, or null. */
export const find = (scope: ParentNode | null | undefined, selector: string): Element | null => scope?.querySelector(selector) ?? null;

/** All matches inside `scope`. */
export const all = (scope: ParentNode | null | undefined, selector: string): Element[] =>
  scope ? [...scope.querySelectorAll(selector)] : [];

/** Does the page hold what one of these selectors names? Asked one by one: the first that holds ends it. */
export const hasAny = (root: ParentNode, selectors: readonly string[]): boolean =>
  selectors.some((selector) => root.querySelector(selector) !== null);

/** An attribute's first 500 characters; '' where it or the element is missing. */
export const attr = (el: Element | null | undefined, name: string): string => el?.getAttribute(name)?.slice(0, 500) ?? '';

/** The exact moment of a `<time datetime>`, or null. */
export function stampOf(time: Element | null | undefined): Interval | null {
  const at = Date.parse(attr(time, 'datetime'));
  return Number.isNaN(at) ? null : { from: at, to: at };
}
