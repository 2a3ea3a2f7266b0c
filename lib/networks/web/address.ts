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

/** A path that is a program's: who is meant stands in the query. */
const SCRIPT = /\.(php\d?|aspx?|jspx?|cgi|pl|cfm|dll|do)$|\/$/i;
/** Query of a program that names a person, or the kind of page which does. */
const PERSON = /^(page|name|nick|user_?name|member_?(id|name)?|m?id|u(id|ser)?|user_?id|usr|author|autor|who|title|action)$/i;
/** A site's editions by language or country are one site: de.linkedin.com. */
const EDITION = /^[a-z]{2}\.(?=[^./]+\.[^./]+(\/|$))/;

/** Plain comparable form of a profile's address: shared/address.ts, and what a program's query tells of the person. */
function plain(address: string): string | null {
  const key = plainAddress(address)?.replace(EDITION, '');
  if (!key) return null;
  const url = new URL(address);
  if (!SCRIPT.test(url.pathname)) return key;
  const told = [...url.searchParams]
    // "index.php?user/12-jana": the name of the parameter is the whole path.
    .filter(([name, value]) => (PERSON.test(name) && value) || name.includes('/'))
    .map(([name, value]) => `${name}=${value}`.toLowerCase());
  return told.length ? `${key.replace(/\?.*/, '')}?${told.sort().join('&')}` : key;
}

/** The plain address of the profile; where a page gives none, the name on this site. */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }, here) => {
  const site = here && plainAddress(here.origin);
  const keys = [id && site && `${site}#${id}`, url && plain(url), handle && site && `${site}@${handle.toLowerCase()}`];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
};
