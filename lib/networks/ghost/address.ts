/** Ghost's addresses as facts. Pure. */
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** The short name in the path of an author's archive (…/author/<slug>/), or null. */
export const authorIn = (path: string): string | null => /\/author\/([^/]+)\/?$/.exec(path)?.[1]?.toLowerCase() ?? null;

/**
 * What an address is and its canonical form: without hash (#ghost-comments-…, #/portal/…) and query. Permalinks are the
 * site's own choice, so whatever is no known listing counts as a post.
 */
export const page: Network['page'] = (url) => {
  const path = url.pathname.replace(/page\/\d+\/?$/, '');
  const kind = authorIn(path)
    ? 'profile'
    : /^\/(?:ghost|p|members|r|email|unsubscribe|\.ghost)(\/|$)/.test(path)
      ? 'other'
      : path !== url.pathname || path === '/' || /\/tag\/[^/]+\/?$/.test(path)
        ? 'feed'
        : 'post';
  return { kind, url: url.origin + path };
};

/**
 * Keys of an account: a member's uuid, which stays when the name changes (comments show no other identity; given by the
 * user as …#member/<uuid>), and for the authors of articles the plain address of their archive.
 */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }, here) => {
  const member = id ?? /#member\/([0-9a-f-]{36})$/i.exec(url ?? '')?.[1];
  const typed = url && !member && URL.canParse(url) ? plainAddress(url) : null;
  const archive = handle && here ? plainAddress(new URL(`/author/${encodeURIComponent(handle.toLowerCase())}/`, here)) : null;
  return [...new Set([member && `member/${member.toLowerCase()}`, typed, archive].filter((key): key is string => Boolean(key)))];
};
