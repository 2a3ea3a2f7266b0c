/** Where a wiki's page keeps its content, and what its head tells. */
import { attr, find } from '../shared/find.ts';

/** Box of the content: MediaWiki 1.30 on, before it, and in the first skins. */
const CONTENT = ['.mw-parser-output', '#mw-content-text', '#bodyContent'];
/** The same as one selector. */
export const INSIDE = `:is(${CONTENT.join()})`;

/** The box that holds a page's content, or null. Where DiscussionTools left its marks, the box around them. */
export function contentOf(root: Document, tools: boolean): Element | null {
  if (tools) return root.querySelector('[data-mw-comment-start]')?.closest(`${INSIDE},body`) ?? null;
  for (const selector of CONTENT) {
    // Notices and previews have small ones of their own.
    const [best] = [...root.querySelectorAll(selector)].sort((a, b) => b.childElementCount - a.childElementCount);
    if (best) return best;
  }
  return null;
}

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
