/** Facebook's addresses: what they lead to, whose they are, which post or comment they name. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

export const HOME = 'https://www.facebook.com/';
const pathOf = ({ pathname }: URL): string => pathname.replace(/^\/|\/$/g, '');

/** First path parts that are no names of people or pages. */
const RESERVED =
  /\.php$|^(?:watch|reel|groups|events|marketplace|gaming|stories|photo|search|hashtag|notifications|messages|friends|saved|login|help|settings|privacy|policies|business|share)$/;

/**
 * The post an address names: its number, or `pfbid…` (opaque, and several of them lead to the same post); null for none.
 * All forms in circulation: /posts/…, /permalink/…, /videos/…, /photos/…, /reel/…, story_fbid=, fbid=, v=, multi_permalinks=.
 */
export function postIn(url: URL): string | null {
  const asked = /[?&](?:story_fbid|fbid|v|multi_permalinks)=(\w+)/.exec(url.search);
  const found = asked ?? /\/(?:posts|permalink|videos|photos|reel)\/(?:[^/]+\/){0,3}?(\w+)\/?$/.exec(url.pathname);
  return /^(?:pfbid\w{9,150}|\d{3,25})$/.exec(found?.[1] ?? '')?.[0] ?? null;
}

/** A comment's number and its post's, from the plain form or from base64 of 'comment:<post>_<comment>' (DOM.md, "Comment"); of 'feedback:<post>' the number is a post's. */
export function commentId(text: string | null): { id: string; post: string | null } | null {
  if (!text || text.length > 120) return null;
  try {
    const [, post = null, id] = /^(?:\w+:)?(?:(\d+)_)?(\d{3,25})$/.exec(/^\d+$/.test(text) ? text : atob(text)) ?? [];
    return id ? { id, post } : null;
  } catch {
    return null;
  }
}

/** Which comment a link names; `parent` where the link is a reply's. */
export function commentIn({ searchParams }: URL): { id: string; post: string | null; parent: string | null } | null {
  const first = commentId(searchParams.get('comment_id'));
  const own = commentId(searchParams.get('reply_comment_id')) ?? first;
  return own && { ...own, post: own.post ?? first?.post ?? null, parent: first && first.id !== own.id ? first.id : null };
}

/** Whose profile an address is: number and vanity name as far as it tells them; null for what is no profile (a group, a post, a tab of one). */
export function profileIn(url: URL): { id: string | null; vanity: string | null; path: string } | null {
  const path = pathOf(url);
  const asked = path === 'profile.php' && /^\?(?!.*\bsk=)(?:.*&)?id=(\d{2,25})/.exec(url.search)?.[1];
  if (asked) return { id: asked, vanity: null, path: `profile.php?id=${asked}` };
  // A member of a group; pages and people without a name of their own, in any script.
  const id =
    /^(?:groups\/[^/]+\/user\/|(?:people|pages)\/[^/]+\/|p\/[^/]+-|)(\d{4,25})$/.exec(path)?.[1] ??
    /^[^/]+-(\d{9,25})$/.exec(path)?.[1] ??
    null;
  const vanity = /^[\w.-]{2,80}$/.test(path) && !/^\d+$/.test(path) && !RESERVED.test(path) ? path : null;
  return id || vanity ? { id, vanity, path } : null;
}

/** Address of a post without tracking: all forms of one kind are the same page. */
export function postUrl(url: URL, id: string): string {
  const [a = '', b = ''] = pathOf(url).split('/');
  if (a === 'groups') return `${HOME}groups/${b}/posts/${id}/`;
  if (url.searchParams.has('story_fbid')) return `${HOME}permalink.php?story_fbid=${id}&id=${url.searchParams.get('id')}`;
  if (url.searchParams.has('fbid') || b === 'photos') return `${HOME}photo/?fbid=${id}`;
  return `${HOME}${url.searchParams.has('v') || b === 'videos' ? 'watch/?v=' : a === 'reel' ? 'reel/' : `${a}/posts/`}${id}`;
}

/** The owner of a post or tab, or of the profile itself. */
const ownerIn = (url: URL): ReturnType<typeof profileIn> => {
  const id = url.searchParams.get('id');
  return profileIn(url) ?? profileIn(new URL(id ? `/profile.php?id=${id}` : `/${url.pathname.split('/')[1]}`, url));
};

/** Kind of page and canonical address (always www.facebook.com, without tracking). */
export function page(url: URL): { kind: PageKind; url: string } {
  const path = pathOf(url);
  const id = /^groups\/[^/]+$/.test(path) ? null : postIn(url);
  if (id) return { kind: 'post', url: postUrl(url, id) };
  // A tab of a profile is the same profile.
  const owner =
    profileIn(url) ?? (/^\w[^/]*(?:\/(?:posts|mentions|about|photos|videos|reels|followers|reviews))?$/.test(path) ? ownerIn(url) : null);
  if (owner) return { kind: 'profile', url: HOME + owner.path };
  const group = /^groups\/(?!feed|discover|joins)[^/]+/.exec(path)?.[0];
  const kind = /^(?:search|hashtag)\/|\/search$/.test(path)
    ? 'search'
    : /^(?:home\.php|watch|reel|groups\/feed|)$/.test(path)
      ? 'feed'
      : group
        ? 'group'
        : path === 'notifications'
          ? path
          : 'other';
  const q = url.searchParams.get('q');
  return { kind, url: HOME + (kind === 'group' ? group : path) + (q ? `?q=${encodeURIComponent(q)}` : '') };
}

/**
 * Keys of an account: the number where known (the same on profile, page and in every group), then the vanity name in
 * lower case without dots, which Facebook does not tell apart. Groups have keys of their own. Takes what a person typed.
 */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const typed = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:facebook|fb)\.com\/(.{1,2000})$|^@([\w.]+)$/i
    .exec(url?.trim() ?? '')
    ?.slice(1)
    .find(Boolean);
  const at = typed && URL.canParse(typed, HOME) ? new URL(typed, HOME) : null;
  const owner = at && ownerIn(at);
  const group = at && /^groups\/[^/]+$/i.exec(pathOf(at))?.[0].toLowerCase();
  const names = [owner?.vanity, handle].map((name) => name && /^[\w.-]{2,80}$/.exec(name)?.[0].toLowerCase().replace(/\./g, ''));
  const keys = [...[id, owner?.id].map((number) => number && `id:${number}`), ...names, group];
  return [...new Set(keys.filter((key): key is string => Boolean(key)))];
};
