/** One post of X as an entry. Where two generations of the page differ, the newer one is asked first. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { focalOf, handleIn, profile } from './address.ts';

/** The moment in a post's id: its upper bits count from 2010-11-04 (within 1 s of the printed time, DOM.md); null for older ids. */
export function idTime(id: string): Interval | null {
  if (id.length < 15 || id.length > 19) return null;
  const at = Number(BigInt(id) >> 22n) + 1_288_834_974_657;
  return { from: at, to: at };
}

/** Which id is newer: ids grow with time, so a reply's is above that of what it answers. Below 0 where `a` is older. */
export const byAge = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : Number(a > b));

/** The post's link to itself: the one that holds its time. A quoted post's time stands in no link. */
export const ownLink = (el: Element): Element | null => find(el, 'a > time')?.parentElement ?? null;

/** The id in a link to a post, undefined where there is none. */
const idIn = (link: Element | null): string | undefined => /\/status\/(\d{1,20})/.exec(attr(link, 'href'))?.[1];

/** The id in the post's own link. */
export const ownId = (el: Element): string | undefined => idIn(ownLink(el));

/** An advertisement has no time, and its place is counted (a post with a video holds such a counter too, but inside). */
const isAd = (el: Element): boolean => el.closest('[data-testid="placementTracking"]') !== null;

/** A quoted post is one big link inside the post: where only it has a text, the post itself has none. */
const notQuoted = (el: Element | null): Element | null => (el?.closest('div[role="link"],div[role="blockquote"]') ? null : el);

/** The block with the author's two links: test id of today, and of 2022. */
const NAMES = '[data-testid="User-Name"],[data-testid="User-Names"]';

/** Where the author's name stands: the block with both of its links, or, until 2022, the one link that also holds the @handle. */
export function nameBlock(el: Element, handle?: string | null): Element | null {
  const block = find(el, NAMES);
  if (block) return block;
  const links = all(el, handle ? `a[href$="/${handle}" i]` : 'a[role="link"]').filter((link) => link.textContent);
  return links.find((link) => link.textContent?.includes('@')) ?? links[0] ?? null;
}

/** Author as the post shows them; the handle is the one in the post's own link, else in the first link beside the name. */
export function authorOf(el: Element, { url }: Ctx, told = handleIn(attr(ownLink(el), 'href'))): Account {
  const block = nameBlock(el, told);
  const link = block?.matches('a') ? block : find(block, 'a');
  const handle = told ?? handleIn(attr(link, 'href'));
  return { name: nameOf(find(link ?? block, '[dir]') ?? link) || (handle ?? ''), url: handle && profile(handle, url), handle };
}

/** Cheap identity: the own link, what the page is about, and whether the text is cut. Null for what is no post. */
export function identify(el: Element, { url }: Ctx): string | null {
  const href = attr(ownLink(el), 'href');
  if (href) return `${href} ${focalOf(url)} ${find(el, '[data-testid="tweet-text-show-more-link"]') ? '…' : ''}`;
  if (isAd(el)) return `ad ${attr(find(el, 'a[href*="/status/"]'), 'href')}`;
  // The post in the address may tell its moment in words only (until 2021).
  const focal = focalOf(url);
  return attr(el, 'tabindex') === '-1' && find(el, `${NAMES},a[href*="/status/${focal}"]`) ? focal : null;
}

/**
 * Reads a post. On a conversation's page what is newer than the post in the address is taken for a reply to it until
 * `relate` knows the order of cells; everywhere else all are posts. Both kinds carry all fields, so that it may change.
 */
export function read(el: Element, ctx: Ctx): Entry | null {
  const link = ownLink(el);
  const focal = focalOf(ctx.url);
  const own = idIn(link);
  const ad = !own && isAd(el);
  const author = authorOf(el, ctx, handleIn(attr(link, 'href')));
  // Advertisements link to themselves by their photo or figures only; a quoted post's photo has another author.
  const id = own ?? (ad ? idIn(find(el, `a[href*="/${author.handle}/status/"]`)) : focal) ?? null;
  if (!id && !ad) return null;
  const comment = focal && id && !ad && byAge(id, focal) > 0;
  return {
    type: comment ? 'comment' : 'post',
    id,
    aliases: [],
    post: comment ? focal : null,
    parent: null,
    url: id && author.url && `${author.url}/status/${id}`,
    author,
    // X Articles, on their own page, have a text of another kind; the last is the text of 2021.
    text: textOf(
      notQuoted(find(el, '[data-testid="tweetText"]') ?? find(el, '[data-testid="twitterArticleRichTextView"]') ?? find(el, 'div[lang]')),
    ),
    time: stampOf(link?.firstElementChild) ?? (id ? idTime(id) : null),
    ad,
    byPostAuthor: false,
    repliesShown: 0,
    repliesHidden: comment ? replyCount(el) : 0,
  } as Entry;
}

/** Replies to this post as its reply button tells them (the number is exact, and the only one, in every language); null without a button. */
export function replyCount(el: Element): number | null {
  const button = find(el, '[data-testid="reply"]');
  // Arabic and Persian pages write digits of their own, whose lowest four bits are the number.
  const label = attr(button, 'aria-label').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return button && Number(label.replace(/\D/g, '').slice(0, 9));
}
