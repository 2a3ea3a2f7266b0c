/** Posts of a Blogger page: the one it shows, or those it lists. */
import type { Account, Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { attr, find, stampOf } from '../shared/find.ts';
import { linkedData, meta } from '../shared/head.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { page } from './address.ts';
import { identify, linkEl, numberOf, postIdOf } from './box.ts';

const BODY = '[id^="post-body-"],.post-body,.entry-content,[id^="post-snippet-"],.post-snippet,.snippet-item';
const TITLE = '.post-title,.entry-title,[itemprop="headline"],[itemprop="name"],h1,h2,h3';

export const authorEl = (box: ParentNode): Element | null =>
  find(
    box,
    '.post-author .fn,.post-author [itemprop="name"],.author .fn,.fn,[itemprop="author"] [itemprop="name"],.post-author a,[rel="author"]',
  );

export const timeEl = (box: ParentNode): Element | null =>
  find(box, '.timestamp-link,a[rel="bookmark"],time.published,.published,[itemprop="datePublished"],.post-timestamp');

function author(box: Element, root: Document, url: URL, single: boolean): Account {
  const el = authorEl(box);
  const link = el?.closest('a') ?? find(el, 'a') ?? find(el?.closest('.post-author,.author,[itemprop="author"]'), 'a[href]');
  // Many templates name nobody: then the blog's author is the one whom the comments mark so.
  const marked = single ? find(root, '.blog-author') : null;
  const cite = marked?.matches('cite,dt') ? marked : find(marked?.closest('li.comment,div.comment'), 'cite');
  const fromHead = single ? meta(root, 'author') || linkedData(root, /"@type":\s*"Person"[^{}]*?"name":\s*"((?:[^"\\]|\\.)*)"/) : '';
  const name = nameOf(el, 'img,meta') || fromHead || nameOf(find(cite, 'a') ?? cite);
  // Templates by others write "#" where they know no address.
  const href = absolute(attr(link, 'href').replace(/^#.*/, '') || attr(find(box, '.post-author meta[itemprop="url"]'), 'content'), url);
  return { name, url: href?.href ?? null, handle: null };
}

/** What tells the moment: the machine-readable time, the head, the heading of the day, or at least the month in the address. */
function timeOf(box: Element, root: Document, at: URL, now: number, single: boolean): Interval | null {
  const el = timeEl(box);
  for (const inner of [el, find(el, '[title],[datetime]'), find(box, '.published[title],[datetime],[itemprop="datePublished"]')]) {
    const exact = Date.parse(attr(inner, 'datetime') || attr(inner, 'title') || attr(inner, 'content'));
    if (!Number.isNaN(exact)) return stampOf(inner) ?? { from: exact, to: exact };
  }
  const head = single ? Date.parse(meta(root, 'article:published_time') || linkedData(root, /"datePublished":\s*"([^"\\]+)"/)) : NaN;
  if (!Number.isNaN(head)) return { from: head, to: head };
  const day = find(box, '.date-header') ?? find(box.closest('.date-outer'), '.date-header') ?? (single ? find(root, '.date-header') : null);
  // The day's heading goes with the clock beside the post.
  for (const text of [`${day?.textContent ?? ''} ${el?.textContent ?? ''}`, day?.textContent, el?.textContent]) {
    const told = text?.trim() ? timeText(text, now) : null;
    if (told) return told;
  }
  const [, year, month] = /\/(\d{4})\/(\d\d)\//.exec(at.pathname) ?? [];
  return year && month ? { from: Date.UTC(+year, +month - 1), to: Math.min(now, Date.UTC(+year, +month) - 1) } : null;
}

/** Reads the post in the box `el` (or the body), its text being title and beginning. */
export function readPost(el: Element, ctx: Ctx): PostSighting | null {
  const { root, url, now } = ctx;
  if (identify(el, ctx) === null) return null;
  const single = page(url).kind === 'post';
  const title = nameOf(find(el, TITLE)) || (single ? meta(root, 'og:title') : '');
  const content = textOf(find(el, BODY), '.jump-link,script,iframe', 1000);
  const to = single ? url : (absolute(attr(linkEl(el), 'href'), url) ?? url);
  return {
    type: 'post',
    id: numberOf(el) ?? (single ? postIdOf(root) : null),
    aliases: [],
    url: page(to).url,
    author: author(el, root, url, single),
    text: `${title}\n${content}`.trim(),
    time: timeOf(el, root, to, now, single),
    ad: false,
  };
}
