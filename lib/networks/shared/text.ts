/** Reading text off elements: pure, never lays anything out (textContent only, so it is cheap and works without a browser). */

/** Longest text a reader takes from one entry, in characters; what is stored is far shorter (FIELD.md: 200). */
export const TEXT_LIMIT = 5000;

/** Elements that end a line in the reading. */
const BLOCK = new Set(['P', 'DIV', 'LI', 'BLOCKQUOTE', 'PRE', 'UL', 'OL', 'DT', 'DD', 'ASIDE', 'H1', 'H2', 'H3', 'H4', 'TR', 'SECTION']);
const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'RK-MARK', 'RK-TAG']);

/** Null bytes, other controls and the characters that turn the direction of everything after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: poisoned input is what this is for
const POISON = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** Removes control and direction-turning characters and cuts to `limit` characters. */
export const harmless = (text: string, limit = TEXT_LIMIT): string =>
  (text.length > limit * 4 ? text.slice(0, limit * 4) : text).replace(POISON, '').slice(0, limit);

/** White space folded to single blanks, controls removed, cut to `limit`. */
export const fold = (text: string | null | undefined, limit = TEXT_LIMIT): string =>
  text
    ? harmless(text, limit * 2)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, limit)
    : '';

/**
 * Text of an element as a person reads it: line breaks kept, emoji images by their alt text, our own marks, scripts
 * and whatever `skip` (a selector) names left out. Empty string for null.
 */
export function textOf(el: Element | null | undefined, skip?: string, limit = TEXT_LIMIT): string {
  if (!el) return '';
  let out = '';
  const walk = (node: Node): void => {
    if (out.length > limit) return;
    if (node.nodeType === 3) {
      // A 1 MB text node is cut before it is copied around.
      out += (node.nodeValue ?? '').slice(0, limit).replace(/\s+/g, ' ');
    } else if (node.nodeType === 1) {
      const child = node as Element;
      const tag = child.tagName;
      const block = BLOCK.has(tag);
      // Also where it is left out: words before and after a quote are no one word.
      if (block && out && !out.endsWith('\n')) out += '\n';
      if (SKIP.has(tag) || (skip && child !== el && child.matches(skip))) return;
      if (tag === 'BR') out += '\n';
      else if (tag === 'IMG') out += child.getAttribute('alt') ?? '';
      else {
        for (let next = child.firstChild; next; next = next.nextSibling) walk(next);
        if (block && out && !out.endsWith('\n')) out += '\n';
      }
    }
  };
  walk(el);
  return harmless(out, limit)
    .replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Folded text on one line, for names and labels (200 characters at most). */
export const nameOf = (el: Element | null | undefined, skip?: string): string => fold(textOf(el, skip, 800), 200);
