/** XenForo's addresses as facts: routes like /threads/slug.123/page-2, below any folder, or after index.php? . Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** First words of routes, by the kind of page they lead to with a number after them; without one, all are listings. */
const KINDS: [kind: PageKind, names: RegExp][] = [
  ['post', /^(threads|posts|profile-posts|resources|media|albums|articles|ams|showcase|blogs?|ubs|reviews)$/],
  ['profile', /^members$/],
  ['feed', /^(forums|categories|whats-new|find-(new|threads)|watched|tags|(latest|recent)-activity|featured|trending)$/],
  ['search', /^search$/],
  ['other', /^(account|conversations|direct-messages|login|register|misc|help|admin\.php)$/],
];
const kindOf = (name: string | undefined): PageKind | undefined => KINDS.find(([, names]) => names.test(name ?? ''))?.[0];

/** The number at the end of 'slug.123', or a bare one. */
const numberIn = (item: string | undefined): string | null => /(?:^|\.)(\d+)$/.exec(item ?? '')?.[1] ?? null;

interface Route {
  /** What stands before the route, up to the host: '/community', '/index.php?'. */
  base: string;
  parts: string[];
}

/** Routes whose parts are named like others: /whats-new/posts/123/ is no post. */
const LISTS = /^(whats-new|find-(new|threads)|watched|search|account|misc)$/;

/** A route may stand below folders that are named like routes (/forums/threads/slug.1): the last one with a number counts. */
function routeOf(url: URL): Route {
  const query = /^\?([\w-]+(?:\/[^&=]*)?)(?=&|$)/.exec(url.search)?.[1];
  const parts = (query ?? url.pathname).split('/').filter(Boolean);
  const known = parts.map((part, at) => (kindOf(part) ? at : -1)).filter((at) => at >= 0);
  const list = parts.findIndex((part) => LISTS.test(part));
  const at = list >= 0 ? list : (known.filter((one) => numberIn(parts[one + 1])).at(-1) ?? known[0] ?? parts.length);
  const folder = parts.slice(0, at).map((part) => `/${part}`);
  return { base: query === undefined ? folder.join('') : `${url.pathname}?`, parts: parts.slice(at) };
}

/** Number of the thread an address names, or null. */
export function threadIn(url: URL): string | null {
  const [name, item] = routeOf(url).parts;
  return name === 'threads' ? numberIn(item) : null;
}

/** Does an address lead to messages? Resources and pictures may stand without any. */
export const promised = (url: URL): boolean =>
  /^(threads|posts|profile-posts)$/.test(routeOf(url).parts[0] ?? '') && page(url).kind === 'post';

/** Number of a member's profile; the route may have been renamed by the site. */
export function memberIn(url: URL): string | null {
  const [name, item] = routeOf(url).parts;
  if (name) return name === 'members' ? numberIn(item) : null;
  return /\.(\d+)\/?$/.exec(url.pathname)?.[1] ?? null;
}

/** Address of a member's profile where the page gives only the number; the site leads it to the one with the name. */
export const profileOf = (id: string, url: URL): string => {
  const { base } = routeOf(url);
  return `${url.origin}${base}${base.endsWith('?') ? '' : '/'}members/${id}/`;
};

/** Which page of a thread or list an address shows. */
export const pageNumber = (url: URL): number => Number(/[/?]page-(\d{1,6})/.exec(url.pathname + url.search)?.[1] ?? 1);

/** What an address is and its canonical form: without tabs, pages, single posts and sorting. */
export const page: Network['page'] = (url) => {
  const { base, parts } = routeOf(url);
  const [name, item] = parts;
  const told = kindOf(name);
  const number = numberIn(item);
  const alerts = name === 'account' && item === 'alerts';
  const kind = alerts ? 'notifications' : !told ? (/^\/(index\.php)?$/.test(url.pathname) ? 'feed' : 'other') : told;
  const slash = base.endsWith('?') ? '' : '/';
  const one = number && (kind === 'post' || kind === 'profile' || name === 'forums' || name === 'categories');
  if (one) return { kind, url: `${url.origin}${base}${slash}${name}/${item}/` };
  const terms = kind === 'search' ? url.searchParams.get('q') : null;
  const path = parts.length ? `${base}${slash}${parts.filter((part) => !/^page-\d+$/.test(part)).join('/')}/` : url.pathname;
  return {
    kind: kind === 'post' ? 'feed' : kind === 'profile' ? 'other' : kind,
    url: url.origin + path + (terms ? `${base.endsWith('?') ? '&' : '?'}q=${encodeURIComponent(terms)}` : ''),
  };
};

/** Keys of an account: its number on the site (it survives a rename), else the plain address. */
export const accountKeys: Network['accountKeys'] = ({ url, id }, at) => {
  const typed = url && URL.canParse(url) ? new URL(url) : null;
  const host = (typed ?? at)?.host.replace(/^(www|m)\./, '');
  const number = id ?? (typed && memberIn(typed));
  const key = number && host ? `${host}/members/${number}` : typed && plainAddress(typed);
  return key ? [key] : [];
};
