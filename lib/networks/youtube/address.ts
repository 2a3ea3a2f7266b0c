/** YouTube's addresses as facts: videos, posts of a channel, channels. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute } from '../shared/address.ts';

const HERE = 'https://www.youtube.com';
/** A channel's path: '@handle', '/channel/UC…', and the older '/c/name' and '/user/name'. */
const CHANNEL = /^\/(@[^/?#\s]{1,60}|(?:channel|c|user)\/[^/?#\s]{1,100})(?=\/|$)/i;

/** Path of the channel in an address as it goes into keys and addresses ('@anna', 'channel/UC…'); null where there is none. */
export function channelIn(href: string | null | undefined, base = new URL(HERE)): string | null {
  const url = absolute(href, base);
  if (!url || !/(?:^|\.)youtube\.com$/.test(url.hostname)) return null;
  let { pathname } = url;
  try {
    pathname = decodeURIComponent(pathname);
  } catch {
    // A stray % in a path: as written.
  }
  const path = CHANNEL.exec(pathname)?.[1] ?? null;
  // Only ids of channels tell upper from lower case.
  return path && (path.startsWith('channel/') ? path : path.toLowerCase());
}

/** Address of a channel as it stands in a link (case kept), without tabs and tracking. */
export function channelUrl(href: string | null | undefined, base: URL): string | null {
  const url = absolute(href, base);
  const path = url && channelIn(url.href) && CHANNEL.exec(url.pathname)?.[1];
  return path ? `${HERE}/${path}` : null;
}

/** The video or channel's post an address is about: its bare id, and whether it is a video. */
export function subject(url: URL): { id: string; video: boolean } | null {
  const path = url.pathname;
  const video = path === '/watch' ? url.searchParams.get('v') : /^\/(?:shorts|live|video)\/([\w-]+)/.exec(path)?.[1];
  if (video && /^[\w-]{6,20}$/.test(video)) return { id: video, video: true };
  const post = /^\/post\/(Ug[\w-]+)/.exec(path)?.[1] ?? (/\/community$/.test(path) ? url.searchParams.get('lb') : null);
  return post && /^[\w-]{6,60}$/.test(post) ? { id: post, video: false } : null;
}

/** Canonical address of a video or a channel's post. */
export const subjectUrl = (id: string): string => (/^Ug.{15}/.test(id) ? `${HERE}/post/${id}` : `${HERE}/watch?v=${id}`);

/** Kind of page and canonical address. Studio's list of all comments is an inbox; a video's comments there are the video's. */
export function page(url: URL): { kind: PageKind; url: string } {
  const studio = url.hostname === 'studio.youtube.com';
  const path = url.pathname.replace(/(.)\/+$/, '$1');
  const about = subject(url);
  if (studio) {
    const comments = /\/comments(?:\/|$)/.test(path);
    if (about && comments) return { kind: 'post', url: subjectUrl(about.id) };
    return { kind: comments ? 'notifications' : 'other', url: url.origin + path };
  }
  if (!/^(?:www\.|m\.)?youtube\.com$/.test(url.hostname)) return { kind: 'other', url: url.origin + path };
  if (about) return { kind: 'post', url: subjectUrl(about.id) };
  const channel = channelUrl(url.href, url);
  if (channel) return { kind: 'profile', url: channel };
  const kind =
    path === '/results' || path.startsWith('/hashtag/')
      ? 'search'
      : /^\/(?:feed\/(?:subscriptions|trending|explore))?$/.test(path)
        ? 'feed'
        : 'other';
  const q = path === '/results' && url.searchParams.get('search_query');
  return { kind, url: `${HERE}${path}${q ? `?search_query=${encodeURIComponent(q)}` : ''}` };
}

/** Keys of an account: the channel's id (it survives a new handle), then handle or older name. Also takes '@handle' as typed. */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const typed = url?.trim() ?? '';
  const path = channelIn(
    /^@/.test(typed) ? `/${typed}` : /^[\w.]*youtube\.com\//i.test(typed) ? `https://${typed}` : /^https?:/i.test(typed) ? typed : null,
  );
  const bare = /^UC[\w-]{22}$/.exec(typed)?.[0];
  const keys = [
    id && `channel/${id}`,
    bare && `channel/${bare}`,
    path?.startsWith('channel/') && path,
    path,
    handle && `@${handle.replace(/^@/, '').toLowerCase()}`,
  ];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
};
