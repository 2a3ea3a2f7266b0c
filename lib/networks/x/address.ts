/** X's addresses: what they lead to, and whose they are. Pure. */
import type { Account, PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

/** First path parts that are no handles. */
const RESERVED = new Set(
  'i home explore search notifications messages settings compose hashtag intent tos privacy jobs login logout signup share about download account oauth'.split(' '),
);
const HANDLE = /^\w{1,20}$/;
const HOST = /^(?:www\.|mobile\.|m\.)?(?:x|twitter)\.com$/;
/** Tabs of a profile that show its posts. */
const TABS = new Set(['with_replies', 'media', 'likes', 'highlights', 'articles']);

/** Post named by the address of its own page (photo and video viewers are the same page), else null. */
export const focalOf = (url: URL): string | null => /\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d+)?\/?$/.exec(url.pathname)?.[1] ?? null;

/** Is a handle (without @) one, and not one of X's own paths? */
export const isHandle = (text: string): boolean => HANDLE.test(text) && !RESERVED.has(text.toLowerCase());

/** Kind of page and canonical address (always x.com, without tracking). */
export function page(url: URL): { kind: PageKind; url: string } {
  const [a = '', b = '', c = ''] = url.pathname.split('/').filter(Boolean);
  const at = (kind: PageKind, path: string): { kind: PageKind; url: string } => ({ kind, url: `https://x.com/${path}` });
  const id = focalOf(url);
  if (id) return at('post', `${isHandle(a) ? a : 'i'}/status/${id}`);
  if (b === 'article' && /^\d+$/.test(c)) return at('post', `${a}/article/${c}`);
  if (!a || a === 'home') return at('feed', 'home');
  if (a === 'i' && (b === 'bookmarks' || b === 'lists')) return at('feed', c ? `i/${b}/${c}` : `i/${b}`);
  if (a === 'i' && b === 'communities') return at('group', `i/communities/${c}`);
  if (a === 'search') return at('search', `search?q=${encodeURIComponent(url.searchParams.get('q') ?? '')}`);
  if (a === 'hashtag' || a === 'explore') return at('search', b ? `${a}/${b}` : a);
  if (a === 'notifications') return at('notifications', b ? `${a}/${b}` : a);
  if (isHandle(a) && (!b || TABS.has(b))) return at('profile', a);
  return at('other', url.pathname.slice(1));
}

/** Handle at the start of a link's path ('/anna', '/anna/status/1', or the same with X's host), else null. */
export function handleIn(href: string | null | undefined): string | null {
  const found = /^(?:https?:\/\/([\w.]+))?\/(\w{1,20})(?=[/?#]|$)/.exec(href ?? '');
  if (!found || (found[1] && !HOST.test(found[1]))) return null;
  return isHandle(found[2] as string) ? (found[2] as string) : null;
}

/** Address of a profile on the host the page is on (older pages stand at twitter.com). */
export const profile = (handle: string, url: URL): string => `https://${url.host.endsWith('twitter.com') ? 'twitter.com' : 'x.com'}/${handle}`;

/** Keys of an account: the numeric id where known (it survives a rename), then the handle in lower case. */
export const accountKeys: Network['accountKeys'] = (account: Pick<Account, 'url' | 'handle'> & { id?: string | null | undefined }) => {
  const typed = (account.url ?? '').trim().replace(/^@/, '').replace(/^(?=(?:[a-z]+\.)?(?:x|twitter)\.com\/)/i, 'https://');
  const numbered = /\/i\/user\/(\d+)|[?&]user_id=(\d+)/.exec(typed);
  const id = account.id ?? numbered?.[1] ?? numbered?.[2];
  const handle = account.handle?.replace(/^@/, '') || (isHandle(typed) ? typed : handleIn(typed.replace(/^https?:\/\/[^/]+/i, (host) => host.toLowerCase())));
  return [...(id ? [`id:${id}`] : []), ...(handle ? [handle.toLowerCase()] : [])];
};
