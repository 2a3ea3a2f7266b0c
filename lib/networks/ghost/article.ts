/** Ghost's pages themselves: an article, whose comments stand in a frame, and lists of articles. */
import type { Account, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { absolute } from '../shared/address.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { linkedData, meta } from '../shared/head.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { timeText } from '../shared/time-text.ts';
import { authorIn, page } from './address.ts';

/** Cards of a list: Ghost adds "post" to the class of what the theme calls its own (post_class). */
export const CARD = 'article.post-card,article.gh-card,article.post,.gh-feed article,.post-feed article';
const TITLE = [
  '.article-title,.gh-article-title,.post-full-title,.single-title', // Casper 4 and 5, Source, Casper 2 and 3, Edition and its kin
  'main h1,article h1',
  'h1',
];
const CONTENT = '.gh-content,.post-full-content,.post-content,.single-content';

const first = (scope: ParentNode, selectors: readonly string[]): Element | null => {
  for (const selector of selectors) {
    const found = find(scope, selector);
    if (found) return found;
  }
  return null;
};

/** The author's name where the page shows it: a link to an archive that is no picture. */
export const authorEl = (scope: ParentNode): Element | null =>
  all(scope, 'a[href*="/author/"]').find((link) => link.textContent?.trim()) ?? null;

/** The article's number: on the script that brings the comments. Null where comments are switched off. */
export const postId = (root: Document): string | null =>
  attr(find(root, 'script[data-ghost-comments][data-post-id],[data-post-id]'), 'data-post-id') || null;

export const timeEl = (scope: ParentNode): Element | null => find(scope, 'article time[datetime],header time[datetime],time[datetime]');

function author(scope: ParentNode, root: Document, url: URL, page_: boolean): Account {
  const link = authorEl(scope);
  const href =
    absolute(link?.getAttribute('href'), url) ??
    (page_ ? absolute(linkedData(root, /"@type":\s*"Person"[^{}]*?"url":\s*"((?:[^"\\]|\\.)*)"/), url) : null);
  const name =
    nameOf(link) ||
    (page_
      ? linkedData(root, /"author":\s*\{[^{}]*?"@type":\s*"Person"[^{}]*?"name":\s*"((?:[^"\\]|\\.)*)"/) || meta(root, 'twitter:data1')
      : nameOf(find(scope, '[class*="author"]')).replace(/^(?:By|Von|Par|Por|Di|Door)\s+/, ''));
  return { name, url: href?.href ?? null, handle: href ? authorIn(href.pathname) : null };
}

/** The article a page shows, its text being title and beginning. */
export function readArticle({ root, url, now }: Ctx): PostSighting {
  const title = nameOf(first(root, TITLE)) || meta(root, 'og:title');
  const content = textOf(find(root, CONTENT), 'form,aside,.kg-signup-card', 1000);
  const exact = Date.parse(meta(root, 'article:published_time') || linkedData(root, /"datePublished":\s*"([^"\\]+)"/));
  return {
    type: 'post',
    id: postId(root),
    aliases: [],
    url: page(url).url,
    author: author(find(root, 'article,main') ?? root, root, url, true),
    text: `${title}\n${content}`.trim(),
    time: exact ? { from: exact, to: exact } : (stampOf(timeEl(root)) ?? timeText(timeEl(root)?.textContent ?? '', now)),
    ad: false,
  };
}

/** Link of a card: its title's, else the first that is no author's and no tag's. */
export const cardLink = (card: Element): Element | null =>
  find(card, '.post-card-content-link,.gh-card-link,h1 a,h2 a,h3 a') ??
  all(card, 'a[href]').find((a) => !/\/(?:author|tag)\//.test(attr(a, 'href'))) ??
  null;

/** An article in a list: title and excerpt. Lists tell no numbers, and a day at best. */
export function readCard(card: Element, { root, url }: Ctx): PostSighting | null {
  const link = absolute(attr(cardLink(card), 'href'), url);
  const title = nameOf(find(card, 'h1,h2,h3,[class*="title"]'));
  if (!link || !title) return null;
  const day = stampOf(timeEl(card));
  return {
    type: 'post',
    id: null,
    aliases: [],
    url: page(link).url,
    author: author(card, root, url, false),
    text: `${title}\n${textOf(find(card, '[class*="excerpt"]'), undefined, 500)}`.trim(),
    // The attribute holds a date without a clock: somewhere in that day.
    time: day && (/T\d/.test(attr(timeEl(card), 'datetime')) ? day : { from: day.from, to: day.from + 86_399_999 }),
    ad: false,
  };
}
