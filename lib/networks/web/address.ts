/** Addresses of a website nobody told us anything about. Pure. */
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** Query that only tells where a visitor came from, or how the page is shown. */
const NOISE = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|s|sid|phpsessid|lang|hl|highlight|sort|order)$/i;

/** Canonical: without hash, tracking and session. The start page is a feed, everything else may hold a thread. */
export const page: Network['page'] = (url) => {
  const query = [...url.searchParams].filter(([name]) => !NOISE.test(name));
  const path = url.origin + url.pathname;
  return {
    kind: url.pathname === '/' && !query.length ? 'feed' : 'post',
    url: path + (query.length ? `?${new URLSearchParams(query)}` : ''),
  };
};

/** A site's editions by language or country are one site: de.linkedin.com. */
const EDITION = /^[a-z]{2}\.(?=[^./]+\.[^./]+(\/|$))/;
const plain = (address: string): string | null => plainAddress(address)?.replace(EDITION, '') ?? null;

/** The plain address of the profile; where a page gives none, the name on this site. */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }, here) => {
  const site = here && plainAddress(here.origin);
  const keys = [id && site && `${site}#${id}`, url && plain(url), handle && site && `${site}@${handle.toLowerCase()}`];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
};
