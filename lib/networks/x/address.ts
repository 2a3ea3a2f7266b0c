/** X's addresses: what they lead to, and whose they are. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

/** First path parts that are no handles. */
const RESERVED =
  /^(?:i|home|explore|search|notifications|messages|settings|compose|hashtag|intent|tos|privacy|jobs|login|logout|signup|share|account|https?)$/i;

/** Post named by the address of its own page (photo and video viewers are the same page), else null. */
export const focalOf = (url: URL): string | null =>
  /\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d+)?\/?$/.exec(url.pathname)?.[1] ?? null;

/** Handle in a link ('/anna', '/anna/status/1', with or without X's host) or as typed ('@anna'); null where there is none. */
export function handleIn(text: string | null | undefined): string | null {
  const handle = /^(?:@|\/|(?:https?:\/\/)?(?:[a-z]+\.)?(?:x|twitter)\.com\/)?(\w{1,20})(?=[/?#]|$)/i.exec(text ?? '')?.[1];
  return handle && !RESERVED.test(handle) ? handle : null;
}

/** Kind of page and canonical address (always x.com, without tracking). */
export function page(url: URL): { kind: PageKind; url: string } {
  const parts = url.pathname.split('/').filter(Boolean);
  const [a = 'home', b = ''] = parts;
  const id = focalOf(url);
  const handle = handleIn(`/${a}`);
  const both = `${a}/${b}`;
  const kind =
    id || b === 'article'
      ? 'post'
      : a === 'home' || /^i\/(?:bookmarks|lists)/.test(both)
        ? 'feed'
        : both === 'i/communities'
          ? 'group'
          : /^(?:search|hashtag|explore)$/.test(a)
            ? 'search'
            : a === 'notifications'
              ? a
              : handle && /^(?:with_replies|media|likes|highlights|articles)?$/.test(b)
                ? 'profile'
                : 'other';
  const q = url.searchParams.get('q');
  const path = id ? `${handle ?? 'i'}/status/${id}` : kind === 'profile' ? a : parts.join('/') || a;
  return { kind, url: `https://x.com/${path}${kind === 'search' && q ? `?q=${encodeURIComponent(q)}` : ''}` };
}

/** Address of a profile on the host the page is on (older pages stand at twitter.com). */
export const profile = (handle: string, url: URL): string => `https://${url.host.endsWith('twitter.com') ? 'twitter' : 'x'}.com/${handle}`;

/** Keys of an account: the numeric id where known (it survives a rename), then the handle in lower case. */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const number =
    id ??
    /\/i\/user\/(\d+)|[?&]user_id=(\d+)/
      .exec(url ?? '')
      ?.slice(1)
      .find(Boolean);
  const name = handleIn(handle) ?? handleIn(url?.trim());
  return [...(number ? [`id:${number}`] : []), ...(name ? [name.toLowerCase()] : [])];
};
