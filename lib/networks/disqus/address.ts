/** Disqus's addresses as facts. Pure. */
import type { Network } from '../network.ts';
import { absolute } from '../shared/address.ts';

/** The page under which a thread stands, as its frame's address names it; null elsewhere and where the host left it out. */
export function hostPage(url: URL): URL | null {
  const told = url.pathname.startsWith('/embed/comments') ? absolute(url.searchParams.get('t_u'), url) : null;
  if (!told || told.host === url.host) return null;
  told.hash = '';
  return told;
}

/** First path parts that are no user names. */
const RESERVED = /^(?:embed|home|api|admin|dashboard|profile|features|pricing|next|support|by|login|register)$/;

/** User name in the address of a profile (…/by/anna/, or as Disqus wrote it until 2013: …/anna/); null where it is none. */
export function userIn(path: string): string | null {
  const name = /^\/(?:by\/)?([\w-]{1,60})(?:\/(?:about|comments|followers|following|discussions))?\/?$/.exec(path)?.[1]?.toLowerCase();
  return name && !RESERVED.test(name) ? name : null;
}

/**
 * What an address is and its canonical form. A thread lives in a frame of its own; what a person knows as its address is the
 * page around the frame, so that is the canonical one (without the host's hash), else forum and identifier.
 */
export const page: Network['page'] = (url) => {
  const host = hostPage(url);
  if (host) return { kind: 'post', url: host.href };
  const path = url.pathname;
  if (path.startsWith('/embed/comments')) {
    const told = ['f', 't_i', 't_s'].flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name) ?? '']] : []));
    return { kind: 'post', url: `${url.origin}/embed/comments/?${new URLSearchParams(told)}` };
  }
  if (/^\/home\/discussion\//.test(path)) return { kind: 'post', url: url.origin + path };
  if (/^\/home(\/|$)/.test(path)) return { kind: 'feed', url: url.origin + path };
  const user = userIn(path);
  return user ? { kind: 'profile', url: `${url.origin}/by/${user}/` } : { kind: 'other', url: url.origin + path };
};

/** Keys of an account: the numeric id where the page tells it, then the user name; guests who only typed a name have none. */
export const accountKeys: Network['accountKeys'] = ({ url, handle, id }) => {
  const typed = url && URL.canParse(url) ? new URL(url) : null;
  const name = handle?.toLowerCase() ?? (typed && /(^|\.)disqus\.com$/.test(typed.host) ? userIn(typed.pathname) : null);
  return [id && `id:${id}`, name && `by/${name}`].filter((key): key is string => Boolean(key));
};
