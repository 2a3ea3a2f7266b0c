/** Posts and reels: in a feed, on their own page, in the dialog over a grid, and as a profile's tiles. */
import type { Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { fold, textOf } from '../shared/text.ts';
import { mediaId, page, permalink, postUrl, uploadTime, userIn } from './address.ts';
import { account, profileLink } from './comment.ts';

/** The box that is one post: an article (feed, mobile), the dialog over a grid, or the whole page. */
export const scopeOf = (el: Element): Element | null => el.closest('article') ?? el.closest('[role="dialog"]') ?? el.closest('main');

/** The caption's time stands in no link, unlike a comment's (DOM.md). */
const captionTime = (scope: Element | null): Element | null => {
  for (const time of scope?.querySelectorAll('time') ?? []) if (!time.closest('a')) return time;
  return null;
};

/** Author's link beside the caption, or in the header. */
export function ownerLink(scope: Element | null, named = false): Element | null {
  for (let up = captionTime(scope)?.parentElement; up && up !== scope; up = up.parentElement) {
    const link = profileLink(up, named);
    if (link) return link;
  }
  return profileLink(scope?.querySelector('header') ?? scope, named);
}

/** What the author wrote: a heading of its own (mobile, older builds), the box after name and time, or in a feed the text after the author's name. */
function caption(scope: Element | null, user: string | null): string {
  const heading = scope?.querySelector('h1[dir="auto"]');
  if (heading) return textOf(heading);
  for (let at = captionTime(scope); at && at !== scope; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next?.textContent?.trim() && !next.matches('button,[role="button"],svg')) return textOf(next, 'button,[role="button"]');
  }
  let named = false;
  for (const el of (user && scope?.matches('article') && scope.querySelectorAll('a[href],span[dir="auto"]')) || []) {
    if (el.closest('header')) continue;
    if (el.tagName === 'A') named ||= userIn(el.getAttribute('href')) === user;
    else if (named && user && !el.closest('a,button,[role="button"]') && el.textContent?.trim() && !el.querySelector('time')) {
      const text = textOf(el, 'button,[role="button"]');
      if (text !== user) return text.startsWith(`${user} `) ? text.slice(user.length + 1) : text;
    }
  }
  return '';
}

const post = (code: string, user: string | null, text: string, time: Interval | null): PostSighting => {
  const id = mediaId(code);
  return { type: 'post', id: code, aliases: id ? [id] : [], url: postUrl(code), author: account(user), text, time, ad: false };
};

/** Reads the post whose time this is; `code` and `user` as the link or the address name them. */
export function readPost(time: Element, code: string, user: string | null): PostSighting {
  const scope = scopeOf(time);
  const owner = user ?? userIn(ownerLink(scope)?.getAttribute('href'));
  const at = Date.parse(time.getAttribute('datetime') ?? '');
  return post(code, owner, caption(scope, owner), Number.isNaN(at) ? null : { from: at, to: at });
}

/** Descriptions Instagram writes itself for pictures without one (always English in the captures): not the author's words. */
const MACHINE = /^(?:Photo|Image|Video)(?: shared)? by /;

/** Reads a tile of a profile's grid, which shows no time: it was posted after its upload began, and before now. */
export function readTile(link: Element, { url, now }: Ctx): PostSighting | null {
  const named = permalink(link.getAttribute('href'));
  if (!named || page(url).kind !== 'profile') return null;
  // Only on the first tab are all tiles the profile's own; elsewhere a tile without a name has an author we do not know.
  const user = named.user ?? userIn(url.pathname);
  if (!user) return null;
  const alt = link.querySelector('img')?.getAttribute('alt') ?? '';
  const from = uploadTime(named.code);
  return post(named.code, user, MACHINE.test(alt) ? '' : fold(alt), from && from < now ? { from, to: now } : null);
}
