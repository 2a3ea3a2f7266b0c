/** What a page's head tells of its article: meta elements and JSON-LD, as publishing software writes them for search engines. */
import { fold } from './text.ts';

const attribute = (root: Document, selector: string, name: string): string => fold(root.querySelector(selector)?.getAttribute(name), 300);

/** Content of the meta element with this property or name, folded; '' where there is none. */
export const meta = (root: Document, name: string): string => attribute(root, `meta[property="${name}"],meta[name="${name}"]`, 'content');

/** A string from the page's JSON-LD by pattern (its inside captured): a big graph need not be parsed for it. */
export function linkedData(root: Document, pattern: RegExp): string {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = pattern.exec((script.textContent ?? '').slice(0, 100_000));
      if (found) return fold(JSON.parse(`"${found[1]}"`) as string, 300);
    } catch {
      // a broken string: look on
    }
  }
  return '';
}
