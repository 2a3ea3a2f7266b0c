/** What the page as a whole tells: its title, whether the list goes on, what the head says of the article. */
import type { Interval } from '../../../model/sighting.ts';
import type { Ctx } from '../../network.ts';
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
  for (const el of root.querySelectorAll('h1,h2,h3,[class*="title" i],[class*="title" i] > a,[itemprop="headline"],[itemprop="name"]')) {
    if (++seen > 300) break;
    const text = plain((el.textContent ?? '').slice(0, 400));
    if (text.length < 3 || text.length > 250) continue;
    const inTitle = titles.some((title) => title.includes(text));
    const titleIn = !inTitle && titles.some((title) => title.length > 6 && text.includes(title));
    if (!inTitle && !titleIn && (el.localName !== 'h1' || text.length < 12 || !text.includes(' '))) continue;
    const rank =
      (inTitle ? 200 : titleIn ? 100 : 0) +
      Math.min(text.length, 100) +
      (el.localName === 'h1' ? 30 : /^h[23]$/.test(el.localName) ? 20 : 0);
    if (rank <= most || inEntry(el) || siteName(el)) continue;
    most = rank;
    best = el;
  }
  return best;
}

/** A heading that is the site's name: it leads to the start page, or stands in its logo. */
function siteName(el: Element): boolean {
  const href = (el.closest('a') ?? el.querySelector('a'))?.getAttribute('href') ?? '';
  return /^(https?:\/\/[^/]+)?\/?([?#].*|index\.\w+|\.\/?)?$/.test(href) && href !== ''
    ? true
    : /logo|site-?(title|name|desc)|brand/i.test(`${el.className} ${el.id} ${el.parentElement?.id} ${el.parentElement?.className}`);
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

/** Links to the page before and after in a list cut into pages: by relation, or by a word of the pager's own. */
const pager = (word: string): string =>
  `link[rel~="${word}"],a[rel~="${word}"],a[class*="${word}" i],[class*="pag" i] [class*="${word}" i] a,[class*="pag" i] a[title*="${word}" i],[class*="pag" i] a[aria-label*="${word}" i]`;
const PAGES = /pagi|pager|page-?(nav|links|numbers)|seiten/i;

function leads(root: Document, selector: string): boolean {
  for (const el of [...root.querySelectorAll(selector)].slice(0, 12)) {
    if (el.localName === 'link' || el.matches('[rel~="next"],[rel~="prev"]')) return true;
    const href = el.getAttribute('href') ?? '';
    if (
      !href ||
      href.startsWith('#') ||
      /^javascript/i.test(href) ||
      el.closest('.disabled,.hidden,.d-none,[aria-disabled="true"],[hidden]')
    )
      continue;
    const around = el.closest('[class*="pagi" i],[class*="pager" i],[class*="page" i],[id*="pag" i]');
    if (around && PAGES.test(`${around.getAttribute('class')} ${around.id}`)) return true;
  }
  return false;
}

const PART = /[?&/;-](page|seite|pg|start|offset|st)[=/-](\d+)/i;

/** Numbers of pages that links name for this very address. */
function parts({ root, url }: Pick<Ctx, 'root' | 'url'>): { here: number; others: number[] } {
  const bare = (address: string): string =>
    address
      .replace(/[#].*/, '')
      .replace(PART, '')
      .replace(/[?&](s|sid)=\w+/, '')
      .replace(/\/+$/, '');
  const here = Number(PART.exec(url.href)?.[2] ?? 0);
  const others: number[] = [];
  for (const link of root.querySelectorAll('a[href*="page"],a[href*="seite"],a[href*="start="],a[href*="offset="],a[href*="pg="]')) {
    const address = (link as HTMLAnchorElement).href;
    const told = address.length < 1000 ? PART.exec(address)?.[2] : undefined;
    if (told !== undefined && bare(address) === bare(url.href) && others.push(Number(told)) > 30) break;
  }
  return { here, others };
}

/** Does the list go on? `topic`: a link to what comes next leads on in it, not to another article. */
export const goesOn = (ctx: Ctx, topic: boolean): boolean => {
  if (topic && leads(ctx.root, pager('next'))) return true;
  const { here, others } = parts(ctx);
  // Counted from nought where a page nought is named, or only a page one besides this one.
  const first = others.includes(0) || !others.some((other) => other > 1) ? 0 : 1;
  return others.some((other) => other > Math.max(here, first));
};
export const cameFrom = (ctx: Ctx): boolean => {
  if (leads(ctx.root, pager('prev'))) return true;
  return parts(ctx).here > 1;
};
