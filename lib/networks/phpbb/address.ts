/** phpBB's addresses as facts. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute, plainAddress } from '../shared/address.ts';
import { typedAddress } from '../shared/typed.ts';

/** Scripts of phpBB 2 and 3 that show what concerns us. */
const SCRIPTS: Record<string, PageKind> = {
  viewtopic: 'post',
  viewforum: 'feed',
  index: 'feed',
  search: 'search',
  memberlist: 'other',
  profile: 'other',
};
/** Query parts that tell which page it is; all others (sid, start, hilit …) do not. */
const TELLING = ['t', 'p', 'f', 'u', 'mode', 'search_id', 'keywords', 'author_id', 'i'];

/**
 * Numbers in an address: of topic, message, forum and member. Boards with plain addresses (phpBB SEO) write them into
 * the path: …-t12.html, topic12-15.html, post34.html, …-f5/, member7.html.
 */
export function numbersIn({ pathname, searchParams }: URL): Record<'t' | 'p' | 'f' | 'u', string | null> {
  const inPath = (words: string): string | null => RegExp(`(?:^|[/-])(?:${words})(\\d+)(?=[-./]|$)`).exec(pathname)?.[1] ?? null;
  const number = (key: string, words: string): string | null =>
    /^\d+/.exec(searchParams.get(key) ?? '')?.[0] ?? (pathname.endsWith('.php') ? null : inPath(words));
  return { t: number('t', 'topic|t'), p: number('p', 'post|p'), f: number('f', 'forum|f'), u: number('u', 'member|u') };
}

/** What an address is and its canonical form: without session, page of the topic and anything else that does not name it. */
export const page: Network['page'] = (url) => {
  const { t, p, f, u } = numbersIn(url);
  const script = /\/(\w+)\.php$/.exec(url.pathname)?.[1];
  const mode = url.searchParams.get('mode') ?? '';
  let kind: PageKind =
    (script ? SCRIPTS[script] : t || p ? 'post' : u ? 'profile' : f || /\/$/.test(url.pathname) ? 'feed' : 'other') ?? 'other';
  if (mode === 'viewprofile') kind = 'profile';
  if (script === 'ucp' && /notif/.test(url.searchParams.get('i') ?? '')) kind = 'notifications';
  const drop = t ? ['p', 'f'] : p ? ['f'] : [];
  const query = TELLING.filter((key) => url.searchParams.has(key) && !drop.includes(key)).map(
    (key) => `${key}=${url.searchParams.get(key)}`,
  );
  return { kind, url: url.origin + url.pathname + (query.length ? `?${query.join('&')}` : '') };
};

/** Keys of an account: 'host/path|u=5' by its number, which survives a rename, else the plain address. */
export const accountKeys: Network['accountKeys'] = ({ url }) => {
  const at = typedAddress(url);
  if (!at) return [];
  const { u } = numbersIn(at);
  const plain = plainAddress(at.origin + at.pathname.replace(/\/[^/]*$/, ''));
  const key = u && u !== '1' ? `${plain}|u=${u}` : plainAddress(at);
  return key ? [key] : [];
};

/** Address of a link on the page without the session's number and the words searched for, or null. */
export function linkOf(href: string | null | undefined, base: URL): string | null {
  const url = absolute(href, base);
  for (const key of ['sid', 'hilit']) url?.searchParams.delete(key);
  return url?.href ?? null;
}
