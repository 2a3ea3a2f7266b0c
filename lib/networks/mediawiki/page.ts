/** Where a wiki's page keeps its content, and what its head tells. */
import { attr, find } from '../shared/find.ts';

/** Box of the content: MediaWiki 1.30 on, before it, and in the first skins. */
const CONTENT = ['.mw-parser-output', '#mw-content-text', '#bodyContent'];

/** The box that holds a page's content; the first of its kind is the page's own, later ones are notices'. */
export const contentOf = (root: Document): Element | null => {
  for (const selector of CONTENT) {
    const boxes = [...root.querySelectorAll(selector)];
    // On mobile skins and in previews there are small ones for notices before it.
    const [best] = boxes.sort((a, b) => b.childElementCount - a.childElementCount);
    if (best) return best;
  }
  return null;
};

/** Value of a string in the settings a page hands to its scripts ("wgUserName"); null where it is not there or is null. */
export function setting(root: Document, name: string): string | null {
  for (const script of root.head?.querySelectorAll('script') ?? []) {
    const text = script.textContent ?? '';
    if (text.length > 200_000) continue;
    const found = RegExp(`"${name}":("(?:[^"\\\\]|\\\\.){0,300}")`).exec(text)?.[1];
    try {
      if (found) return String(JSON.parse(found));
    } catch {
      // a broken string: none
    }
  }
  return null;
}

/** Is this a page people talk on: by the class core gives the body (odd name spaces are talk pages); null where there is none. */
export function talkByBody(root: Document): boolean | null {
  const number = /(?:^|\s)ns-(-?\d{1,4})(?:\s|$)/.exec(attr(find(root, 'body'), 'class'))?.[1];
  return number === undefined ? null : Number(number) > 0 && Number(number) % 2 === 1;
}
