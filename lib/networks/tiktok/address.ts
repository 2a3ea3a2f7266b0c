/** TikTok's addresses as facts. Pure. */
import type { Interval, PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

const HERE = 'https://www.tiktok.com';
const NAME = '@([\\w.]{1,40})';
const PATH = RegExp(`^(?:(?:https?://)?(?:[a-z]+\\.)?tiktok\\.com)?/${NAME}(?=[/?#]|$)(?:/(?:video|photo)/(\\d{10,20}))?`, 'i');

/** Handle in a link ('/@anna', '/@anna/video/1', with or without the host), in lower case; null where there is none. */
export const handleIn = (href: string | null | undefined): string | null => PATH.exec(href ?? '')?.[1]?.toLowerCase() ?? null;

/** Video or photo post a link leads to, else null. */
export const videoIn = (href: string | null | undefined): { handle: string; id: string } | null => {
  const [, handle, id] = PATH.exec(href ?? '') ?? [];
  return handle && id ? { handle: handle.toLowerCase(), id } : null;
};

export const profile = (handle: string): string => `${HERE}/@${handle}`;
export const videoUrl = (handle: string, id: string): string => `${profile(handle)}/video/${id}`;

/** The second in which a video, post or comment was made: the upper 32 bits of its id (captures/tiktok/DOM.md). Null where it tells none. */
export function idTime(id: string, now: number): Interval | null {
  if (!/^\d{18,20}$/.test(id)) return null;
  const at = Number(BigInt(id) >> 32n) * 1000;
  // Ids tell their time since TikTok began (2016).
  return at < Date.UTC(2016, 0) || at > now + 86_400_000 ? null : { from: at, to: at + 999 };
}

/** Kind of page and canonical address. */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = url.pathname.replace(/(.)\/+$/, '$1');
  const video = videoIn(path);
  if (video) return { kind: 'post', url: videoUrl(video.handle, video.id) };
  const handle = handleIn(path);
  if (handle && /^\/@[^/]+$/.test(path)) return { kind: 'profile', url: profile(handle) };
  const [a = ''] = path.split('/').filter(Boolean);
  const kind = /^(?:search|tag|discover)$/.test(a)
    ? 'search'
    : /^(?:|foryou|following|friends|explore|[a-z]{2}(?:-[A-Z]{2})?)$/.test(a)
      ? 'feed'
      : 'other';
  const q = a === 'search' && url.searchParams.get('q');
  return { kind, url: `${HERE}${path}${q ? `?q=${encodeURIComponent(q)}` : ''}` };
}

/** Keys of an account: its handle. Also takes what a user typed ('@anna', 'tiktok.com/@anna'). */
export const accountKeys: Network['accountKeys'] = ({ handle, url }) => {
  const typed = url?.trim();
  const name =
    handle?.replace(/^@/, '').toLowerCase() ??
    handleIn(typed) ??
    RegExp(`^${NAME}$`)
      .exec(typed ?? '')?.[1]
      ?.toLowerCase();
  return name ? [name] : [];
};
