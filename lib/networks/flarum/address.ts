/** Flarum's addresses as facts: /d/12-slug/5, /u/anna, /t/tag, below any folder. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

const KINDS: [kind: PageKind, names: RegExp][] = [
  ['post', /^(d|blog)$/],
  ['profile', /^u$/],
  ['feed', /^(all|t|tags|following)$/],
  ['notifications', /^notifications$/],
  ['other', /^(settings|private|admin|api|flags|login|logout|register|composer|p|directory)$/],
];
const kindOf = (name: string): PageKind | undefined => KINDS.find(([, names]) => names.test(name))?.[0];

function routeOf(url: URL): { base: string; parts: string[] } {
  const parts = url.pathname.split('/').filter(Boolean);
  const at = parts.findIndex(kindOf);
  return {
    base: url.origin + (at < 0 ? parts : parts.slice(0, at)).map((part) => `/${part}`).join(''),
    parts: at < 0 ? [] : parts.slice(at),
  };
}

/** Number of the discussion an address names; where the site's addresses hold no numbers, its slug. */
export function discussionIn(url: URL): string | null {
  const [name = '', slug] = routeOf(url).parts;
  return kindOf(name) === 'post' && slug ? (/^\d+(?=-|$)/.exec(slug)?.[0] ?? slug) : null;
}

/** Slug of the user an address names, as written there, or null. */
export function slugIn(url: URL): string | null {
  const [name, slug] = routeOf(url).parts;
  if (name !== 'u' || !slug) return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** The same in lower case: the site takes either. */
export const userIn = (url: URL): string | null => slugIn(url)?.toLowerCase() ?? null;

/** Address of a page of this forum. */
export const addressOf = (url: URL, ...parts: string[]): string => [routeOf(url).base, ...parts].join('/');

/** Which twenty posts the view without scripts shows. */
export const pageNumber = (url: URL): number => Number(/^\d{1,6}$/.exec(url.searchParams.get('page') ?? '')?.[0] ?? 1);

/** What an address is and its canonical form: without the post in view, which the page rewrites as one scrolls. */
export const page: Network['page'] = (url) => {
  const { base, parts } = routeOf(url);
  const [name = '', slug = ''] = parts;
  const q = url.searchParams.get('q');
  const told = kindOf(name) ?? (url.pathname === '/' ? 'feed' : 'other');
  const kind = q && told !== 'post' ? 'search' : told === 'post' || told === 'profile' ? (slug ? told : 'other') : told;
  const path = [name, slug].filter(Boolean).join('/');
  return {
    kind,
    url: (path ? `${base}/${path}` : url.origin + url.pathname) + (kind === 'search' ? `?q=${encodeURIComponent(q ?? '')}` : ''),
  };
};

/** Keys of an account: its slug on its site. */
export const accountKeys: Network['accountKeys'] = ({ url, handle }, at) => {
  const typed = url && URL.canParse(url) ? new URL(url) : null;
  const slug = (typed && userIn(typed)) ?? handle?.toLowerCase();
  const host = (typed ?? at)?.host.replace(/^(www|m)\./, '');
  const key = slug && host ? `${host}/u/${slug}` : typed && plainAddress(typed);
  return key ? [key] : [];
};
