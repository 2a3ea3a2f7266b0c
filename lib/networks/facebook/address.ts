/** Facebook's addresses: what they lead to, whose they are, which post or comment they name. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';

/** First path parts that are no names of people or pages. */
const RESERVED =
  /^(?:home\.php|watch|reels?|groups|events?|marketplace|gaming|stories|story\.php|permalink\.php|photos?|photo\.php|video\.php|videos|posts|media|search|hashtag|notifications|messages|friends|saved|memories|onthisday|latest|login|recover|help|settings|privacy|policies|legal|ads|business|bookmarks|pages|people|p|pg|profile\.php|share|sharer|sharer\.php|plugins|dialog|l\.php|flx|checkpoint|reg|r\.php|about|careers|lite|live|fundraisers|games|offers|weather|directory|feed|ajax|tr|professional_dashboard|ad_center|ad_campaign|meta_verified|me|ufi|comment|a|n|https?:)$/i;

const partsOf = (url: URL): string[] => url.pathname.split('/').filter(Boolean);
const number = (text: string | null | undefined): string | null => (text && /^\d{3,25}$/.test(text) ? text : null);

/**
 * The post an address names: its number, or `pfbid…` (opaque, and several of them lead to the same post); null for none.
 * All forms in circulation: /posts/…, /permalink/…, /videos/…, /photos/…, /reel/…, story_fbid=, fbid=, v=, multi_permalinks=.
 */
export function postIn({ pathname, searchParams }: URL): string | null {
  const asked =
    searchParams.get('story_fbid') ??
    searchParams.get('fbid') ??
    searchParams.get('multi_permalinks')?.split(',')[0] ??
    (/^\/(?:watch|video\.php)\b/.test(pathname) ? searchParams.get('v') : null);
  const id = asked ?? /\/(?:posts|permalink|pending_posts|videos|photos|reel)\/(?:[^/]+\/){0,3}?(pfbid\w+|\d+)\/?$/.exec(pathname)?.[1];
  return id && /^(?:pfbid\w{9,150}|\d{3,25})$/.test(id) ? id : null;
}

/** A comment's number and its post's, from the plain form or from base64 of 'comment:<post>_<comment>' (DOM.md, "Comment"). */
export function commentId(text: string | null): { id: string; post: string | null } | null {
  if (!text || text.length > 120) return null;
  if (number(text)) return { id: text, post: null };
  try {
    const [, post = null, id] = /^comment:(\d+)_(\d+)$/.exec(atob(text.replace(/-/g, '+').replace(/_/g, '/'))) ?? [];
    return id ? { id, post } : null;
  } catch {
    return null;
  }
}

/** Which comment a link names; `parent` where the link is a reply's. */
export function commentIn({ searchParams }: URL): { id: string; post: string | null; parent: string | null } | null {
  const first = commentId(searchParams.get('comment_id'));
  const reply = commentId(searchParams.get('reply_comment_id'));
  const own = reply ?? first;
  return own && { id: own.id, post: own.post ?? first?.post ?? null, parent: reply && first && first.id !== own.id ? first.id : null };
}

/** Whose profile an address is: number and vanity name as far as it tells them; null for what is no profile (a group, a post, a tab of one). */
export function profileIn(url: URL): { id: string | null; vanity: string | null; path: string } | null {
  const [a = '', b = '', c = '', d = ''] = partsOf(url);
  if (a === 'profile.php') {
    const id = number(url.searchParams.get('id'));
    return id && !url.searchParams.has('sk') ? { id, vanity: null, path: `profile.php?id=${id}` } : null;
  }
  if (a === 'groups') return c === 'user' && number(d) ? { id: d, vanity: null, path: `groups/${b}/user/${d}/` } : null;
  if (a === 'people' || a === 'pages') return number(c) ? { id: c, vanity: null, path: `${a}/${b}/${c}/` } : null;
  if (a === 'p') return /-\d{6,25}$/.test(b) ? { id: b.replace(/^.*-/, ''), vanity: null, path: `p/${b}/` } : null;
  const name = a === 'pg' ? b : a;
  if ((a !== 'pg' && b) || !/^[\w.%-]{2,300}$/.test(name) || RESERVED.test(name)) return null;
  if (number(name)) return { id: name, vanity: null, path: name };
  // Pages without a name of their own, in any script: Muster-Systemhaus-100064000000001.
  return { id: /-(\d{9,25})$/.exec(name)?.[1] ?? null, vanity: name.includes('%') ? null : name, path: name };
}

/** Address of a profile without tracking, on the host the link names. */
export const profileUrl = (url: URL): string | null => {
  const profile = profileIn(url);
  return profile && `${url.origin}/${profile.path}`;
};

function canonicalPost(url: URL, id: string): string {
  const [a = '', b = ''] = partsOf(url);
  if (a === 'groups') return `groups/${b}/posts/${id}/`;
  if (url.searchParams.has('story_fbid')) return `permalink.php?story_fbid=${id}&id=${number(url.searchParams.get('id')) ?? ''}`;
  if (url.searchParams.has('fbid') || url.pathname.includes('/photos/')) return `photo/?fbid=${id}`;
  if (a === 'reel') return `reel/${id}/`;
  return url.searchParams.has('v') || url.pathname.includes('/videos/') ? `watch/?v=${id}` : `${a}/posts/${id}/`;
}

/** Address of a post without tracking: all forms of one kind are the same page. */
export const postUrl = (url: URL, id: string): string => `https://www.facebook.com/${canonicalPost(url, id)}`;

/** Kind of page and canonical address (always www.facebook.com, without tracking). */
export function page(url: URL): { kind: PageKind; url: string } {
  const [a = '', b = '', c = ''] = partsOf(url);
  const at = (kind: PageKind, path: string): { kind: PageKind; url: string } => ({ kind, url: `https://www.facebook.com/${path}` });
  const id = url.searchParams.has('multi_permalinks') ? null : postIn(url);
  if (id) return at('post', canonicalPost(url, id));
  if (!a || /^(?:home\.php|watch|reels?|latest|memories|onthisday|saved)$/.test(a)) return at('feed', a && a !== 'home.php' ? `${a}/` : '');
  if (a === 'notifications') return at(a, `${a}/`);
  const q = url.searchParams.get('q');
  const asked = q ? `?q=${encodeURIComponent(q)}` : '';
  if (a === 'hashtag' || a === 'search') return at('search', `${[a, b].filter(Boolean).join('/')}/${asked}`);
  if (a === 'groups' && c === 'search') return at('search', `groups/${b}/search/${asked}`);
  if (a === 'groups' && /^(?:feed|discover|joins)?$/.test(b)) return at(b === 'feed' ? 'feed' : 'other', `groups/${b && `${b}/`}`);
  const profile = profileIn(url);
  if (profile) return at('profile', profile.path);
  if (a === 'groups') return at('group', `groups/${b}/`);
  // A tab of a profile is the same profile.
  const whole = new URL(a === 'profile.php' ? `/profile.php?id=${url.searchParams.get('id')}` : `/${a}`, url);
  const tab = a === 'profile.php' ? (url.searchParams.get('sk') ?? '') : b;
  const owner = /^(?:posts|mentions|about|photos|videos|reels|reels_tab|followers|reviews|timeline)$/.test(tab) ? profileIn(whole) : null;
  return owner ? at('profile', owner.path) : at('other', url.pathname.slice(1));
}

/** An address or name as a person types it, as an address; null for another site's. */
function typed(text: string): URL | null {
  const path = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:facebook|fb)\.com(?=[/?#]|$)\/?(.*)$/i.exec(text)?.[1] ?? /^@([\w.]+)$/.exec(text)?.[1];
  return path != null && path.length < 2000 && URL.canParse(`/${path}`, 'https://www.facebook.com')
    ? new URL(`/${path}`, 'https://www.facebook.com')
    : null;
}

/**
 * Keys of an account: the number where known (the same on profile, page and in every group), then the vanity name in
 * lower case without dots, which Facebook does not tell apart. Groups have keys of their own.
 */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const at = typed(url?.trim() ?? '');
  const [a = '', b = ''] = at ? partsOf(at) : [];
  // Of the address of somebody's post or tab the owner counts.
  const profile = at && (profileIn(at) ?? (RESERVED.test(a) ? null : profileIn(new URL(`/${a}`, at))));
  const owner = at && !profile && a === 'permalink.php' ? at.searchParams.get('id') : null;
  const numbers = [id, profile?.id, owner, a === 'profile.php' ? at?.searchParams.get('id') : null].map(number).filter(Boolean);
  const names = [profile?.vanity, handle]
    .filter((name) => name && /^[\w.-]{2,80}$/.test(name))
    .map((name) => (name as string).toLowerCase().replace(/\./g, ''));
  const group = a === 'groups' && b && !profile ? [`groups/${b.toLowerCase()}`] : [];
  return [...new Set([...numbers.map((found) => `id:${found}`), ...names, ...group])];
};
