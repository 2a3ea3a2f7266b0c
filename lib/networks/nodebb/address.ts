/** NodeBB's addresses as facts: /topic/2/slug/5, below any folder. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { plainAddress } from '../shared/address.ts';

/** First words of routes and the kind of page they lead to. */
const KINDS: [kind: PageKind, names: RegExp][] = [
  ['post', /^(topic|post)$/],
  ['profile', /^(user|uid)$/],
  ['feed', /^(category|categories|recent|popular|top|unread|new|world|tags?)$/],
  ['group', /^groups$/],
  ['search', /^search$/],
  ['notifications', /^notifications$/],
  ['other', /^(chats|login|register|admin|users|flags|compose|me|reset|outgoing)$/],
];
const kindOf = (name: string): PageKind | undefined => KINDS.find(([, names]) => names.test(name))?.[0];

/** The route in an address, with the folder the forum lives in. */
function routeOf(url: URL): { base: string; parts: string[] } {
  const parts = url.pathname.split('/').filter(Boolean);
  const at = parts.findIndex(kindOf);
  const folder = at < 0 ? parts : parts.slice(0, at);
  return { base: url.origin + folder.map((part) => `/${part}`).join(''), parts: at < 0 ? [] : parts.slice(at) };
}

/** Number of the topic an address names (a whole address for topics of other servers), or null. */
export function topicIn(url: URL): string | null {
  const [name, id] = routeOf(url).parts;
  return name === 'topic' && id ? decodeOr(id) : null;
}

/** Slug of the user an address names, in lower case; null where it names none. */
export function slugIn(url: URL): string | null {
  const [name, slug] = routeOf(url).parts;
  return name === 'user' && slug ? decodeOr(slug).toLowerCase() : null;
}

function decodeOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Address of a page of this forum. */
export const addressOf = (url: URL, ...parts: string[]): string => [routeOf(url).base, ...parts].join('/');

/** What an address is and its canonical form: without the post in view (the page rewrites it as one scrolls), pages and sorting. */
export const page: Network['page'] = (url) => {
  const { base, parts } = routeOf(url);
  const [name = '', id = '', more = ''] = parts;
  const kind = kindOf(name) ?? (url.pathname.replace(/\/$/, '') ? 'other' : 'feed');
  // A slug begins with no digit alone: that is the number of a post or page.
  const slug = more && !/^\d+$/.test(more) ? `/${more}` : '';
  const term = kind === 'search' ? url.searchParams.get('term') : null;
  const path = kind === 'profile' || name === 'groups' ? [name, id] : [name, id + slug];
  const kept = path.filter(Boolean).join('/');
  return {
    kind: id || !/^(profile|post|group)$/.test(kind) ? kind : 'other',
    url: (kept ? `${base}/${kept}` : url.origin + url.pathname) + (term ? `?term=${encodeURIComponent(term)}` : ''),
  };
};

/** Keys of an account: its number where the page tells it, and its slug; both on their site. */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }, at) => {
  const typed = url && URL.canParse(url) ? new URL(url) : null;
  const host = (typed ?? at)?.host.replace(/^(www|m)\./, '');
  const number = id ?? (typed && /\/uid\/(\d+)\/?$/.exec(typed.pathname)?.[1]);
  const slug = (typed && slugIn(typed)) ?? handle?.toLowerCase();
  if (!host) return [];
  const keys = [number && `${host}/uid/${number}`, slug && `${host}/user/${slug}`].filter((key) => typeof key === 'string' && key !== '');
  return keys.length || !typed ? (keys as string[]) : ([plainAddress(typed)].filter(Boolean) as string[]);
};
