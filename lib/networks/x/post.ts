/** One post of X as an entry. Shared by the layouts, which differ in where name and text stand. */
import type { Account, Entry, Interval } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { nameOf, textOf } from '../shared/text.ts';
import { focalOf, handleIn, profile } from './address.ts';

/** What tells the layouts apart. */
export interface Parts {
  /** The link or block that holds the author's name; `handle` as told by the post's own link, null for an advertisement. */
  name(el: Element, handle: string | null): Element | null;
  /** The author's words; null for a post of media alone. */
  text(el: Element): Element | null;
}

/** Milliseconds of X's epoch, 2010-11-04 (an id's upper bits count from there; within 1 s of the printed time, DOM.md). */
const EPOCH = 1_288_834_974_657;

/** The moment in a post's id; null for ids from before they held one. */
export function idTime(id: string): Interval | null {
  if (id.length < 15 || id.length > 19) return null;
  const at = Number(BigInt(id) >> 22n) + EPOCH;
  return { from: at, to: at };
}

/** Which id is newer: ids grow with time, so a reply's is above that of what it answers. Below 0 where `a` is older. */
export const byAge = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** The post's link to itself: the one that holds its time. A quoted post's time stands in no link. */
export const ownLink = (el: Element): Element | null => el.querySelector('a > time')?.parentElement ?? null;

const STATUS = /\/(\w{1,20})\/status\/(\d{1,20})/;

/** Id and author's handle from the post's own link. */
export function ownId(el: Element): { id: string; handle: string | null } | null {
  const found = STATUS.exec(ownLink(el)?.getAttribute('href')?.slice(0, 300) ?? '');
  return found && { id: found[2] as string, handle: handleIn(`/${found[1]}`) };
}

/** Is it an advertisement? It has no time, and its place is counted (posts with video hold such a counter too, inside). */
const isAd = (el: Element): boolean => el.closest('[data-testid="placementTracking"]') !== null;

/** Cheap identity: the own link, what the page is about, and whether the text is cut. Null for what is no post. */
export function identify(el: Element, ctx: Ctx): string | null {
  const href = ownLink(el)?.getAttribute('href');
  const more = el.querySelector('[data-testid="tweet-text-show-more-link"]') ? '…' : '';
  if (href) return `${href} ${focalOf(ctx.url) ?? ''}${more}`;
  if (isAd(el)) return `ad ${el.querySelector('a[href*="/status/"]')?.getAttribute('href') ?? ''}`;
  return el.getAttribute('tabindex') === '-1' ? focalOf(ctx.url) : null;
}

/** Author as the post shows them. The handle is the one in the post's own link, else in the first link beside the name. */
export function authorOf(el: Element, ctx: Ctx, parts: Parts): Account {
  const told = ownId(el)?.handle ?? null;
  const block = parts.name(el, told);
  const link = block?.matches('a') ? block : block?.querySelector('a[href]');
  const handle = told ?? handleIn(link?.getAttribute('href'));
  const name = nameOf(link?.querySelector('[dir]') ?? link ?? block?.querySelector('[dir]'));
  return { name: name || (handle ?? ''), url: handle && profile(handle, ctx.url), handle };
}

/**
 * Reads a post. On a conversation's page what is newer than the post in the address is taken for a reply to it until
 * `relate` knows the order of cells; everywhere else all are posts.
 */
export function read(el: Element, ctx: Ctx, parts: Parts): Entry | null {
  const own = ownId(el);
  const ad = !own && isAd(el);
  const focal = focalOf(ctx.url);
  const author = authorOf(el, ctx, parts);
  // Advertisements link to themselves by their photo or their figures only; a quoted post's photo has another author.
  const id = own?.id ?? (ad ? el.querySelector(`a[href^="/${author.handle ?? ''}/status/"]`)?.getAttribute('href')?.match(STATUS)?.[2] : focal) ?? null;
  if (!id && !ad) return null;
  const stamp = Date.parse(ownLink(el)?.firstElementChild?.getAttribute('datetime') ?? '');
  const time = Number.isNaN(stamp) ? id && idTime(id) : { from: stamp, to: stamp };
  const url = id && author.url ? `${author.url}/status/${id}` : null;
  const text = textOf(parts.text(el));
  if (focal && id && !ad && byAge(id, focal) > 0) {
    return { type: 'comment', id, post: focal, parent: null, url, author, text, time: time || null, byPostAuthor: false, repliesShown: 0, repliesHidden: replyCount(el) };
  }
  return { type: 'post', id, aliases: [], url, author, text, time: time || null, ad };
}

/** Replies to this post as its reply button tells them (in every language the number comes first, unrounded); null where it does not. */
export function replyCount(el: Element): number | null {
  const label = el.querySelector('[data-testid="reply"]')?.getAttribute('aria-label')?.slice(0, 60);
  if (label == null) return null;
  const digits = /\d[\d.,\s\u00a0\u202f]*/.exec(label)?.[0].replace(/\D/g, '');
  return Number(digits ?? 0);
}
