/** Reddit's addresses as facts: the same paths on www, old, new and the other front ends. Pure. */
import type { PageKind } from '../../model/sighting.ts';
import type { Network } from '../network.ts';
import { absolute } from '../shared/address.ts';

const ORIGIN = 'https://www.reddit.com';
const BASE = new URL(ORIGIN);

/** Name of a user (1–20 letters, "-" and "_"; older ones may be longer). */
const NAME = '[\\w-]{1,30}';
const USER = RegExp(`^(?:(?:https?://)?(?:[\\w-]+\\.)?reddit\\.com)?/?(?:user|u)/(${NAME})(?=[/?#]|$)`, 'i');
const COMMUNITY = RegExp(`^(?:(?:https?://)?(?:[\\w-]+\\.)?reddit\\.com)?/?r/(${NAME})(?=[/?#]|$)`, 'i');
/** Post, then, on a comment's own page, the comment ('/comments/<post>/<slug>/<comment>', '/comments/<post>/comment/<comment>'). */
const THREAD = /^(\/(?:r|u|user)\/[\w-]+)?\/comments\/([a-z0-9]{1,12})(?:\/[^/]*(?:\/([a-z0-9]{1,12}))?)?\/?$/i;

/** Ids of post and comment in a path to a thread or comment, or null. */
export function threadIn(path: string): { post: string; comment: string | null; place: string } | null {
  const [, place = '', post, comment = null] = THREAD.exec(path) ?? [];
  return post ? { post, comment, place } : null;
}

/** Kind of page and canonical address: www, without slug, sorting and tracking. */
export const page: Network['page'] = (url) => {
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const thread = threadIn(path);
  const [, a = '', b = '', c = ''] = path.split('/');
  const q = url.searchParams.get('q');
  const found = (kind: PageKind, canonical: string): { kind: PageKind; url: string } => ({ kind, url: ORIGIN + canonical });
  if (thread) return found('post', `${thread.place}/comments/${thread.post}/${thread.comment ? `comment/${thread.comment}/` : ''}`);
  if (/^(?:gallery|poll)$/.test(a) && b) return found('post', `/comments/${b}/`);
  if (path.endsWith('/search')) {
    const type = url.searchParams.get('type');
    return found('search', `${path}/${q ? `?q=${encodeURIComponent(q)}${type ? `&type=${encodeURIComponent(type)}` : ''}` : ''}`);
  }
  if (/^(?:user|u)$/.test(a) && b) return c === 'm' ? found('feed', `${path}/`) : found('profile', `/user/${b}/`);
  if (a === 'r' && /^(?:all|popular|mod|friends)$/i.test(b)) return found('feed', `/r/${b}/`);
  if (a === 'r' && b && /^(?:|best|hot|new|top|rising|controversial|comments|gilded)$/.test(c)) return found('group', `/r/${b}/`);
  if (/^(?:|best|hot|new|top|rising|controversial|home|news|feed|domain|comments)$/.test(a))
    return found('feed', a === 'domain' ? `${path}/` : '/');
  if (a === 'notifications' || (a === 'message' && /^(?:inbox|unread|messages|comments|selfreply|mentions)$/.test(b)))
    return found('notifications', `/${a}/`);
  return found('other', path === '/' ? path : `${path}/`);
};

/** Name of a user in a link to one or as typed ('/user/anna', 'u/anna', 'https://old.reddit.com/u/anna/'); null where there is none. */
export const nameIn = (text: string | null | undefined): string | null => USER.exec(text?.trim() ?? '')?.[1] ?? null;
/** Name of a community, likewise. */
export const communityIn = (text: string | null | undefined): string | null => COMMUNITY.exec(text?.trim() ?? '')?.[1] ?? null;

/** Address of a user. */
export const user = (name: string): string => `${ORIGIN}/user/${name}/`;
/** Path of a link, however the page writes it; '' for none and for rubbish. */
export const pathIn = (href: string): string => absolute(href, BASE)?.pathname ?? '';
/** Absolute address on www of a path the page gives ('/r/…/comment/…'). */
export const onWww = (path: string): string | null => (path.startsWith('/') ? ORIGIN + path.replace(/[?#].*$/, '') : null);
/** 'abc' of 't3_abc'; null for anything else. */
export const bare = (fullname: string): string | null => /^t[1-5]_([a-z0-9]{1,13})$/i.exec(fullname)?.[1] ?? null;

/** Keys of an account: the number that survives a rename, then the name, in which case does not count. A community is 'r/name'. */
export const accountKeys: Network['accountKeys'] = ({ id, handle, url }) => {
  const name = nameIn(url) ?? (RegExp(`^${NAME}$`).exec(handle ?? '')?.[0] || nameIn(handle));
  const community = name ? null : (communityIn(url) ?? communityIn(handle));
  return [
    ...(id && /^t[25]_[a-z0-9]+$/i.test(id) ? [`id:${id}`] : []),
    ...(name ? [name.toLowerCase()] : []),
    ...(community ? [`r/${community.toLowerCase()}`] : []),
  ];
};
