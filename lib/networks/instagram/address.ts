/** Instagram's addresses: what they lead to, and whose they are. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

/** First path parts that are no user names. */
const RESERVED = new Set('p reel reels tv explore stories accounts direct about legal web developer api emails challenge nametag session archive your_activity graphql create locations directory'.split(' '));
const TABS = new Set(['', 'reels', 'tagged', 'reposts', 'feed', 'channel', 'saved']);
const USER = /^[\w.]{1,30}$/;

export interface Permalink {
  code: string;
  /** User name in the address, in the longer form of a permalink. */
  user: string | null;
  comment: string | null;
  /** Comment that a reply's address names before its own id. */
  parent: string | null;
}

/** Post, and comment or reply in it, that an address or link names: /p/…, /reel/…, /<user>/p/…, …/c/<id>/, …/c/<id>/r/<id>/. Else null. */
export function permalink(href: string | null | undefined): Permalink | null {
  const found = /^(?:https?:\/\/(?:www\.|m\.)?instagram\.com)?(?:\/([\w.]{1,30}))?\/(?:p|reels?|tv)\/([\w-]{5,60})(?:\/c\/(\d{1,25})(?:\/r\/(\d{1,25}))?)?(?=[/?#]|$)/.exec(href?.slice(0, 500) ?? '');
  if (!found || found[2] === 'audio') return null;
  const [, user = null, code = '', first = null, reply = null] = found;
  return { code, user: user && !RESERVED.has(user) ? user : null, comment: reply ?? first, parent: reply && first };
}

/** User name of a link to a profile ('/anna/'), else null. */
export function userIn(href: string | null | undefined): string | null {
  const found = /^(?:https?:\/\/(?:www\.|m\.)?instagram\.com)?\/([\w.]{1,30})\/?(?:[?#].*)?$/i.exec(href?.slice(0, 500) ?? '')?.[1];
  return found && !RESERVED.has(found) ? found : null;
}

export const profile = (user: string): string => `https://www.instagram.com/${user}/`;
export const postUrl = (code: string): string => `https://www.instagram.com/p/${code}/`;

/** Kind of page and canonical address. All permalinks of a post are the same page: the short code alone counts (DOM.md). */
export function page(url: URL): { kind: PageKind; url: string } {
  const link = permalink(url.pathname);
  if (link) return { kind: 'post', url: postUrl(link.code) };
  const [a = '', b = ''] = url.pathname.split('/').filter(Boolean);
  const at = (kind: PageKind): { kind: PageKind; url: string } => ({ kind, url: `https://www.instagram.com${url.pathname}` });
  if (!a || a === 'reels') return at('feed');
  if (a === 'explore') return at('search');
  if (USER.test(a) && !RESERVED.has(a) && TABS.has(b)) return { kind: 'profile', url: profile(a) };
  return at('other');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numeric id of a post: its short code is that number to the base 64 (equal to the pages' own "media?id=" in the captures). */
export function mediaId(code: string): string | null {
  // Longer codes are those of private posts: a key is appended to the first eleven signs.
  if (!/^[\w-]{5,11}$/.test(code)) return null;
  let id = 0n;
  for (const sign of code) id = id * 64n + BigInt(ALPHABET.indexOf(sign));
  return String(id);
}

/**
 * Earliest moment a post can be from, epoch ms: the upper bits of its id count from August 2011, when the upload began
 * (Instagram Engineering, "Sharding & IDs at Instagram", 2012; minutes before the printed time in the captures).
 */
export const uploadTime = (code: string): number | null => {
  const id = mediaId(code);
  return id && code.length === 11 ? Number(BigInt(id) >> 23n) + 1_314_220_021_721 : null;
};

/** Keys of an account: the numeric id where known, then the user name in lower case. */
export const accountKeys: Network['accountKeys'] = (account) => {
  const typed = (account.url ?? '').trim().replace(/^@/, '').replace(/^(?=(?:www\.|m\.)?instagram\.com\/)/i, 'https://');
  const user = account.handle?.replace(/^@/, '') || (USER.test(typed) && !RESERVED.has(typed) ? typed : userIn(typed.replace(/^https?:\/\/[^/]+/i, (host) => host.toLowerCase())));
  return [...(account.id ? [`id:${account.id}`] : []), ...(user ? [user.toLowerCase()] : [])];
};
