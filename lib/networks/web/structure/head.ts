/** What the page as a whole tells: its title, whether the list goes on, what the head says of the article. */
import type { Interval } from '../../../model/sighting.ts';
import { attr, find } from '../../shared/find.ts';
import { fold } from '../../shared/text.ts';
import { timeText } from '../../shared/time-text.ts';

const plain = (text: string): string => fold(text, 300).toLowerCase();

/** The page's own title without the site's name, as far as one can tell. */
export function titlesOf(root: Document): string[] {
  const og = fold(attr(find(root, 'meta[property="og:title"]'), 'content'), 300);
  const own = fold(find(root, 'head > title')?.textContent, 300);
  return [og, own].filter(Boolean);
}

/** The heading that says what the page's title says: the longest one of the highest rank; else null. */
export function headingOf(root: Document, inEntry: (el: Element) => boolean): Element | null {
  const titles = titlesOf(root).map(plain);
  let best: Element | null = null;
  let most = 0;
  let seen = 0;
  for (const el of root.querySelectorAll('h1,h2,h3,[class*="title" i],[itemprop="headline"],[itemprop="name"]')) {
    if (++seen > 300) break;
    const text = plain((el.textContent ?? '').slice(0, 400));
    if (text.length < 3 || text.length > 250) continue;
    const match = titles.some((title) => title.includes(text) || (text.includes(title) && title.length > 6));
    if (!match && el.localName !== 'h1') continue;
    const rank = (match ? 200 : 0) + Math.min(text.length, 100) + (el.localName === 'h1' ? 60 : /^h[23]$/.test(el.localName) ? 30 : 0);
    if (rank <= most || inEntry(el)) continue;
    most = rank;
    best = el;
  }
  return best;
}

/** What the head says of the article: name of its author, its time. */
export function metaOf(root: Document, now: number): { author: string; time: Interval | null } {
  const meta = (name: string): string => attr(find(root, `meta[property="${name}"],meta[name="${name}"]`), 'content');
  let author = meta('author') || meta('article:author');
  let time = meta('article:published_time');
  for (const script of [...root.querySelectorAll('script[type="application/ld+json"]')].slice(0, 8)) {
    const text = (script.textContent ?? '').slice(0, 200_000);
    time ||= /"datePublished"\s*:\s*"([^"\\]{8,40})"/.exec(text)?.[1] ?? '';
    author ||= /"author"\s*:\s*\[?\s*\{[^{}]*?"name"\s*:\s*"([^"\\]{1,100})"/.exec(text)?.[1] ?? '';
  }
  return { author: /^https?:/.test(author) ? '' : fold(author, 200), time: time ? timeText(time, now) : null };
}

/** Links to the page before and after in a list cut into pages. */
const NEXT = 'link[rel~="next"],a[rel~="next"],[class*="pagination" i] [class*="next" i]:not([class*="disabled"]),[class*="pager" i] [class*="next" i]';
const PREV = 'link[rel~="prev"],link[rel~="previous"],a[rel~="prev"],a[rel~="previous"],[class*="pagination" i] [class*="prev" i]:not([class*="disabled"]),[class*="pager" i] [class*="prev" i]';

export const goesOn = (root: Document): boolean => find(root, NEXT) !== null;
export const cameFrom = (root: Document): boolean => find(root, PREV) !== null;
