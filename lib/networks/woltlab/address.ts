/**
 * WoltLab's addresses as facts. Pure. The same page has had many: /thread/12-slug/, /index.php/Thread/12-Slug/,
 * index.php?thread/12-slug/&pageNo=2 (4 and later), index.php?page=Thread&threadID=12 (3).
 */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** Controllers and the kind of page they show, in small letters without hyphens; with a number where the kind is of one thing. */
const KINDS: [kind: PageKind, names: RegExp][] = [
  ['post', /^(thread|post|article|entry|news|file|image|video|event|faq|topic)$/],
  ['profile', /^user$/],
  [
    'feed',
    /^(board|boardlist|forum|index|dashboard|categoryarticlelist|articlelist|(watched|unread|unresolved)?threadlist|watchedthreads|recentactivitylist|unreadarticlelist)$/,
  ],
  ['search', /^(search|searchresult)$/],
  ['notifications', /^notificationlist$/],
  ['other', /^(conversation|conversationlist|pm|pmlist|pmview|login|register|members|memberslist|team|usersonlinelist|account)$/],
];
const plain = (name: string): string => name.toLowerCase().replace(/-/g, '');
const kindOf = (name: string): PageKind | undefined => KINDS.find(([, names]) => names.test(plain(name)))?.[0];

interface Route {
  /** What stands before the controller, up to the host: '/forum', '/forum/index.php?'. */
  base: string;
  /** As written in the address, '' where there is none. */
  name: string;
  /** '12-slug', '12'. */
  item: string;
}

function routeOf(url: URL): Route {
  const asked = url.searchParams.get('page') ?? '';
  if (kindOf(asked)) {
    const number = ['threadID', 'userID', 'boardID', 'entryID', 'postID']
      .map((key) => url.searchParams.get(key))
      .find((id) => /^\d+$/.test(id ?? ''));
    return { base: `${url.pathname}?`, name: asked, item: number ?? '' };
  }
  const query = /^\?([a-z-]+(?:\/[^&=]*)?)(?=&|$)/i.exec(url.search)?.[1];
  const parts = (query ?? url.pathname).split('/').filter(Boolean);
  const numbered = (at: number): boolean => /^\d+(?=-|$)/.test(parts[at + 1] ?? '');
  const known = parts.map((part, at) => (kindOf(part) ? at : -1)).filter((at) => at >= 0);
  // An application's folder may be named like a controller (/forum/thread/12/): the last one with a number counts.
  const at = known.filter(numbered).at(-1) ?? known.at(-1) ?? parts.length;
  const folder = parts.slice(0, at).map((part) => `/${part}`);
  return { base: query === undefined ? folder.join('') : `${url.pathname}?`, name: parts[at] ?? '', item: parts[at + 1] ?? '' };
}

const numberIn = (item: string): string | null => /^\d+(?=-|$)/.exec(item)?.[0] ?? null;

/** What an address is about, with its number: { name: 'thread', id: '12' }; null for lists. */
export function thingIn(url: URL): { name: string; id: string } | null {
  const { name, item } = routeOf(url);
  const id = numberIn(item);
  return id && name ? { name: plain(name), id } : null;
}

/** Number of the user an address names, or null. */
export function userIn(url: URL): string | null {
  const thing = thingIn(url);
  return thing?.name === 'user' ? thing.id : null;
}

/** Which page of a thread an address shows. */
export const pageNumber = (url: URL): number => Number(/[?&]pageNo=(\d{1,6})/.exec(url.search)?.[1] ?? 1);

/** What an address is and its canonical form: without pages, single posts, jumps and sorting. */
export const page: Network['page'] = (url) => {
  const { base, name, item } = routeOf(url);
  const told = kindOf(name);
  const one = numberIn(item) !== null;
  const kind = !told ? (/^\/(index\.php\/?)?$/.test(url.pathname) ? 'feed' : 'other') : told;
  const terms = kind === 'search' ? url.searchParams.get('q') : null;
  const query = terms ? `q=${encodeURIComponent(terms)}` : '';
  if (!name) return { kind, url: url.origin + url.pathname };
  if (url.searchParams.get('page') === name) {
    const key = ['threadID', 'userID', 'boardID', 'entryID', 'postID'].find((one) => url.searchParams.get(one) === item);
    return { kind: single(kind, one), url: `${url.origin}${base}page=${name}${key && item ? `&${key}=${item}` : ''}` };
  }
  const path = `${base}${base.endsWith('?') ? '' : '/'}${name}/${item && kind !== 'search' ? `${item}/` : ''}`;
  return { kind: single(kind, one), url: url.origin + path + (query && (base.endsWith('?') ? '&' : '?') + query) };
};

/** Without a number a controller of single things shows a list, or nothing. */
const single = (kind: PageKind, one: boolean): PageKind => (one ? kind : kind === 'post' ? 'feed' : kind === 'profile' ? 'other' : kind);

/** Keys of an account: its number on its site (it survives a rename), else the plain address. */
export const accountKeys: Network['accountKeys'] = ({ url, id }, at) => {
  const typed = url && URL.canParse(url) ? new URL(url) : null;
  const host = (typed ?? at)?.host.replace(/^(www|m)\./, '');
  const number = id ?? (typed && userIn(typed));
  const key = number && host ? `${host}/user/${number}` : typed && plainAddress(typed);
  return key ? [key] : [];
};
