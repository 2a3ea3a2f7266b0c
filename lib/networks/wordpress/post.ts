/** The article a WordPress page shows, with what its theme, core or the usual SEO plugins tell of it. */
import type { Account, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { linkedData, meta } from '../shared/head.ts';
import { fold, nameOf, textOf } from '../shared/text.ts';
import { nicenameIn, page } from './address.ts';
import { COMMENT, timeIn } from './find.ts';
import { nameEl } from './parts.ts';

export const TITLE = [
  'h1.entry-title,.wp-block-post-title,h1.post-title', // nearly all
  'article h1,main h1,.hentry h1',
  '.entry-title,.hentry h2', // before HTML5: the site's name is the h1
  'h1:not([class*="site"])',
];
const AUTHOR = [
  '.author.vcard a,.author.vcard .fn', // classic themes (hCard)
  'a[rel~="author"]',
  '.author.vcard,[class*="post-author__name"],[class*="post-author-name"],.wp-block-post-author', // block themes; tagDiv
  '[itemprop="author"] [itemprop="name"],.entry-author,.byline a',
  '[class*="meta"] a[href*="/author/"]', // themes with classes of their own
];
export const CONTENT = '.entry-content,.post-content,.td-post-content';
/** The time of publishing; that of the last change is called "updated" everywhere. */
const TIME = [
  '.entry-date[datetime],[class*="post-date"] time,time.published,.published[title]',
  ':is(article,main,.hentry) time[datetime]:not(.updated)',
  'time[datetime]:not(.updated)',
  '.published,[class*="date"]:not([class*="update"]),.posted-on,[class*="entry-meta"],[class*="post-meta"],[class*="meta-info"]', // local text
  'time[datetime]',
];
/** What stands before a name that is no link, and after any. */
const BY =
  /^(?:(?:verfasst|geschrieben|veröffentlicht|posted|written|published|publié|escrito|publicado|geplaatst)\s+)?(?:von|by|par|por|door|author|autor(?:in)?)\b[: ]*/i;
const REST = /[\s|,–-]+$/;

/** Matches with text outside the comments; teasers of other posts come later. */
const isOutside = (el: Element): boolean => !el.closest(COMMENT) && Boolean(el.textContent?.trim());

/** The first such match of the first selector that has one. */
export function first(root: ParentNode, ...selectors: string[]): Element | null {
  for (const selector of selectors) {
    const el = [...root.querySelectorAll(selector)].find(isOutside);
    if (el) return el;
  }
  return null;
}

const attribute = (root: Document, selector: string, name: string): string => fold(root.querySelector(selector)?.getAttribute(name), 300);

/** The article's number: core's body class, else the comment form, the reply links, the short link or the link for programs. Null on listings. */
export const postId = (root: Document): string | null =>
  /\b(?:postid|page-id)-(\d+)\b/.exec(root.body?.className ?? '')?.[1] ??
  /^\d+$/.exec(attribute(root, 'input[name="comment_post_ID"]', 'value') || attribute(root, '[data-postid]', 'data-postid'))?.[0] ??
  /[?&]p=(\d+)/.exec(attribute(root, 'link[rel="shortlink"]', 'href'))?.[1] ??
  // Core's address of the post for programs, in the head since 4.7.
  /\/wp\/v2\/(?:posts|pages|product)\/(\d+)/.exec(
    attribute(root, 'link[rel="alternate"][type="application/json"][href*="/wp/v2/"]', 'href'),
  )?.[1] ??
  null;

/** Element that names the article's author, for the tag's place; null where only the head tells. */
export const authorEl = (root: ParentNode): Element | null => first(root, ...AUTHOR);

/** The first few matches outside the comments. */
function few(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  for (const el of root.querySelectorAll(selector)) {
    if (isOutside(el)) found.push(el);
    if (found.length === 4) break;
  }
  return found;
}

/** The date the theme shows, with its element. */
export function shownTime(root: ParentNode, now: number): ReturnType<typeof timeIn> {
  for (const selector of TIME) {
    const found = timeIn(few(root, selector), now);
    if (found) return found;
  }
  return null;
}

const nameIn = (comment: Element | null): Element | undefined => (comment?.matches(COMMENT) ? nameEl(comment) : undefined);

/** The author as meta elements, Yoast, JSON-LD or the marks at comments tell. */
const told = (root: Document): string =>
  meta(root, 'author') ||
  // Yoast: "Verfasst von" first, or the time it takes to read.
  (/zeit|time/i.test(meta(root, 'twitter:label1')) ? '' : meta(root, 'twitter:data1')) ||
  linkedData(root, /"@type":\s*(?:\[\s*)?"Person"[^{}]*?"name":\s*"((?:[^"\\]|\\.)*)"/) ||
  // Nobody is named but in the comments.
  nameOf(nameIn(root.querySelector('.bypostauthor')), '.avatar');

/** Author of the post in `scope`; with `alone`, also as the page's head tells. */
export function author(scope: ParentNode, root: Document, url: URL, alone = true): Account {
  const el = authorEl(scope);
  // Newspaper themes: the name links to the author's own site, the archive stands beside.
  const archive = el?.closest('a') ?? (el?.closest('.vcard') ?? el)?.querySelector('a');
  const beside = (el?.closest('.vcard') ?? el)?.parentElement?.querySelector('a[href*="/author/"]');
  const href = absolute((beside ?? archive)?.getAttribute('href')?.replace(/^#.*/, ''), url);
  // A link in the box is the name alone.
  const link = el?.matches('a') ? el : [...(el?.querySelectorAll('a') ?? [])].find((a) => nameOf(a, 'img'));
  const shown = link ? nameOf(link, 'img') : nameOf(el, 'img').replace(BY, '');
  const name = shown.replace(REST, '') || (alone ? told(root) : '');
  return { name, url: href?.href ?? null, handle: href?.host === url.host ? nicenameIn(href.pathname) : null };
}

/** The article, its text being title and beginning; null on a listing. */
export function readPost({ root, url, now }: Ctx): PostSighting | null {
  const id = postId(root);
  if (!id) return null;
  const title = nameOf(first(root, ...TITLE)) || meta(root, 'og:title');
  const content = textOf(first(root, CONTENT), `${COMMENT},form`, 1000);
  // The head's time is exact; the theme's may be the last change.
  const exact = Date.parse(meta(root, 'article:published_time') || linkedData(root, /"datePublished":\s*"([^"\\]+)"/));
  const time = exact ? { from: exact, to: exact } : (shownTime(root, now)?.time ?? null);
  return {
    type: 'post',
    id,
    aliases: [],
    url: page(url).url,
    author: author(root, root, url),
    text: `${title}\n${content}`.trim(),
    time,
    ad: false,
  };
}
