/** Blogger's addresses as facts. Pure. */
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** Blogs at blogspot answer under every country's ending (…blogspot.de); the blog is the same. */
const originOf = (url: URL): string => url.origin.replace(/\.blogspot\.[a-z]{2,3}(\.[a-z]{2})?$/, '.blogspot.com');

/** What an address is and its canonical form: without hash, showComment, the number of the comment page, and "m=1" (mobile). */
export const page: Network['page'] = (url) => {
  const path = url.pathname;
  const q = url.searchParams.get('q');
  const kind = /^\/(?:\d{4}\/\d\d\/[^/]+|p\/[^/]+)\.html$/.test(path)
    ? 'post'
    : path === '/search' && q
      ? 'search'
      : /^\/(?:$|search(?:\/label\/[^/]+)?$|index\.html$|\d{4}(?:\/\d\d)?\/?$|\d{4}(?:_\d\d){1,2}(?:_\d\d)?_archive\.html$)/.test(path)
        ? 'feed'
        : 'other';
  return { kind, url: originOf(url) + path + (kind === 'search' ? `?q=${encodeURIComponent(q ?? '')}` : '') };
};

/** Number in the address of a profile on blogger.com (http or https, www or draft), or null. */
const profileId = (address: string): string | null =>
  /^https?:\/\/(?:www\.|draft\.)?blogger\.com\/profile\/(\d{1,25})(?=[/?#]|$)/i.exec(address.trim())?.[1] ?? null;

/** Keys of an account: the profile's number, else the plain address that stands at the name (Name/URL, OpenID, the old Google+). */
export const accountKeys: Network['accountKeys'] = ({ url, id }) => {
  const number = id ?? (url && profileId(url));
  const plain = url && !number && URL.canParse(url) ? plainAddress(url) : null;
  return [number && `profile/${number}`, plain].filter((key): key is string => Boolean(key));
};
