/** Posts and reels: in a feed, on their own page, in the dialog over a grid, and as a profile's tiles. */
import type { Interval, PostSighting } from '../../model/sighting.ts';
import type { Ctx } from '../network.ts';
import { all, attr, find, stampOf } from '../shared/find.ts';
import { fold, textOf } from '../shared/text.ts';
import { mediaId, type Permalink, postUrl, userIn } from './address.ts';
import { account, BUTTONS, profileLink, SCOPES } from './comment.ts';
import { SPONSORED } from './words.ts';

/** The caption's time stands in no link, unlike a comment's (DOM.md). */
const captionTime = (scope: Element | null): Element | undefined => all(scope, 'time').find((time) => !time.closest('a'));

/** The box that is one post: an article (feed, mobile), the dialog over a grid, or the whole page. */
export const scopeOf = (el: Element): Element | null => el.closest('article') ?? el.closest(SCOPES);

/** Author's link: beside the caption, else in the header. */
export function ownerLink(scope: Element | null, named = false): Element | null {
  for (let up = captionTime(scope)?.parentElement; up && up !== scope; up = up.parentElement) {
    const link = profileLink(up, named);
    if (link) return link;
  }
  return profileLink(find(scope, 'header') ?? scope, named);
}

/** What the author wrote: a heading of its own (mobile, older builds), the box after name and time, in a feed the box after the name. */
function caption(scope: Element | null, user: string | null): string {
  const heading = find(scope, 'h1[dir="auto"]');
  if (heading) return textOf(heading);
  for (let at: Element | null | undefined = captionTime(scope); at && at !== scope; at = at.parentElement) {
    const next = at.nextElementSibling;
    if (next?.textContent?.trim() && !next.matches(BUTTONS)) return textOf(next, BUTTONS);
  }
  let named = false;
  for (const el of find(scope, 'header') ? all(scope, 'a[href],span[dir="auto"]') : []) {
    if (el.closest('header')) continue;
    if (el.tagName === 'A') named ||= userIn(attr(el, 'href')) === user;
    else if (named && el.textContent?.trim() && !el.closest(`a,${BUTTONS}`)) return textOf(el, BUTTONS);
  }
  return '';
}

function post(code: string, user: string | null, text: string, time: Interval | null): PostSighting {
  const id = mediaId(code);
  return { type: 'post', id: code, aliases: id ? [String(id)] : [], url: postUrl(code), author: account(user), text, time, ad: false };
}

/** Reads the post whose time this is; `own` as its link or the address names it. */
export function readPost(time: Element, own: Permalink): PostSighting {
  const scope = scopeOf(time);
  const user = own.user ?? userIn(attr(ownerLink(scope), 'href'));
  const lines = scope?.matches('article') ? all(find(scope, 'header') ?? scope, 'span').slice(0, 40) : [];
  const ad = lines.some((line) => !line.firstElementChild && SPONSORED.test(line.textContent?.trim().toLowerCase() ?? ''));
  return { ...post(own.code, user, caption(scope, user), stampOf(time)), ad };
}

/**
 * Reads a tile of a profile's grid. It shows no time, but the upper bits of its number count from August 2011 to when
 * the upload began (Instagram Engineering, "Sharding & IDs", 2012; up to minutes before the printed time in the
 * captures): it was posted between then and now. Pictures without a description get one by machine, always in English
 * in the captures, which is not the author's.
 */
export function readTile(link: Element, own: Permalink, { url, now }: Ctx): PostSighting | null {
  // Without a name in its link a tile is the profile's own on the first tab, elsewhere we do not know whose.
  const user = own.user ?? userIn(url.pathname);
  const alt = attr(find(link, 'img'), 'alt');
  const id = mediaId(own.code);
  const from = id ? Number(id >> 23n) + 1_314_220_021_721 : now;
  return user
    ? post(own.code, user, /^(?:Photo|Image|Video)(?: shared)? by /.test(alt) ? '' : fold(alt), from < now ? { from, to: now } : null)
    : null;
}
