/** Threads's addresses: what they lead to, and whose they are. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

/** Threads moved from threads.net to threads.com in 2025; old links live on. */
const HOST = '(?:https?://)?(?:www\\.)?threads\\.(?:com|net)';
const USER = RegExp(`^(?:${HOST})?/?@([\\w.]{1,30})(?=[/?#]|$)`, 'i');
const POST = RegExp(`^(?:${HOST})?/(?:@([\\w.]{1,30})/post|t)/([\\w-]{6,60})(?=[/?#]|$)(?:/([^?#]*))?`, 'i');

/** User name in a link ('/@anna', '/@anna/post/…', with or without the host) or as typed ('@anna'), in lower case; else null. */
export const userIn = (href: string | null | undefined): string | null => USER.exec(href ?? '')?.[1]?.toLowerCase() ?? null;

/** Short code of the post a link leads to ('/@anna/post/<code>', '/t/<code>'), what hangs below it included; else null. */
export const codeIn = (href: string | null | undefined): string | null => POST.exec(href ?? '')?.[2] ?? null;

/** Address of a profile. */
export const profile = (user: string): string => `https://www.threads.com/@${user}`;

/** Address of a post; without its author the short form, which Threads completes. */
export const postUrl = (user: string | null, code: string): string =>
  user ? `${profile(user)}/post/${code}` : `https://www.threads.com/t/${code}`;

/** Kind of page and canonical address. */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = url.pathname.replace(/\/+$/, '');
  const [, author, code, below = ''] = POST.exec(path) ?? [];
  // A post's picture opens over the post (…/media).
  if (code && /^(?:media)?$/.test(below)) return { kind: 'post', url: postUrl(author?.toLowerCase() ?? null, code) };
  const [a = '', b = ''] = path.split('/').filter(Boolean);
  const user = userIn(path);
  if (user && /^(?:replies|media|reposts)?$/.test(b)) return { kind: 'profile', url: profile(user) };
  const kind = /^(?:|for_you|following|liked|saved|custom_feed)$/.test(a)
    ? 'feed'
    : a === 'search'
      ? 'search'
      : a === 'activity'
        ? 'notifications'
        : 'other';
  const q = kind === 'search' && url.searchParams.get('q');
  return { kind, url: `https://www.threads.com${path || '/'}${q ? `?q=${encodeURIComponent(q)}` : ''}` };
}

/** Key of an account: its user name in lower case. Also taken as typed: '@anna', 'anna', 'threads.net/@anna'. */
export const accountKeys: Network['accountKeys'] = ({ handle, url }) => {
  const plain = (text: string | null | undefined): string | undefined => /^[\w.]{1,30}$/.exec(text?.trim() ?? '')?.[0]?.toLowerCase();
  const key = userIn(handle?.trim()) ?? plain(handle) ?? userIn(url?.trim()) ?? plain(url);
  return key ? [key] : [];
};
