/** Instagram's addresses: what they lead to, and whose they are. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

/** First path parts that are no user names. */
const RESERVED =
  /^(?:p|reels?|tv|explore|stories|accounts|direct|about|legal|web|developer|emails|challenge|session|archive|your_activity)$/;

export interface Permalink {
  code: string;
  /** User name in the longer form of a permalink. */
  user: string | null;
  comment: string | null;
  /** Comment that a reply's address names before its own id. */
  parent: string | null;
}

/** Post, and comment or reply in it, that a link names: /p/…, /reel/…, /<user>/p/…, …/c/<id>/, …/c/<id>/r/<id>/. Else null. */
export function permalink(href: string): Permalink | null {
  const found =
    /^(?:https?:\/\/(?:\w+\.)?instagram\.com)?(?:\/([\w.]{1,30}))?\/(?:p|reels?|tv)\/([\w-]{6,60})(?:\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?)?(?=[/?#]|$)/.exec(
      href,
    );
  if (!found) return null;
  const [, user, code = '', first = null, reply = null] = found;
  return { code, user: user && !RESERVED.test(user) ? user : null, comment: reply ?? first, parent: reply && first };
}

/** User name in a link to a profile ('/anna/', with or without the host) or as typed ('@anna'); null where there is none. */
export function userIn(text: string | null | undefined): string | null {
  const user = /^(?:@|\/|(?:https?:\/\/)?(?:\w+\.)?instagram\.com\/)?([\w.]{1,30})\/?(?:[?#]|$)/i.exec(text ?? '')?.[1];
  return user && !RESERVED.test(user) ? user : null;
}

export const profile = (user: string): string => `https://www.instagram.com/${user}/`;
export const postUrl = (code: string): string => `https://www.instagram.com/p/${code}/`;

/** Kind of page and canonical address. All permalinks of a post are the same page: the short code alone counts (DOM.md). */
export function page(url: URL): { kind: PageKind; url: string } {
  const code = permalink(url.pathname)?.code;
  if (code) return { kind: 'post', url: postUrl(code) };
  const [a = '', b = ''] = url.pathname.split('/').filter(Boolean);
  if (a && userIn(a) && /^(?:reels|tagged|reposts)?$/.test(b)) return { kind: 'profile', url: profile(a) };
  return { kind: a === 'explore' ? 'search' : !a || a === 'reels' ? 'feed' : 'other', url: `https://www.instagram.com${url.pathname}` };
}

/**
 * Number of a post, which is its short code to the base 64 (the pages' own "media?id=" in the captures). Longer codes
 * are those of private posts, with a key appended: null.
 */
export function mediaId(code: string): bigint | null {
  if (code.length > 11) return null;
  let id = 0n;
  for (const sign of code) id = id * 64n + BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(sign));
  return id;
}

/** Keys of an account: the numeric id where known, then the user name in lower case. */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const user = userIn(handle) ?? userIn(url?.trim());
  return [...(id ? [`id:${id}`] : []), ...(user ? [user.toLowerCase()] : [])];
};
