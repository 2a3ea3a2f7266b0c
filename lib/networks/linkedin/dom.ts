/** Short hands for the finders of this folder: they take what may be missing and answer what is empty. */

/** An attribute's value; empty where the element or the attribute is missing. */
export const attr = (el: Element | null | undefined, name: string): string => el?.getAttribute(name) ?? '';

/** First match below `el`, or null. */
export const one = (el: ParentNode | null | undefined, selector: string): Element | null => el?.querySelector(selector) ?? null;

/** Selectors as one, kept apart in the source so that each can say which view it serves. */
export const any = (...selectors: string[]): string => selectors.join();
